import MessageModel

extension StudyDocument {
  /// Largest number of plans in a study.
  public static let largestPlanCount = 100

  /// Reads what stands in a study file, or in the member `study` of a manifest.
  ///
  /// - Parameter fileKinds: kinds of files whose columns, systems and layers may be named.
  /// - Throws: `StudyError` with line and key: a key that is not known, with the nearest one that is; a value of another
  ///   kind; two plans whose results would go into the same folder.
  public init(_ root: StudyNode, fileKinds: [String], keys: StudyKeys = .standard) throws(StudyError) {
    guard case .map(let members) = root.content else {
      throw StudyError(line: root.line, "expected keys and values, found \(root.kindName)")
    }
    self.init(keys: keys)
    let reader = SectionReader(fileKinds: fileKinds, table: keys)
    for member in members {
      switch member.key {
      case "analyze": analysis = try reader.section(.analyze, member) ?? []
      case "compare": comparison = try reader.section(.compare, member)
      case "plan":
        if let settings = try reader.section(.plan, member) { plans.append(Plan(settings: settings)) }
      case "plans": plans += try reader.plans(member)
      default: shared.append(try reader.shared(member))
      }
    }
    if let both = members.first(where: { $0.key == "plans" }), plans.contains(where: { $0.name == nil }) {
      throw StudyError(line: both.line, key: "plans", "stands beside plan; give either one plan or several with names")
    }
    let given = shared.filter { ["region", "department", "france"].contains($0.key.name) && $0.texts != [] }
    if given.count > 1 {
      throw StudyError(line: given[1].line, key: given[1].key.name, "give only one of region, department and france")
    }
  }
}

/// Reads the sections of a study file.
private struct SectionReader {
  let fileKinds: [String]
  let table: StudyKeys

  /// A key that stands at the top.
  func shared(_ member: StudyNode.Member) throws(StudyError) -> StudySetting {
    guard let key = table.shared.first(where: { $0.name == member.key }) else {
      let known = table.shared.map(\.name) + StudyKeys.sections
      if let place = section(of: member.key) {
        throw StudyError(line: member.line, key: member.key, "belongs under '\(place):'")
      }
      throw StudyError(line: member.line, UnknownWord.problem(member.key, "a key of a study", among: known))
    }
    return try StudySetting(key, member.value, path: key.name, fileKinds: fileKinds, mayBeEmpty: false)
  }

  /// What stands in a section; empty for `true` and nothing, nil for `false`.
  func section(
    _ kind: StudyStep.Kind, _ member: StudyNode.Member, path: String? = nil
  ) throws(StudyError) -> [StudySetting]? {
    let path = path ?? member.key
    switch member.value.content {
    case .nothing: return []
    case .text(let text):
      guard let isWanted = TruthWord.value(text) else {
        throw StudyError(
          line: member.value.line, key: path, "expected true, false, or keys and values, found '\(text)'")
      }
      return isWanted ? [] : nil
    case .map(let members):
      var settings: [StudySetting] = []
      for member in members { settings.append(try setting(kind, member, path: path)) }
      return settings
    case .list:
      throw StudyError(line: member.value.line, key: path, "expected keys and values, found \(member.value.kindName)")
    }
  }

  /// The plans with their names.
  func plans(_ member: StudyNode.Member) throws(StudyError) -> [StudyDocument.Plan] {
    guard case .map(let members) = member.value.content, !members.isEmpty else {
      throw StudyError(
        line: member.value.line, key: member.key, "expected the names of plans, each with its keys and values")
    }
    guard members.count <= StudyDocument.largestPlanCount else {
      throw StudyError(line: member.line, key: member.key, "holds more than \(StudyDocument.largestPlanCount) plans")
    }
    var plans: [StudyDocument.Plan] = []
    var folders: Set<String> = []
    for plan in members {
      let path = member.key + "." + plan.key
      guard isFolderName(plan.key) else {
        throw StudyError(
          line: plan.line, key: path,
          "'\(plan.key)' cannot name a folder: expected at most 60 letters without accents, digits, hyphens and underscores"
        )
      }
      guard !ComparisonSide.words.contains(plan.key.lowercased()) else {
        throw StudyError(line: plan.line, key: path, "'\(plan.key)' has a meaning of its own in a comparison")
      }
      guard folders.insert(plan.key.lowercased()).inserted else {
        throw StudyError(line: plan.line, key: path, "its results would go into the folder of another plan")
      }
      if let settings = try section(.plan, plan, path: path) {
        plans.append(StudyDocument.Plan(name: plan.key, settings: settings))
      }
    }
    return plans
  }

  private func setting(
    _ kind: StudyStep.Kind, _ member: StudyNode.Member, path: String
  ) throws(StudyError) -> StudySetting {
    let keys = table.inSection(kind)
    guard let key = keys.first(where: { $0.name == member.key }) else {
      if table.shared.contains(where: { $0.name == member.key }) {
        throw StudyError(
          line: member.line, key: path + "." + member.key, "belongs at the top: '\(path):' does not take it")
      }
      throw StudyError(
        line: member.line, key: path,
        UnknownWord.problem(member.key, "a key of '\(path):'", among: keys.map(\.name)))
    }
    return try StudySetting(
      key, member.value, path: path + "." + key.name, fileKinds: fileKinds, mayBeEmpty: key.isShared)
  }

  private func section(of name: String) -> String? {
    StudyStep.Kind.allCases.first { table.inSection($0).contains { $0.name == name } }?.rawValue
  }

  private func isFolderName(_ name: String) -> Bool {
    (1...60).contains(name.utf8.count)
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
