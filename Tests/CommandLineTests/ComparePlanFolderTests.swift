import Foundation
import Testing

/// Folders that hold a plan beside an analysis, as those of whole studies do.
@Suite("Comparisons of folders with plans in them")
struct ComparePlanFolderTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("plan: {candidates: towns>=1000, open: 1}\n", "study.yml")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      arguments, in: place.root, environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  @Test("Which is meant is asked; the plan and the analysis have names; a folder with a plan alone is that plan")
  func asked() throws {
    for folder in ["a", "b"] { #expect(try run("run", "study.yml", "--out", folder, "--quiet").code == 0) }
    let both = try run("compare", "a", "b")
    #expect(both.code == 64)
    #expect(both.stderr.contains("a/plan.json") && both.stderr.contains("a/manifest.json"), "\(both.stderr)")
    let analyses = try run("compare", "a/manifest.json", "b/manifest.json", "--json", "--formats", "md")
    #expect(analyses.code == 0, "\(analyses.stderr)")
    let plan = try run("compare", "a/manifest.json", "b/plan.json", "--json", "--formats", "md")
    #expect(plan.code == 0, "\(plan.stderr)")
    #expect(try run("plan", "--candidates", "towns>=1000", "--open", "1", "--out", "c", "--quiet").code == 0)
    let alone = try run("compare", "wave-1", "c", "--json", "--formats", "md")
    #expect(alone.code == 0, "\(alone.stderr)")
    #expect(alone.stdout == (try run("compare", "wave-1", "c/plan.json", "--json", "--formats", "md")).stdout)
  }

  @Test("The help of a comparison offers what a comparison writes")
  func help() throws {
    let help = try run("compare", "--help").stdout
    for format in ["html", "xlsx", "md", "json", "csv", "geojson", "svg", "gpkg", "fgb"] {
      #expect(help.contains(format))
    }
  }
}
