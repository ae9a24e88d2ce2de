import CoverageModel
import MessageModel

extension StudySetting {
  /// A setting from texts as they stand on a command line, one for each time that the option is given.
  ///
  /// - Throws: `StudyError` for an empty text, an empty element of a list and a pair that is none.
  public init(_ key: StudyKey, texts: [String], line: Int? = nil) throws(StudyError) {
    let value: StudySettings.Value
    switch key.kind {
    case .text, .path, .oneOrMore:
      value = .text(try Self.single(texts))
    case .number:
      value = StudySettings.Value(scalar: try Self.single(texts))
    case .flag:
      let text = try Self.single(texts)
      guard let flag = TruthWord.value(text) else { throw StudyError("'\(text)' is neither true nor false") }
      value = .flag(flag)
    case .list:
      value = .list(try Self.elements(texts).map { StudySettings.Value(scalar: $0) })
    case .steps:
      value = try Self.pairs(Self.elements(texts), mark: ":")
    case .perLevel:
      value = try Self.pairs(Self.elements(texts), mark: "=")
    case .columns:
      value = try Self.columns(Self.elements(texts))
    case .words:
      value = try Self.columns(Self.elements(texts))
      guard case .map(let things) = value else { break }
      for thing in things.entries {
        guard case .map(let nouns) = thing.value else { continue }
        for noun in nouns.entries { try NounCheck.check(thing.key, noun.key, noun.value.scalarText) }
      }
    case .perFile:
      value = try Self.perFile(texts)
    }
    self.init(key, value, line: line)
  }

  private static func single(_ texts: [String]) throws(StudyError) -> String {
    guard texts.count == 1, let text = texts.first else { throw StudyError("is given \(texts.count) times") }
    guard !text.isEmpty else { throw StudyError("is empty") }
    return text
  }

  private static func elements(_ texts: [String]) throws(StudyError) -> [String] {
    let elements = texts.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }.map(trimmed)
    guard elements.allSatisfy({ !$0.isEmpty }) else { throw StudyError("has an empty element") }
    return elements
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = text.drop(while: isSpace)
    return String(start.prefix(start.count - start.reversed().prefix(while: isSpace).count))
  }

  private static func sides(_ text: String, _ mark: Character) throws(StudyError) -> (String, String) {
    guard let index = text.firstIndex(of: mark), index > text.startIndex else {
      throw StudyError("'\(text)' is not a pair with '\(mark)' between its parts")
    }
    let second = String(text[text.index(after: index)...])
    guard !second.isEmpty else { throw StudyError("'\(text)' is not a pair with '\(mark)' between its parts") }
    return (String(text[..<index]), second)
  }

  private static func pairs(_ texts: [String], mark: Character) throws(StudyError) -> StudySettings.Value {
    var map = StudySettings()
    for text in texts {
      let (name, value) = try sides(text, mark)
      guard map[name] == nil else { throw StudyError("names '\(name)' twice") }
      map[name] = StudySettings.Value(scalar: value)
    }
    return .map(map)
  }

  private static func columns(_ texts: [String]) throws(StudyError) -> StudySettings.Value {
    var roles = StudySettings()
    for text in texts {
      let (place, own) = try sides(text, "=")
      let (role, column) = try sides(place, ".")
      var columns = StudySettings()
      if case .map(let known)? = roles[role] { columns = known }
      guard columns[column] == nil else { throw StudyError("names '\(place)' twice") }
      columns[column] = .text(own)
      roles[role] = .map(columns)
    }
    return .map(roles)
  }

  /// One text for all files stays a text; several become a map.
  private static func perFile(_ texts: [String]) throws(StudyError) -> StudySettings.Value {
    if texts.count == 1, !texts[0].contains("=") { return .text(try single(texts)) }
    var map = StudySettings()
    for text in texts {
      let (name, value) = text.contains("=") ? try sides(text, "=") : (everyFile, text)
      guard map[name] == nil else { throw StudyError("names '\(name)' twice") }
      map[name] = .text(value)
    }
    return .map(map)
  }
}
