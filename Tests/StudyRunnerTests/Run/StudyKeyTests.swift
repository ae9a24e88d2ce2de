import CoverageData
import StudyFile
import StudyRunner
import Testing

/// A key that no reader knows would be passed over in silence.
@Suite("Keys of a study")
struct StudyKeyTests {
  /// Values that are not defaults, where the example of a key is one.
  private static let others = [
    "least_underserved": "7", "near_optimal_limit": "7", "no_explain": "true", "open": "5", "region": "'11'",
    "atkinson": "[0.25]", "lang": "fr", "access": "[gravity]", "service_distance": "17", "distances": "[7]",
    "by": "[epci]", "weight": "active", "formats": "[csv]", "candidates": "pvd",
  ]
  /// Where things are is for the caller to say; a schema alone is for nothing.
  private static let exempt: Set = ["out", "geodata", "postgis_schema", "before", "after"]

  /// The study of some text without its settings as they are written; nil where a value is refused, and so was read.
  private func read(_ text: String) -> String? {
    guard var run = try? StudyRun(text: text, geoData: GeoDataFolder(path: ""), for: StudyContext()) else { return nil }
    run.analysis.settings = nil
    return "\(run)"
  }

  @Test("Each changes what a step is asked, or is refused")
  func all() {
    let standard = read("plan: true\ncompare: true\n")
    #expect(standard != nil)
    for key in StudyKeys.standard.all where !Self.exempt.contains(key.name) {
      let setting = "\(key.name): \(Self.others[key.name] ?? key.example)"
      if key.isShared {
        #expect(read("plan: true\ncompare: true\n\(setting)\n") != standard, "\(key.name)")
        continue
      }
      for kind in key.steps {
        let sections = StudyStep.Kind.allCases.map { $0 == kind ? "\($0): {\(setting)}" : "\($0): true" }
        #expect(read(sections.joined(separator: "\n") + "\n") != standard, "\(kind.rawValue).\(key.name)")
      }
    }
  }
}
