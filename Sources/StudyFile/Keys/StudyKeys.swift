/// The table of the keys of a study file, in the order in which they are written.
///
/// Reading, writing, defaults, options, the template of `init` and the schema all follow from it.
public struct StudyKeys: Hashable, Sendable {
  /// Keys with the options they stand for.
  public let all: [StudyKey]

  /// Keys that name what a comparison sets side by side; they are not options but its two arguments.
  public let comparison: [StudyKey]

  /// The keys that there are.
  public static let standard = StudyKeys(
    all: files + territory + measures + results + analysis + plan + compare, comparison: situations)

  /// Keys that put travel costs in the place of geodesics.
  public static let travel: Set<String> = ["matrix", "roads"]

  /// Names of the sections of a study file.
  public static let sections = ["analyze", "plan", "plans", "compare"]

  /// Keys that say where something lies on a machine; they have no part in the results and are not written down.
  static let places: Set<String> = ["out", "geodata", "postgis", "postgis_schema"]

  /// The key of a name; nil where there is none.
  ///
  /// - Complexity: O(number of keys).
  public func key(_ name: String) -> StudyKey? { (all + comparison).first { $0.name == name } }

  /// The keys that may stand at the top.
  public var shared: [StudyKey] { all.filter(\.isShared) }

  /// The keys that may stand in the section of a step.
  ///
  /// Where results go, and from where embedded data comes, is said once for all steps.
  public func inSection(_ kind: StudyStep.Kind) -> [StudyKey] {
    all.filter {
      $0.steps.contains(kind) && !Self.places.contains($0.name) && !["lang", "title", "words"].contains($0.name)
    }
      + (kind == .compare ? comparison : [])
  }
}
