import MessageModel
import Yams

extension StudyNode {
  /// Largest text that is read, bytes of UTF-8.
  public static let largestSize = 8 << 20
  /// Largest depth of values within values.
  public static let largestDepth = 16

  /// Reads one YAML 1.1 document, which JSON is too.
  ///
  /// Anchors that are referred to, tags and several documents are refused, so that a short text cannot stand for a long
  /// one.
  ///
  /// - Throws: `StudyError` with its line for a text that is too large or deep, is not YAML, or has a key twice.
  /// - Complexity: O(size).
  public init(yaml text: String) throws(StudyError) {
    guard text.utf8.count <= Self.largestSize else { throw StudyError("is larger than 8 MiB") }
    if let alias = AliasScan.firstAlias(in: text) {
      throw StudyError(line: alias.line, "refers to '&\(alias.name)' by an alias; write the value out instead")
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw Self.fault(error, in: text)
    }
    guard let root else { throw StudyError("is empty") }
    try self.init(root, depth: 0)
  }

  private init(_ node: Node, depth: Int) throws(StudyError) {
    let line = node.mark?.line ?? 1
    guard Self.plainTags.contains(node.tag.description) else {
      let tag = node.tag.description.replacing("tag:yaml.org,2002:", with: "!!")
      throw StudyError(line: line, "a value has the tag '\(tag)'; leave tags out")
    }
    guard depth <= Self.largestDepth else {
      throw StudyError(line: line, "values are nested deeper than \(Self.largestDepth)")
    }
    switch node {
    case .scalar(let scalar):
      let isNothing = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      self.init(line: line, content: isNothing ? .nothing : .text(scalar.string))
    case .sequence(let sequence):
      var elements: [StudyNode] = []
      for element in sequence { elements.append(try StudyNode(element, depth: depth + 1)) }
      self.init(line: line, content: .list(elements))
    case .mapping(let mapping):
      var members: [Member] = []
      for (key, value) in mapping {
        let line = key.mark?.line ?? line
        guard let name = key.scalar?.string else { throw StudyError(line: line, "a key is not a text") }
        members.append(Member(key: name, line: line, value: try StudyNode(value, depth: depth + 1)))
      }
      try Self.refuseTwice(members)
      self.init(line: line, content: .map(members))
    case .alias:
      throw StudyError(line: line, "holds an alias; write the value out instead")
    }
  }

  /// A key that is written in two ways, with quotes and without, is the same key.
  private static func refuseTwice(_ members: [Member]) throws(StudyError) {
    var seen: Set<String> = []
    for member in members where !seen.insert(member.key).inserted {
      throw StudyError(line: member.line, key: member.key, "appears twice")
    }
  }

  /// What a value has where no tag is written.
  private static let plainTags: Set<String> = [
    "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
  ]

  private static func fault(_ error: any Error, in text: String) -> StudyError {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      StudyError(line: mark.line, "is not YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      RepeatedKey.error(keys.first, first: (context.mark.line, context.mark.column), in: text)
    case .reader(let problem, _, _, _): StudyError("is not YAML: \(problem)")
    default: StudyError("is not YAML")
    }
  }
}
