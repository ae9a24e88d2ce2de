import CoverageModel
public import MessageModel

/// The questions that lead to a study, one after the other; what is asked depends on what was answered.
public struct StudyQuestions {
  /// A question.
  public struct Question: Hashable, Sendable {
    /// The key that the answer sets.
    public var key: String
    /// The question, one sentence.
    public var text: Message
    /// What an empty answer stands for, as a value of the key; nil where it leaves the key out.
    public var standard: String?
    /// Whether the answer is a path.
    public var isPath: Bool
  }

  private var answers: [(key: String, text: String)] = []

  /// No question is answered yet.
  public init() {}

  /// The next question; nil where all are answered.
  public var next: Question? {
    guard answers.count < keys.count else { return nil }
    return Self.question(keys[answers.count])
  }

  /// The questions that apply, as far as the answers tell.
  private var keys: [String] {
    let place =
      answer("towns") == nil ? (answer("department") == nil ? ["department", "region"] : ["department"]) : ["basins"]
    return ["title", "towns"] + place + ["spaces", "service_distance", "open"]
  }

  private func answer(_ key: String) -> String? {
    answers.first { $0.key == key }.flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  private static func question(_ key: String) -> Question {
    let (text, standard): (Message, String?) =
      switch key {
      case "title": ("What is the study called?", nil)
      case "towns": ("File of your own towns (empty: the communes of France)?", nil)
      case "basins": ("File of the zones by which figures are reported (empty: the employment basins of France)?", nil)
      case "department": ("Code of a department to study (empty: a region)?", nil)
      case "region": ("Code of a region to study?", StudyDocument.standardRegion)
      case "spaces": ("File of the places that serve people (empty: the training spaces that are known)?", nil)
      case "service_distance": ("Beyond how many kilometres are people left out?", "30")
      default: ("How many places should open next (0: no plan)?", "3")
      }
    let isPath = ["towns", "basins", "spaces"].contains(key)
    return Question(key: key, text: text, standard: standard, isPath: isPath)
  }

  /// Takes the answer to the next question; white space around it does not count.
  ///
  /// - Throws: `StudyError` that says what was expected, where the question is to be asked again.
  public mutating func answer(_ line: String) throws(StudyError) {
    guard let question = next else { return }
    var text = line[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.isEmpty { text = (question.standard ?? "")[...] }
    switch question.key {
    case "service_distance":
      // As the option takes them: digits and a point; a decimal comma is one too.
      text = text.replacing(",", with: ".")[...]
      guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }), let kilometres = Double(text),
        kilometres > 0, kilometres <= 5000
      else { throw StudyError("expected kilometres above 0, at most 5000") }
    case "open":
      guard let count = Int(text), count >= 0 else { throw StudyError("expected a whole number of at least 0") }
    default: break
    }
    answers.append((question.key, String(text)))
  }

  /// The study that the answers describe.
  ///
  /// - Throws: `StudyError` for an answer that is not a value of its key.
  public func study() throws(StudyError) -> StudyDocument {
    var words: [String] = []
    for (key, text) in answers where !text.isEmpty && !(key == "open" && text == "0") {
      words += [StudyKeys.standard.key(key)?.option ?? "", text]
    }
    return try StudyDocument(begun: StudyWords.settings(words).settings, hasPlan: answer("open") != "0")
  }
}
