public import CoverageModel
import FoundationEssentials
import MessageModel
import OGRKit

/// What a user names as one side of a comparison.
public enum ComparisonSource: Hashable, Sendable {
  /// The embedded spaces of wave 1.
  case embedded
  /// A table of spaces.
  case spaces(path: String)
  /// A plan, made by `maillage plan`.
  case plan(path: String)
  /// A folder of results, made by `maillage analyze`.
  case results(path: String)
  /// A plan that was made in this run: the name by which results tell of it, and what stands in its file.
  case made(name: String, plan: [UInt8])

  /// The words that name the embedded spaces.
  public static let embeddedWords = ["wave-1", "embedded"]

  /// What a text names: one of the words for the embedded spaces; a folder of results, or its `manifest.json`; a folder that
  /// holds a plan alone, or a file whose name ends in `.json`, a plan; any other file, a file and a layer of it, or the address of a database, spaces.
  ///
  /// - Throws: `DataError` of kind `.file` where nothing of that name exists; `.request` for a folder that holds an analysis
  ///   and a plan.
  public init(_ text: String) throws(DataError) {
    if Self.embeddedWords.contains(text) {
      self = .embedded
      return
    }
    if DatabaseAddress.matches(text) {
      self = .spaces(path: text)
      return
    }
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: RunInputs.place(UserPath(text).file), isDirectory: &isDirectory) else {
      throw DataError(
        .file, file: text,
        "no such folder or file; expected wave-1, a folder of results, a plan.json or a file of spaces")
    }
    if isDirectory {
      self = try Self.folder(text)
    } else if URL(filePath: text).lastPathComponent == Self.manifest {
      self = .results(path: URL(filePath: text).deletingLastPathComponent().relativePath)
    } else {
      self = text.lowercased().hasSuffix(".json") ? .plan(path: text) : .spaces(path: text)
    }
  }

  private static let manifest = "manifest.json"
  private static let plan = "plan.json"

  /// What a folder holds: the results of an analysis, or a plan.
  ///
  /// - Throws: `DataError` of kind `.request` where it holds both: which is meant is for the user to say.
  private static func folder(_ path: String) throws(DataError) -> Self {
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let files = FileManager.default
    func isThere(_ path: String) -> Bool { files.fileExists(atPath: RunInputs.place(path)) }
    let own = "\(folder)/\(plan)"
    guard isThere("\(folder)/\(manifest)") else {
      return isThere(own) ? .plan(path: own) : .results(path: path)
    }
    // A study may have plans in folders of their own.
    let subfolders = ((try? files.contentsOfDirectory(atPath: RunInputs.place(path))) ?? []).sorted()
    let plans: [String] = [own] + subfolders.map { "\(folder)/\($0)/\(plan)" }
    guard let first = plans.first(where: isThere) else { return .results(path: path) }
    throw DataError(
      .request, file: path,
      "holds an analysis and a plan: name \(first) for the plan, or \(folder)/manifest.json for the analysis without it"
    )
  }

  /// The path that it names, if any, with the layer where one is named.
  public var path: String? {
    switch self {
    case .embedded, .made: nil
    case .spaces(let path), .plan(let path), .results(let path): path
    }
  }
}

/// What a user asks to be compared; nil leaves it to the folders or plans that are compared, else to the defaults of an
/// analysis.
public struct ComparisonRequest: Hashable, Sendable {
  /// The situation before, A.
  public var before: ComparisonSource
  /// The situation after, B.
  public var after: ComparisonSource
  /// Further situations, each compared with the one before as B is.
  public var further: [ComparisonSource] = []
  /// The embedded data.
  public var geoData: GeoDataFolder
  /// How the user's own files are read.
  public var readings = ReadingOptions()
  /// A table of what is counted in each town, where the weight is a column that the towns do not have.
  public var weightsPath: String?
  /// A table of towns in place of the embedded one.
  public var townsPath: String?
  /// A GeoJSON file of basins in place of the embedded one.
  public var basinsPath: String?
  /// The part of the country.
  public var territory: Territory?
  /// The number of people that weighs a town.
  public var weight: DemandWeight?
  /// Distances at which coverage is counted, kilometres or minutes.
  public var distances: [WrittenCost]?
  /// The service distance, kilometres or minutes.
  public var serviceDistance: WrittenCost?
  /// What the study is called.
  public var title: String?
  /// A long table of travel costs in place of geodesics, for the spaces of all situations.
  public var matrixPath: String?
  /// How trips are asked for where that is a road network; nil leaves it to the plans.
  public var roads: RoadSettings?
  /// Whether databases that a plan names, and the user does not, may be read.
  public var allowsDatabases = false

  public init(
    before: ComparisonSource, after: ComparisonSource, geoData: GeoDataFolder, townsPath: String? = nil,
    basinsPath: String? = nil, territory: Territory? = nil, weight: DemandWeight? = nil,
    distances: [WrittenCost]? = nil, serviceDistance: WrittenCost? = nil, title: String? = nil,
    matrixPath: String? = nil
  ) {
    self.before = before
    self.after = after
    self.geoData = geoData
    self.townsPath = townsPath
    self.basinsPath = basinsPath
    self.territory = territory
    self.weight = weight
    self.distances = distances
    self.serviceDistance = serviceDistance
    self.title = title
    self.matrixPath = matrixPath
  }
}

extension ComparisonRequest {
  /// What is compared, the situation before first.
  public var sources: [ComparisonSource] { [before, after] + further }

  /// What the user names that may be read: the databases of a plan among them are contacted.
  var namedPaths: [String?] {
    [townsPath, basinsPath, weightsPath, matrixPath] + sources.map(\.path)
  }
}
