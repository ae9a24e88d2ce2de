import CoverageModel
import MessageModel

extension StudySetting {
  /// A setting as it stands in a study file.
  ///
  /// - Parameters:
  ///   - path: the key with its sections, for messages.
  ///   - fileKinds: kinds of files whose columns, systems and layers may be named.
  ///   - mayBeEmpty: whether no value is one: in a section it leaves out what would be inherited.
  /// - Throws: `StudyError` with line and key for a value of another kind than expected, or names that are not known.
  init(
    _ key: StudyKey, _ node: StudyNode, path: String, fileKinds: [String], mayBeEmpty: Bool
  ) throws(StudyError) {
    let reader = SettingReader(path: path, fileKinds: fileKinds)
    if case .nothing = node.content {
      guard mayBeEmpty else { throw reader.error(node, "has no value; give it one or leave the key out") }
      self.init(key, .nothing, line: node.line)
      return
    }
    self.init(key, try reader.value(of: key, node), line: node.line)
  }
}

/// Turns what stands in a study file into the value of a key.
private struct SettingReader {
  let path: String
  let fileKinds: [String]

  func error(_ node: StudyNode, _ problem: Message) -> StudyError {
    StudyError(line: node.line, key: path, problem)
  }

  func value(of key: StudyKey, _ node: StudyNode) throws(StudyError) -> StudySettings.Value {
    let value: StudySettings.Value
    switch (key.kind, node.content) {
    case (_, .text(let text)): value = try located(node) { () throws(StudyError) in try texts(key, [text]) }
    case (.list, .list(let nodes)):
      guard !nodes.isEmpty else { throw error(node, "is an empty list") }
      value = .list(try nodes.map { node throws(StudyError) in StudySettings.Value(scalar: try element(node)) })
    case (.oneOrMore, .list(let nodes)):
      guard let first = nodes.first else { throw error(node, "is an empty list") }
      let texts = try nodes.map { node throws(StudyError) in StudySettings.Value.text(try element(node)) }
      value = texts.count == 1 ? .text(try element(first)) : .list(texts)
    case (.perLevel, .list(let nodes)), (.columns, .list(let nodes)), (.words, .list(let nodes)):
      let elements = try nodes.map { node throws(StudyError) in try element(node) }
      value = try located(node) { () throws(StudyError) in try texts(key, elements) }
    case (.steps, .map(let members)), (.perLevel, .map(let members)), (.perFile, .map(let members)):
      value = .map(try map(members))
    case (.columns, .map(let members)):
      var roles = StudySettings()
      for member in members {
        guard case .map(let columns) = member.value.content else {
          throw error(member.value, "expected a map of columns for '\(member.key)', found \(member.value.kindName)")
        }
        roles[member.key] = .map(try map(columns))
      }
      value = .map(roles)
    case (.words, .map(let things)): value = .map(try words(things))
    default: throw error(node, "expected \(expected(key)), found \(node.kindName)")
    }
    if key.kind == .columns || key.kind == .perFile, case .map(let map) = value { try checkFiles(key, map, node) }
    return value
  }

  private func texts(_ key: StudyKey, _ texts: [String]) throws(StudyError) -> StudySettings.Value {
    try StudySetting(key, texts: texts).value
  }

  private func located<Value>(_ node: StudyNode, _ work: () throws(StudyError) -> Value) throws(StudyError) -> Value {
    do {
      return try work()
    } catch {
      throw self.error(node, error.problem)
    }
  }

  /// A single text without a comma, which would part it on the command line.
  private func element(_ node: StudyNode) throws(StudyError) -> String {
    guard let text = node.text, !text.isEmpty else { throw error(node, "expected a text, found \(node.kindName)") }
    guard !text.contains(",") else { throw error(node, "'\(text)' holds a comma; one value at a time") }
    return text
  }

  private func map(_ members: [StudyNode.Member]) throws(StudyError) -> StudySettings {
    guard !members.isEmpty else { throw StudyError(key: path, "is an empty map") }
    var map = StudySettings()
    for member in members {
      guard !member.key.isEmpty, !member.key.contains(where: { ",=:".contains($0) }) else {
        throw StudyError(line: member.line, key: path, "'\(member.key)' cannot stand before a value here")
      }
      map[member.key] = StudySettings.Value(scalar: try element(member.value))
    }
    return map
  }

  /// Nouns of things by language, each checked at its line.
  private func words(_ things: [StudyNode.Member]) throws(StudyError) -> StudySettings {
    guard !things.isEmpty else { throw StudyError(key: path, "is an empty map") }
    var words = StudySettings()
    for thing in things {
      let known = StudyNouns.Thing.allCases.map(\.rawValue)
      guard known.contains(thing.key) else {
        throw StudyError(
          line: thing.line, key: path, UnknownWord.problem(thing.key, "a thing that may be renamed", among: known))
      }
      guard case .map(let nouns) = thing.value.content, !nouns.isEmpty else {
        throw error(
          thing.value, "expected nouns by language, {en: a school / schools}, found \(thing.value.kindName)")
      }
      for noun in nouns {
        guard let text = noun.value.text, !text.isEmpty else {
          throw error(noun.value, "expected a text, found \(noun.value.kindName)")
        }
        try located(noun.value) { () throws(StudyError) in try NounCheck.check(thing.key, noun.key, text) }
      }
      words[thing.key] = .map(StudySettings(nouns.map { StudySettings.Entry($0.key, .text($0.value.text ?? "")) }))
    }
    return words
  }

  private func checkFiles(_ key: StudyKey, _ map: StudySettings, _ node: StudyNode) throws(StudyError) {
    let known = fileKinds + (key.kind == .perFile ? [StudySetting.everyFile] : [])
    for entry in map.entries where !known.contains(entry.key) {
      throw error(node, UnknownWord.problem(entry.key, "a kind of file", among: known))
    }
  }

  private func expected(_ key: StudyKey) -> Message {
    switch key.kind {
    case .text, .path: "a text"
    case .number: "a number"
    case .flag: "true or false"
    case .list: "a list"
    case .oneOrMore: "a text or a list"
    case .steps, .perLevel, .columns, .words: "a map"
    case .perFile: "a text or a map"
    }
  }
}
