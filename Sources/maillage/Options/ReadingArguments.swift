import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel
import StudyRunner

/// How one's own files are read, where it is not left to be guessed.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns under other names: towns.code=INSEE_COM,towns.population=PMUN; else they are guessed.",
      valueName: "column=name,..."))
  var columns: [ColumnList] = []

  @Option(
    help: ArgumentHelp(
      "Coordinate system of files that name none: EPSG:2154, or of one kind of file: towns=EPSG:2154.",
      valueName: "system"))
  var crs: [RoleText] = []

  @Option(help: ArgumentHelp("Layer of a file that has several: towns=communes.", valueName: "file=name"))
  var layer: [RoleText] = []

  @Option(
    help: ArgumentHelp(
      "Statuses of spaces that count, comma-separated: open, planned, closed (default: open; in French too).",
      valueName: "status,..."))
  var status: StatusList?

  func validate() throws {
    guard layer.allSatisfy({ $0.role != nil }) else {
      throw UsageError("--layer takes a kind of file and a name: towns=communes, or write FILE:LAYER.")
    }
    for (option, texts) in [("--crs", crs), ("--layer", layer)] where Set(texts.map(\.role)).count != texts.count {
      throw UsageError("\(option) is given twice for the same files.")
    }
    var seen: Set<String> = []
    for place in columns.flatMap(\.choices).map({ "\($0.role.rawValue).\($0.our)" }) where !seen.insert(place).inserted
    {
      throw UsageError("--columns names \(place) twice.")
    }
  }

  /// Whether nothing is said of how files are read.
  var isEmpty: Bool { columns.isEmpty && crs.isEmpty && layer.isEmpty && status == nil }

  var options: ReadingOptions {
    var options = ReadingOptions()
    for choice in columns.flatMap(\.choices) { options.columns[choice.role, default: [:]][choice.our] = choice.own }
    for text in crs where text.role == nil {
      for role in FileRole.allCases { options.systems[role] = text.text }
    }
    for text in crs {
      if let role = text.role { options.systems[role] = text.text }
    }
    for text in layer {
      if let role = text.role { options.layers[role] = text.text }
    }
    options.statuses = status?.statuses
    return options
  }
}

/// `open,planned`.
struct StatusList: ExpressibleByArgument {
  var statuses: Set<SpaceStatus>

  init?(argument: String) {
    guard let statuses = SpaceStatus.list(argument) else { return nil }
    self.statuses = statuses
  }
}

/// `towns.code=INSEE_COM,towns.population=PMUN`.
struct ColumnList: ExpressibleByArgument {
  var choices: [(role: FileRole, our: String, own: String)]

  init?(argument: String) {
    choices = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let names = sides.first?.split(separator: ".", omittingEmptySubsequences: false).map(String.init) ?? []
      guard sides.count == 2, !sides[1].isEmpty, names.count == 2, !names[1].isEmpty,
        let role = FileRole(rawValue: names[0])
      else { return nil }
      choices.append((role, names[1], sides[1]))
    }
  }
}

/// A text for one kind of file, `towns=EPSG:2154`, or for all, `EPSG:2154`.
struct RoleText: ExpressibleByArgument {
  var role: FileRole?
  var text: String

  init?(argument: String) {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    if sides.count == 2, let role = FileRole(rawValue: sides[0]) {
      self.role = role
      text = sides[1]
    } else {
      text = argument
    }
    guard !text.isEmpty else { return nil }
  }
}
