import CoverageModel

extension CompareReport {
  /// A language with the words of the study's travel and the names of both situations.
  func words(_ language: Language) -> Language {
    let language = language.measuring(study.travelTraits)
    let names = self.names ?? defaultNames(language)
    return language.comparing(before: names.before, after: names.after)
  }

  /// What the situations are called where nothing else is asked for: today and with the plan where a plan is compared with
  /// what is not a plan, else the names of their files; A and B where these are the same.
  private func defaultNames(_ language: Language) -> SituationNames {
    let (before, after) = (comparison.before.source, comparison.after.source)
    if case .plan = after, !before.isPlan {
      return SituationNames(before: language.text(.pageToday), after: language.text(.pageWithPlan))
    }
    let names = SituationNames(before: before.shortName(language), after: after.shortName(language))
    return names.before == names.after ? SituationNames(before: "A", after: "B") : names
  }
}

/// What the two situations of a comparison are called.
public struct SituationNames: Hashable, Sendable {
  /// The name of the situation before.
  public var before: String
  /// The name of the situation after.
  public var after: String

  /// Names of both situations.
  public init(before: String, after: String) {
    self.before = before
    self.after = after
  }
}

extension ComparedSituation.Source {
  /// Whether it is a plan.
  var isPlan: Bool {
    if case .plan = self { true } else { false }
  }

  /// The name of its file without folders and ending, or of its folder where the file has the name that all such files
  /// have; the layer where one is named.
  func shortName(_ language: Language) -> String {
    switch self {
    case .embedded: language.text(.compareNameEmbedded)
    case .spaces(let path): Self.stem(of: path)
    case .results(let path), .plan(let path, _): Self.stem(of: path)
    }
  }

  private static let commonNames: Set<Substring> = ["plan", "manifest"]

  private static func stem(of path: String) -> String {
    var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    guard let last = parts.popLast() else { return path }
    if let colon = last.lastIndex(of: ":"), last.index(after: colon) < last.endIndex {
      return String(last[last.index(after: colon)...])
    }
    let stem = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    guard commonNames.contains(stem), let folder = parts.last else { return String(stem.isEmpty ? last : stem) }
    return String(folder)
  }
}
