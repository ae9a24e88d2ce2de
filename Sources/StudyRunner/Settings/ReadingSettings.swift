package import CoverageData
import MessageModel

/// How one's own files are read, as people write it.
package struct ReadingSettings: Sendable {
  private let columns: [ColumnList]
  private let systems: [RoleText]
  private let layers: [RoleText]
  private let statuses: StatusList?

  /// Settings from their values.
  package init(columns: [ColumnList], systems: [RoleText], layers: [RoleText], statuses: StatusList?) {
    self.columns = columns
    self.systems = systems
    self.layers = layers
    self.statuses = statuses
  }

  /// - Throws: `UsageError` for a layer of no file, and what is said twice.
  package func check() throws(UsageError) {
    guard layers.allSatisfy({ $0.role != nil }) else {
      throw UsageError(
        "--layer takes a kind of file and a name: towns=communes, or write FILE:LAYER.", option: "--layer")
    }
    for (option, texts) in [("--crs", systems), ("--layer", layers)] where Set(texts.map(\.role)).count != texts.count {
      throw UsageError("\(option) is given twice for the same files.", option: option)
    }
    var seen: Set<String> = []
    for place in columns.flatMap(\.choices).map({ "\($0.role.rawValue).\($0.our)" }) where !seen.insert(place).inserted
    {
      throw UsageError("--columns names \(place) twice.", option: "--columns")
    }
  }

  /// How files are read.
  package var options: ReadingOptions {
    var options = ReadingOptions()
    for choice in columns.flatMap(\.choices) { options.columns[choice.role, default: [:]][choice.our] = choice.own }
    for text in systems where text.role == nil {
      for role in FileRole.allCases { options.systems[role] = text.text }
    }
    for text in systems {
      if let role = text.role { options.systems[role] = text.text }
    }
    for text in layers {
      if let role = text.role { options.layers[role] = text.text }
    }
    options.statuses = statuses?.statuses
    return options
  }
}
