import CoverageData
import CoverageModel
import MessageModel

/// Situations among which are folders of results: the study is theirs, and no distance that stands in them is computed
/// again.
enum FolderComparisons {
  /// Loads every situation on the study of the first folder.
  ///
  /// - Throws: as `ComparisonLoader.load`.
  static func load(_ request: ComparisonRequest) async throws(DataError) -> [LoadedComparison] {
    try refuseOptions(request)
    let sources = request.sources
    if sources.allSatisfy({ if case .results = $0 { true } else { false } }) {
      guard request.matrixPath == nil else { throw ComparisonLoader.leaveOut("--matrix") }
      guard request.readings.statuses == nil else { throw ComparisonLoader.leaveOut("--status") }
    }
    var folders: [Int: ResultFolder] = [:]
    for (index, source) in sources.enumerated() {
      if case .results(let path) = source { folders[index] = try ResultFolder.read(path) }
    }
    let ordered = folders.sorted { $0.key < $1.key }.map(\.value)
    let first = ordered[0]
    // Those that are compared with a folder are checked with it.
    if folders[0] == nil {
      for other in ordered.dropFirst() { _ = try ComparableFolders(before: first, after: other).notes() }
    }
    var study = first.study
    if ordered.count > 1 { study.distances = commonDistances(ordered) }
    let travel = ordered.count < sources.count ? try FolderTravel(first, request) : nil
    let reader = FolderSpaces(
      folder: first, geoData: request.geoData, readings: request.readings, allowsDatabases: request.allowsDatabases)
    var sides: [Side] = []
    for (index, source) in sources.enumerated() {
      if let folder = folders[index] {
        sides.append(Side(folder))
      } else {
        sides.append(Side(try await reader.read(source)))
      }
    }
    var travelRepairs: [Repair] = []
    if let travel {
      travelRepairs = try await travel.join(&study, spaces: ComparisonLoader.union(sides.map(\.input)))
    }
    var comparisons: [LoadedComparison] = []
    for side in sides.dropFirst() {
      let pair = Pair(before: sides[0], after: side)
      comparisons.append(
        LoadedComparison(
          study: study, before: pair.before.input, after: pair.after.input,
          inputs: pair.inputs(travel: travel, studied: first),
          repairs: pair.before.repairs + pair.after.repairs + travelRepairs,
          notes: try pair.notes(distances: study.distances, travel: travel),
          hasEmbeddedSpaces: pair.before.hasEmbeddedSpaces || pair.after.hasEmbeddedSpaces))
    }
    return comparisons
  }

  /// A folder of results says what was studied.
  private static func refuseOptions(_ request: ComparisonRequest) throws(DataError) {
    let given: [(Message, Bool)] = [
      ("--region, --department and --france", request.territory != nil), ("--towns", request.townsPath != nil),
      ("--basins", request.basinsPath != nil), ("--weights", request.weightsPath != nil),
      ("--weight", request.weight != nil),
      ("--distances", request.distances != nil), ("--service-distance", request.serviceDistance != nil),
      ("--title", request.title != nil),
    ]
    if let option = given.first(where: { $0.1 })?.0 { throw ComparisonLoader.leaveOut(option) }
  }

  /// Distances at which all folders count coverage, metres or seconds.
  private static func commonDistances(_ folders: [ResultFolder]) -> [Double] {
    let others = folders.dropFirst().map { Set($0.manifest.parameters.distances) }
    return folders[0].manifest.parameters.distances.filter { distance in
      others.allSatisfy { $0.contains(distance) }
    }
  }

  private struct Side {
    /// Nil for spaces.
    var folder: ResultFolder?
    var input: ComparisonInput
    var inputs: [InputRecord]
    var repairs: [Repair] = []
    var hasEmbeddedSpaces: Bool

    init(_ folder: ResultFolder) {
      self.folder = folder
      input = .situation(folder.situation)
      inputs = folder.inputs
      hasEmbeddedSpaces = folder.manifest.hasEmbeddedSpaces
    }

    init(_ spaces: FolderSpaces.Side) {
      input = spaces.input
      inputs = spaces.inputs
      repairs = spaces.repairs
      hasEmbeddedSpaces = spaces.hasEmbeddedSpaces
    }
  }

  private struct Pair {
    let before: Side
    let after: Side

    /// The records of both sides; those of the studied folder where it is neither of them.
    func inputs(travel: FolderTravel?, studied: ResultFolder) -> [InputRecord] {
      let sides = ComparisonLoader.marked(before.inputs, "A") + ComparisonLoader.marked(after.inputs, "B")
      switch (before.folder, after.folder) {
      case (.some, .some): return sides
      case (nil, nil): return (travel?.inputs ?? []) + studied.inputs + sides
      default: return (travel?.inputs ?? []) + sides
      }
    }

    func notes(distances: [Double], travel: FolderTravel?) throws(DataError) -> [ComparisonNote] {
      switch (before.folder, after.folder) {
      case (let first?, let second?):
        return try ComparableFolders(before: first, after: second).notes(distances: distances)
      case (let folder?, nil): return travel?.notes(of: folder, isBefore: true) ?? []
      case (nil, let folder?): return travel?.notes(of: folder, isBefore: false) ?? []
      case (nil, nil): return []
      }
    }
  }
}
