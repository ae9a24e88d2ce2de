import Foundation
import Testing

/// All folders of a study are put in place as one.
@Suite("The folders of a study")
struct StudyFolderTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "title: Pays\nplans:\n  one: {candidates: towns>=1000, open: 1}\n  two: {candidates: towns>=1000, open: 2}\n",
      "study.yml")
  }

  private var environment: [String: String] { ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path] }

  private func run() throws -> Program.Outcome {
    try Program.run(["run", "study.yml", "--quiet"], in: place.root, environment: environment)
  }

  /// Paths of all files of the results.
  private func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: place.root.appending(path: "results").path).sorted()
  }

  @Test("Nothing of a study is written where one of its plans has no room")
  func obstacles() throws {
    let folder = place.root.appending(path: "results")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try place.write("mine", "results/two")
    let file = try run()
    #expect(file.code == 74)
    #expect(file.stderr.contains("results/two: cannot be written: is a file; expected a folder"), "\(file.stderr)")
    #expect(try files() == ["two"])
    try FileManager.default.removeItem(at: folder.appending(path: "two"))
    try FileManager.default.createDirectory(
      at: folder.appending(path: "two/plan.md"), withIntermediateDirectories: true)
    let inTheWay = try run()
    #expect(inTheWay.code == 74)
    #expect(inTheWay.stderr.contains("two/plan.md: cannot be written: is a folder"), "\(inTheWay.stderr)")
    #expect(try files() == ["two", "two/plan.md"])
  }

  @Test("Runs into one folder at the same time leave the folder that one of them leaves")
  func atOnce() async throws {
    #expect(try run().code == 0)
    let alone = try files()
    #expect(alone.contains("two/plan.json") && alone.contains("one/plan.json"))
    try FileManager.default.removeItem(at: place.root.appending(path: "results"))
    // First into a folder that none of them finds, then into one that stands.
    for _ in 0..<2 {
      let (root, environment) = (place.root, environment)
      let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
        for _ in 0..<3 {
          group.addTask {
            try Program.run(["run", "study.yml", "--quiet"], in: root, environment: environment).code
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(codes == [0, 0, 0])
      #expect(try files() == alone)
    }
    #expect(try place.names() == ["GeoData", "results", "study.yml"])
  }

  @Test("A plan has towns beside travel costs of its own")
  func ownMatrix() throws {
    let pairs = (10..<30).flatMap { town in (10..<40).map { "\(town),\($0),\(abs(town - $0))\n" } }
    try place.write("from,to,minutes\n" + pairs.joined(), "m.csv")
    try place.write(
      "service_distance: 30\nplan: {matrix: m.csv, service_distance: 4, candidates: towns>=1, open: 1}\ncompare: true\n",
      "study.yml")
    let outcome = try Program.run(["run", "study.yml", "--json"], in: place.root, environment: environment)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let summaries = try outcome.stdout.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(summaries.count == 3)
    #expect(summaries[0]["service_distance_km"] as? Int == 30)
    // Town 25 reaches 21 to 29: 100 people times the code less 10 each, the most that one town can.
    #expect(summaries[1]["opened"] as? [String] == ["25"])
    #expect(summaries[2]["service_time_min"] as? Int == 4)
    let before = try #require(summaries[2]["covered_before"] as? Int)
    #expect(before == (10...14).reduce(0) { $0 + 100 * ($1 - 10) })
    #expect(summaries[2]["covered_after"] as? Int == before + (21...29).reduce(0) { $0 + 100 * ($1 - 10) })
    try place.write("service_distance: 30\nplan: {matrix: m.csv, candidates: towns>=1, open: 1}\n", "study.yml")
    let unsaid = try run()
    #expect(unsaid.code == 65)
    #expect(unsaid.stderr.contains("field 'plan.matrix': --matrix needs --service-distance"), "\(unsaid.stderr)")
  }
}
