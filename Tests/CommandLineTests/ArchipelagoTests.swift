import Foundation
import Testing

/// The example of another country, run from its own folder: a Shapefile in UTM, a workbook, columns of other names.
///
/// The figures were worked out with geopandas and pyproj by looking at all pairs of towns and all pairs of openings.
@Suite("The example of an archipelago")
struct ArchipelagoTests {
  @Test("A study file of eleven lines does analysis, plan and comparison, and its manifest gives the same bytes")
  func run() throws {
    let place = try Workplace()
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/archipelago")
    let folder = place.root.appending(path: "archipelago")
    try FileManager.default.copyItem(at: source.standardizedFileURL, to: folder)
    let study = try String(contentsOf: folder.appending(path: "study.yml"), encoding: .utf8)
    #expect(study.split(separator: "\n").count <= 11)
    let outcome = try Program.run(["run", "archipelago/study.yml", "--lang", "en", "--json"], in: place.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summaries = outcome.stdout.split(separator: "\n")
    #expect(summaries.count == 3)
    #expect(summaries[0].contains("\"people\":199242"))
    for (kilometres, people) in [(5, 57_936), (10, 62_455), (15, 88_465), (30, 145_423)] {
      #expect(summaries[0].contains("{\"km\":\(kilometres),\"people\":\(people),"))
    }
    #expect(
      summaries[1].contains("\"opened\":[\"0185\", \"0311\"]") && summaries[1].contains("\"covered_after\":158633"))
    #expect(summaries[2].contains("\"people_newly_covered\":70168"))
    let replay = try Program.run(["run", "archipelago/results/manifest.json", "--quiet"], in: place.root)
    #expect(replay.code == 0, "\(replay.stderr)")
    let written = try place.contents("archipelago/results")
    #expect(written.count > 25)
    #expect(try place.contents("archipelago/results-replay") == written)
  }
}
