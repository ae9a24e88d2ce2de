import Foundation
import MessageModel
import Testing

/// Paths are bytes: letters with accents, written as one letter or as two, take several.
@Suite("Every command in a folder with accents, blanks and an apostrophe")
struct AccentFolderTests {
  private let place: Workplace
  private static let name = "Étude d'été à Évian, Hélène çà et là – dépôt n° 2"

  init() throws {
    place = try Workplace()
  }

  private func run(_ arguments: [String], in folder: URL? = nil) throws -> Program.Outcome {
    try Program.run(
      arguments, in: folder ?? place.root,
      environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  /// Names in a folder by their bytes.
  private func contents(_ path: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: path))
  }

  @Test("Files are found, and results stand where they are asked for", arguments: [false, true])
  func everyCommand(isDecomposed: Bool) throws {
    let name = isDecomposed ? Self.name.decomposedStringWithCanonicalMapping : Self.name
    let folder = place.root.path + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ text: String, _ file: String) throws {
      #expect(FileManager.default.createFile(atPath: folder + "/" + file, contents: Data(text.utf8)))
    }
    try write(([Workplace.townHeader] + Workplace.townRows).joined(separator: "\n") + "\n", "communes é.csv")
    try write("commune,places\nVille 3,100\n", "espaces.csv")
    try write(Workplace.basins, "zones.geojson")

    // From above the folder.
    let begun = try run([
      "init", name + "/étude.yml", name + "/communes é.csv", name + "/espaces.csv", name + "/zones.geojson", "--open",
      "1",
    ])
    #expect(begun.code == 0, "\(begun.stderr)")
    let text = String(decoding: FileManager.default.contents(atPath: folder + "/étude.yml") ?? Data(), as: UTF8.self)
    for line in ["towns: communes é.csv", "spaces: espaces.csv", "basins: zones.geojson"] {
      #expect(text.contains("\n" + line + "\n"), "\(line)")
    }
    let valid = try run(["validate", name + "/étude.yml"])
    #expect(valid.code == 0, "\(valid.stdout)\(valid.stderr)")
    let results = try run(["run", name + "/étude.yml", "--out", name + "/sortie", "--spaces", name + "/espaces.csv"])
    #expect(results.code == 0, "\(results.stderr)")
    #expect(results.stdout.contains("Results in \(name)/sortie\n"), "\(results.stdout)")
    #expect(try contents(folder).contains("sortie"))
    #expect(try contents(folder + "/sortie").isSuperset(of: ["manifest.json", "plan.json", "report.html"]))
    let verified = try run(["verify", "sortie/plan.json"], in: URL(filePath: folder))
    #expect(verified.code == 0, "\(verified.stderr)")
    let again = try run(["run", name + "/sortie/manifest.json", "--folder", name])
    #expect(again.code == 0, "\(again.stderr)")

    // From within.
    let inside = try run(["run", "étude.yml"], in: URL(filePath: folder))
    #expect(inside.code == 0 && inside.stdout.contains("Results in results\n"), "\(inside.stdout)\(inside.stderr)")
    let analysed = try run([
      "analyze", "--towns", name + "/communes é.csv", "--basins", name + "/zones.geojson", "--spaces",
      name + "/espaces.csv", "--out", name + "/analyse", "--formats", "json,csv,geojson",
    ])
    #expect(analysed.code == 0, "\(analysed.stderr)")
    let compared = try run([
      "compare", name + "/analyse", name + "/espaces.csv", "--out", name + "/comparaison", "--formats", "md",
    ])
    #expect(compared.code == 0, "\(compared.stderr)")
    let all = try contents(place.root.path)
    #expect(all == ["GeoData", all.first { $0 != "GeoData" } ?? ""])
    #expect(
      try contents(folder).isSuperset(of: ["sortie", "sortie-replay", "results", "analyse", "comparaison"]))
  }
}
