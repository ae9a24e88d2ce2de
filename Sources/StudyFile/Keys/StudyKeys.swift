/// Every key of a study file, in the order in which they are written.
public enum StudyKeys {
  /// Keys with the options they stand for.
  public static let all = files + territory + measures + results + analysis + plan + compare

  /// Keys that put travel costs in the place of geodesics.
  public static let travel: Set<String> = ["matrix", "roads"]

  /// Keys that name what a comparison sets side by side; they are not options but its two arguments.
  public static let comparison = [
    StudyKey(
      "before", .text, [.compare], example: "spaces",
      "The situation before: spaces (those of the study, the default), wave-1, a file of spaces, a plan or a folder."),
    StudyKey(
      "after", .oneOrMore, [.compare], example: "plan",
      "The situation after, or a list of several: plan (the default), the name of one of the plans, a file of spaces, a plan.json or a folder."
    ),
  ]

  /// Names of the sections of a study file.
  public static let sections = ["analyze", "plan", "plans", "compare"]

  /// Keys that say where something lies on a machine; they have no part in the results and are not written down.
  static let places: Set<String> = ["out", "geodata", "postgis", "postgis_schema"]

  /// The key of a name; nil where there is none.
  public static func key(_ name: String) -> StudyKey? { byName[name] }

  /// The keys that may stand at the top.
  public static var shared: [StudyKey] { all.filter(\.isShared) }

  /// The keys that may stand in the section of a step.
  ///
  /// Where results go, and from where embedded data comes, is said once for all steps.
  public static func inSection(_ kind: StudyStep.Kind) -> [StudyKey] {
    all.filter {
      $0.steps.contains(kind) && !places.contains($0.name) && !["lang", "title", "words"].contains($0.name)
    }
      + (kind == .compare ? comparison : [])
  }

  private static let byName = Dictionary(uniqueKeysWithValues: (all + comparison).map { ($0.name, $0) })
}
