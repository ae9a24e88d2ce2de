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
    let run = try context.read {
      try StudySteps(source.document, file: path, language: StudySource.defaultLanguage)
        .run(geoData: GeoDataFolder(path: ""), threads: 1)
    }
    let request = run.analysis.request
    var named: [(FileRole, String?)] = [
      (.towns, request.townsPath), (.spaces, request.spacesPath), (.basins, request.basinsPath),
      (.boundaries, request.boundariesPath), (.weights, request.weightsPath),
    ]
    named += request.groupingPaths.map { (.groupings, $0) }
    named.append((.matrix, request.matrixPath))
    for siting in run.plans.map(\.step.siting) {
      named += [(.weights, siting.weightsPath), (.matrix, siting.matrixPath)]
      if case .file(let path) = siting.candidates { named.append((.candidates, path)) }
    }
    var seen: Set<QualityRequest.File> = []
    let networks = context.read { named.compactMap(\.1).filter { RoadsPath($0) != nil } }
    files = named.compactMap { role, path in path.map { QualityRequest.File(path: $0, role: role) } }
      .filter { !networks.contains($0.path) && seen.insert($0).inserted }
    roads = networks.first
    guard !files.isEmpty else {
      throw DataError(.content, file: path, "names no file of towns, spaces, basins or boundaries")
    }
    readings = request.readings
    geodata = source.document.sharedText("geodata")
  }
}
