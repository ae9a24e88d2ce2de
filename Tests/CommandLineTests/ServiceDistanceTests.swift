import ArgumentParser
import CoverageModel
import StudyRunner
import Testing

@testable import maillage

@Suite("The service distance is one for all commands")
struct ServiceDistanceTests {
  @Test("Every tenth up to 200 km, and as many minutes, is the same in analyze, plan and compare")
  func tenths() throws {
    for tenths in 1...2_000 {
      let words = ["--service-distance", "\(tenths / 10).\(tenths % 10)"]
      let analysis = try MeasureOptions.parse(words).serviceDistance.costs
      let comparison = try #require(ComparedStudyOptions.parse(words).serviceDistance).costs
      let plan = try SitingOptions.parse(words)
      for measure in TravelMeasure.allCases {
        let expected = Double(tenths * (measure == .metres ? 100 : 6))
        #expect(analysis.map { $0.cost(in: measure) } == [expected])
        #expect(comparison.map { $0.cost(in: measure) } == [expected])
        #expect(plan.settings.parameters(in: measure).serviceDistance == expected)
      }
    }
  }
}
