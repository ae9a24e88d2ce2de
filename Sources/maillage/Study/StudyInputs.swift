import CoverageData
import CoverageModel
import DataQuality
import FoundationEssentials
import MessageModel
import StudyFile
import StudyRunner

/// The files of one's own that the analysis and the plans of a study read, and how it reads them.
struct StudyInputs {
  /// The files with what they hold, in the order of analyze's options.
  let files: [QualityRequest.File]
  /// Columns, layers and coordinate systems as the study names them.
  let readings: ReadingOptions
  /// The road network of the analysis, or of the first plan that has one.
  let roads: String?
  /// The folder of embedded data that the study names.
  let geodata: String?
  /// The run that reads them, whose folder is that of the study.
  let context: StudyContext

  /// Whether a path is that of a study, by its ending.
  static func isStudy(_ path: String) -> Bool {
    [".yml", ".yaml"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Reads a study.
  ///
  /// - Throws: `DataError` as `maillage run`; `.content` where the study names no file.
  init(study path: String) throws {
    let source = try StudySource(path: path)
    let context = StudyContext(folder: source.folder)
    self.context = context
    let study = try context.read { try StudyCommands(source.document, file: path, threads: nil) }
    let commands = study.steps.lazy.compactMap { step in
      if case .analyze(let command) = step.parsed { command } else { nil }
    }
    let plans = study.steps.lazy.compactMap { step in
      if case .plan(let command) = step.parsed { command } else { nil }
    }
    guard let own = commands.first?.files else { throw DataError(.content, file: path, "has no analysis") }
    var named: [(FileRole, String?)] = [
      (.towns, own.towns), (.spaces, own.spaces), (.basins, own.basins), (.boundaries, own.boundaries),
    ]
    for command in commands {
      named.append((.weights, command.measures.weights))
      named += command.groups.by.paths.map { (.groupings, $0) }
      named.append((.matrix, command.travel.matrix))
    }
    for command in plans {
      named += [(.weights, command.siting.weights), (.matrix, command.siting.matrix)]
      if case .file(let path) = command.siting.candidates.source { named.append((.candidates, path)) }
    }
    var seen: Set<QualityRequest.File> = []
    let networks = try context.read { named.compactMap(\.1).filter { RoadsPath($0) != nil } }
    files = named.compactMap { role, path in path.map { QualityRequest.File(path: $0, role: role) } }
      .filter { !networks.contains($0.path) && seen.insert($0).inserted }
    roads = networks.first
    guard !files.isEmpty else {
      throw DataError(.content, file: path, "names no file of towns, spaces, basins or boundaries")
    }
    readings = own.reading.options
    geodata = own.geodata
  }
}
