import MessageModel

extension StudyDocument {
  /// The study that the options of an analysis stand for; options that are not keys of a study are passed over.
  ///
  /// - Throws: `StudyError` for a value that cannot be parted.
  public init(analysis words: [String]) throws(StudyError) {
    let (settings, _) = try StudyWords.settings(words)
    self.init(shared: settings.filter(\.key.isShared), analysis: settings.filter { !$0.key.isShared })
  }

  /// Puts options of the command line in place of what the study says.
  ///
  /// An option that several steps have is put in place for all of them, also where a section has a value of its own.
  ///
  /// - Throws: `StudyError` for an option that no step of the study takes, and for two territories.
  public mutating func override(with settings: [StudySetting]) throws(StudyError) {
    var kinds: Set<StudyStep.Kind> = [.analyze]
    if !plans.isEmpty { kinds.insert(.plan) }
    if comparison != nil { kinds.insert(.compare) }
    if settings.count(where: { Self.territoryKeys.contains($0.key.name) }) > 1 {
      throw StudyError("Give only one of --region, --department and --france.")
    }
    for setting in settings {
      guard !setting.key.steps.isDisjoint(with: kinds) else {
        let steps = setting.key.steps.map(\.rawValue).sorted().joined(separator: ", ")
        throw StudyError("no step of the study takes \(setting.key.option): it goes with \(steps)")
      }
      let isTerritory = Self.territoryKeys.contains(setting.key.name)
      let replaced: (StudySetting) -> Bool = { other in
        other.key == setting.key || isTerritory && Self.territoryKeys.contains(other.key.name)
      }
      if setting.key.isShared {
        shared.removeAll(where: replaced)
        shared.append(setting)
      }
      let isOwn = !setting.key.isShared
      Self.replace(in: &analysis, where: replaced, by: isOwn && setting.key.steps.contains(.analyze) ? setting : nil)
      for index in plans.indices {
        let isReplaced = Self.hasMatrix(plans[index].settings) && Self.isReplaced(setting.key, hasTowns: true)
        let own = (isOwn || isReplaced) && setting.key.steps.contains(.plan) ? setting : nil
        Self.replace(in: &plans[index].settings, where: replaced, by: own)
      }
      comparison?.removeAll(where: replaced)
    }
  }

  private static func replace(
    in settings: inout [StudySetting], where replaced: (StudySetting) -> Bool, by setting: StudySetting?
  ) {
    settings.removeAll(where: replaced)
    if let setting { settings.append(setting) }
  }
}

/// Words of a command line as settings.
public enum StudyWords {
  /// The settings among the words, in the order of the table, and the words that are none.
  ///
  /// `--key value` and `--key=value` are taken; an option that is given again adds to a list and is refused elsewhere.
  ///
  /// - Throws: `StudyError` that names the option, for a value that is missing or cannot be parted.
  public static func settings(
    _ words: [String], keys: StudyKeys = .standard
  ) throws(StudyError) -> (settings: [StudySetting], rest: [String]) {
    var texts: [String: [String]] = [:]
    var rest: [String] = []
    var index = words.startIndex
    while index < words.endIndex {
      let parts = words[index].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      index += 1
      guard let key = keys.all.first(where: { $0.option == parts[0] }) else {
        rest.append(words[index - 1])
        continue
      }
      if key.kind == .flag {
        texts[key.name] = ["true"]
      } else if parts.count == 2 {
        texts[key.name, default: []].append(parts[1])
      } else {
        guard index < words.endIndex else { throw StudyError("\(key.option) has no value") }
        texts[key.name, default: []].append(words[index])
        index += 1
      }
    }
    var settings: [StudySetting] = []
    for key in keys.all {
      guard let texts = texts[key.name] else { continue }
      do {
        settings.append(try StudySetting(key, texts: texts))
      } catch {
        throw StudyError("\(key.option): \(error.problem)")
      }
    }
    return (settings, rest)
  }

  /// What is said of an option that is none, with the nearest one.
  public static func unknownOption(_ word: String) -> StudyError {
    let known = StudyKeys.standard.all.map(\.option)
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    guard let nearest = NearestWord.nearest(to: name, among: known) else {
      return StudyError("'\(name)' is not an option of a study")
    }
    return StudyError("'\(name)' is not an option of a study; did you mean '\(nearest)'?")
  }
}
