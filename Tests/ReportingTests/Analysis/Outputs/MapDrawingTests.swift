import CoverageModel
import GeometryCore
@testable import Reporting
import TestWorlds
import Testing

@Suite("The drawn map")
struct MapDrawingTests {
  private func text(_ report: Report, _ share: MapShare = MapShare()) -> String {
    String(decoding: CoverageMap(report: report, language: .english, share: share).draw(), as: UTF8.self)
  }

  @Test("Basins are coloured by their median distance in service distances")
  func colours() {
    // The medians are 22.3, 50.1 and 27.8 km; at 30 km the second lies between 1.5 and 2 times the distance.
    let fills = text(LineWorld.report()).matches(
      of: /<path fill="(#[0-9a-f]+)" fill-opacity="[0-9.]+" stroke="#888888"/
    )
    .map { String($0.1) }
    #expect(fills == ["#fef0d9", "#fc8d59", "#fef0d9"])
    #expect(MapColours.fill(median: 30_000, service: 30_000, people: 1) == "#fef0d9")
    #expect(MapColours.fill(median: 30_000.1, service: 30_000, people: 1) == "#fdcc8a")
    #expect(MapColours.fill(median: 90_000.1, service: 30_000, people: 1) == "#b30000")
    #expect(MapColours.fill(median: nil, service: 30_000, people: 1) == "#b30000")
    #expect(MapColours.fill(median: 1, service: 30_000, people: 0) == MapColours.nobody)
    let legend = text(LineWorld.report())
    for words in ["up to 30\u{A0}km", "30\u{A0}km to 45\u{A0}km", "60\u{A0}km to 90\u{A0}km", "beyond 90\u{A0}km"] {
      #expect(legend.contains(">\(words)<"))
    }
  }

  @Test("What a plan opens is green and numbered in its order")
  func sites() {
    var report = LineWorld.report()
    let first = report.study.spaces.count
    for (name, longitude) in [("Six", 0.55), ("Quatre", 0.3)] {
      report.study.spaces.append(
        TrainingSpace(code: name, name: name, position: LonLat(longitude: longitude, latitude: 0), town: nil))
      report.result.spaces.append(report.result.spaces[0])
    }
    let drawn = text(report, MapShare(firstSite: first))
    #expect(drawn.contains("text-anchor=\"middle\">1<") && drawn.contains("text-anchor=\"middle\">2<"))
    #expect(drawn.ranges(of: "fill=\"#1b7837\"").count == 3)
    #expect(drawn.contains(">Six<") && drawn.contains(">Site of the plan<"))
    #expect(!text(report).contains("#1b7837"))
  }

  @Test("Two drawings of one document share the outlines and have identifiers of their own")
  func shared() {
    let first = text(LineWorld.report(), MapShare(prefix: "a-", shapes: .named))
    let second = text(LineWorld.report(), MapShare(prefix: "b-", shapes: .used))
    let identifiers = (first + second).matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count)
    let used = second.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(used.count == 3 && Set(used).isSubset(of: Set(identifiers)))
    #expect(second.count < first.count)
  }

  @Test("No name lies upon another or upon a mark")
  func labels() {
    let box = BoundingBox(west: 0, south: 0, east: 1, north: 1)
    let frame = MapFrame(fitting: box, x: 0, y: 0, width: 400, height: 400)
    var labels = MapLabels(frame)
    labels.block(LonLat(longitude: 0.5, latitude: 0.5), radius: 6)
    let middle = LonLat(longitude: 0.5, latitude: 0.5)
    var placed: [(x: Double, y: Double)] = []
    while let spot = labels.place("Ville", at: middle, size: 10, room: 8) { placed.append(spot) }
    #expect(placed.count == 4)
    let width = 0.56 * 10 * 5
    for (index, first) in placed.enumerated() {
      for second in placed.dropFirst(index + 1) {
        #expect(abs(first.x - second.x) >= width || abs(first.y - second.y) >= 12.5)
      }
    }
    #expect(
      labels.place(
        "A name far too long for so small a drawing to hold it anywhere at all", at: middle, size: 12, room: 4) == nil)
  }

  @Test("A line leads from each town that is served to its space, and nowhere else")
  func lines() throws {
    // The towns at 0, 1, 2 and 3.5, 2.5 units of 11.1 km are within 30 km of a space: 0, 1, 2 of the first, the one at
    // 2.5 of the second.
    let path = try #require(text(LineWorld.report()).firstMatch(of: /<path d="([^"]*)" fill="none" stroke="#8c510a"/))
    let starts = path.1.split(separator: "M")
    let served = LineWorld.units.filter { $0 * LineWorld.unit <= 30_000 }
    #expect(starts.count == served.count && starts.allSatisfy { $0.count { $0 == "L" } == 1 })
    #expect(Set(starts.map { $0.split(separator: "L")[1] }).count == 2)
  }

  @Test("Small windows are named with the spaces in them, for the eye and for who hears the drawing")
  func insets() {
    // The basin with the most people is the main window; the two others are shown beside it.
    var report = LineWorld.report()
    let first = report.study.spaces.count
    report.study.basins[2].shape = LandWorld.square(30.55, 30.8)
    for town in 6...7 { report.study.towns[town].position = LonLat(longitude: 30.6, latitude: 0) }
    for name in ["Six", "Sept", "Huit"] {
      report.study.spaces.append(
        TrainingSpace(code: name, name: name, position: LonLat(longitude: 0.3, latitude: 0), town: nil))
      report.result.spaces.append(report.result.spaces[0])
    }
    #expect(
      text(report, MapShare(firstSite: first)).contains(
        "<desc>In insets: Amont, Aval – Premier, Six (1), Sept (2) and 1 more</desc>"))
    for space in report.study.spaces.indices {
      report.study.spaces[space].position = LonLat(longitude: 30.6, latitude: 0)
    }
    let drawn = text(report)
    #expect(drawn.contains("<desc>In insets: Amont, Aval – no space</desc>"))
    #expect(drawn.contains(">In insets:<") && drawn.contains(">Amont, Aval – no space<"))
    #expect(!text(LineWorld.report()).contains("In insets"))
  }

  @Test("A part beyond the sea without a space is reported of as such; one with a space near is not")
  func stranded() {
    var report = LineWorld.report()
    #expect(!StrandedPieces(report, spaces: report.study.spaces).holds(report.study.towns[7].position))
    report.study.basins[2].shape = LandWorld.square(30.55, 30.8)
    let far = LonLat(longitude: 30.7, latitude: 0)
    let pieces = StrandedPieces(report, spaces: report.study.spaces)
    #expect(pieces.holds(far) && pieces.holds(report.study.basins[2].shape))
    #expect(!pieces.holds(report.study.towns[0].position) && !pieces.holds(report.study.basins[0].shape))
    let opened = TrainingSpace(code: "N", name: "Near", position: LonLat(longitude: 29, latitude: 0), town: nil)
    #expect(!StrandedPieces(report, spaces: report.study.spaces + [opened]).holds(far))
  }
}
