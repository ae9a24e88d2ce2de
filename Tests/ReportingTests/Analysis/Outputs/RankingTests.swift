import CoverageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Rankings")
struct RankingTests {
  @Test("Basins with the most people beyond the service distance first; those without are left out")
  func basins() {
    #expect(LineWorld.report().rankedBasins.map(\.code) == ["Z3", "Z2"])
  }

  @Test("Ties go to more excess, then to the lower code")
  func ties() {
    var report = LineWorld.report()
    var basins = report.basinResults
    for index in basins.indices {
      basins[index].indicators.uncoveredPeople = 7
      basins[index].indicators.excessPersonTravel = index == 2 ? 5 : 4
    }
    report.result.zones[.basin] = basins.reversed()
    #expect(report.rankedBasins.map(\.code) == ["Z3", "Z1", "Z2"])
  }

  @Test("Equal towns are listed by code, ten at most")
  func towns() {
    let study = LineWorld.study()
    var result = LineWorld.result()
    for index in result.towns.indices { result.towns[index].distance = 40_000 }
    var report = LineWorld.report(study: study, result: result)
    #expect(report.farthestTowns == Array(0..<8))
    for index in report.study.towns.indices { report.study.towns[index].population = index == 0 ? nil : 5 }
    #expect(report.largestUncoveredTowns == Array(1..<8))
  }

  @Test("People served from outside: those of T8")
  func outside() {
    #expect(LineWorld.report().peopleServedFromOutside == 131_072)
    #expect(LineWorld.report().shownSpaces == [0, 1])
  }
}
