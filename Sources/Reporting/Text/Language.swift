public import CoverageModel
import MessageModel

/// A language that reports are written in, and what distances are in them.
///
/// Two are equal where the languages are: `language == .french` asks for no measure.
public struct Language: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// The code of the language: `en` or `fr`.
  public let rawValue: String
  /// What travel costs are: texts speak of times in a study of times.
  private var travel = TravelTraits.geodesic
  /// What the situations of a comparison are called: `{a}` and `{b}` of texts.
  private var situations = ["a": "A", "b": "B"]
  /// The texts, with the words of the study.
  private var wording: Wording

  /// What travel costs are counted in.
  var measure: TravelMeasure { travel.measure ?? .metres }

  /// English.
  public static let english = Language(code: "en")
  /// French.
  public static let french = Language(code: "fr")
  /// English, then French.
  public static let allCases: [Language] = [.english, .french]

  private init(code: String) {
    rawValue = code
    wording = code == "fr" ? .french : .english
  }

  /// The language of a code; nil where there is none.
  public init?(rawValue: String) {
    guard let language = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = language
  }

  /// Whether the languages are the same, whatever is measured.
  public static func == (first: Language, second: Language) -> Bool { first.rawValue == second.rawValue }

  /// Hashes the language, as `==` compares it.
  public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// The language with the words and units of travel costs.
  func measuring(_ travel: TravelTraits) -> Language {
    var language = self
    language.travel = travel
    return language
  }

  /// The language with what a study calls its things.
  ///
  /// - Complexity: O(characters of the texts).
  public func naming(_ nouns: StudyNouns) -> Language {
    let nouns = nouns[rawValue]
    guard !nouns.isEmpty else { return self }
    var language = self
    language.wording = Wording(isFrench: self == .french, nouns: nouns)
    return language
  }

  /// The language with the names of the two situations of a comparison.
  func comparing(before: String, after: String) -> Language {
    var language = self
    language.situations = ["a": before, "b": after]
    return language
  }

  /// The names of the situations as Markdown shows them.
  var escapingSituations: Language {
    var language = self
    language.situations = situations.mapValues(MarkdownTable.escape)
    return language
  }

  /// The language of an environment: the first of LC_ALL, LC_MESSAGES and LANG that says something; English unless that
  /// starts with `fr`.
  public init(environment: [String: String]) {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let setting = variables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = setting.hasPrefix("fr") ? .french : .english
  }

  var catalogue: [TextKey: String] { wording.base }

  /// What a key says in place of the catalogue's text where travel is given; nil where it says the same.
  private func measuredText(_ key: TextKey) -> String? {
    if travel.words == .roads, travel.measure == .metres, let ofRoads = wording.ofRoadDistances[key] { return ofRoads }
    if travel.words == .roads, let ofRoads = wording.ofRoadTimes[key] { return ofRoads }
    if travel.measure == .seconds, let ofTimes = wording.ofTimes[key] { return ofTimes }
    return switch travel.words {
    case .geodesic: nil
    case .given, .roads: travel.measure == nil ? nil : wording.ofGivenTravel[key]
    }
  }

  /// How trips by road were asked for where that is not the usual way, and what those within a town cost, a sentence each.
  var roadNotes: [String] {
    guard travel.words == .roads else { return [] }
    let settings = travel.roadSettings
    return (settings.direction == .from ? [text(.roadDirectionFrom)] : [])
      + (settings.timeFactor == .one
        ? [] : [text(.roadTimeFactor, ["factor": decimalText(settings.timeFactor.text)])])
      + [text(settings.inTown == .zero ? .roadInTownZero : .roadInTownDisc)]
  }

  private func decimalText(_ text: String) -> String { self == .french ? text.replacing(".", with: ",") : text }

  /// The text of a key with its placeholders; nil where the catalogue lacks it.
  func template(_ key: TextKey) -> String? { measuredText(key) ?? catalogue[key] }

  /// The text of a key with its `{placeholders}` filled in.
  ///
  /// `{a}` and `{b}` are the names of a comparison's situations where no other values are given.
  ///
  /// - Precondition: the catalogue has the key, and every placeholder of the text is given (both are tested).
  func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
    guard let template = template(key) else { preconditionFailure("no text for \(key) in \(self)") }
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = values[name] ?? situations[name] else {
        preconditionFailure("no value for {\(name)} of \(key)")
      }
      text += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
