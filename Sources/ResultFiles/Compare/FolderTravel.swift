import CoverageData
import CoverageModel
import MessageModel

/// The travel costs by which spaces are set against a folder of results.
struct FolderTravel {
  private let folder: ResultFolder
  private let travel: StudyTravel?

  /// Reads the table of a request, which must measure what the results measure.
  ///
  /// - Throws: `DataError` as the reader; `.request` for a table where the results are of geodesics; `.content` for results
  ///   of given travel without a table, which a folder does not hold, and for a table of another measure.
  init(_ folder: ResultFolder, _ request: ComparisonRequest) throws(DataError) {
    self.folder = folder
    travel = try StudyTravel.read(request.matrixPath, request.readings, request.roads ?? RoadSettings())
    let (measure, needsTable) = (folder.study.measure, folder.study.travelTraits.words == .given)
    guard let travel else {
      guard !needsTable else {
        throw DataError(
          .content, file: folder.path + "/manifest.json", field: "travel",
          "these results are of given travel costs, which a folder does not hold: name the table with --matrix")
      }
      return
    }
    guard needsTable else { throw ComparisonLoader.leaveOut("--matrix") }
    if case .roads = travel {
      let (asked, recorded) = (request.roads ?? RoadSettings(), folder.study.travelTraits.roadSettings)
      guard asked.direction == recorded.direction, asked.timeFactor == recorded.timeFactor,
        asked.inTown == recorded.inTown
      else {
        throw DataError(
          .content, file: folder.path + "/manifest.json", field: "roads",
          "these results are of --direction \(recorded.direction.rawValue), --time-factor \(recorded.timeFactor.text) and --in-town-trips \(recorded.inTown.rawValue): ask for the same"
        )
      }
    }
    guard travel.measure == measure else {
      throw DataError(
        .content, file: travel.input.path,
        "the costs are \(travel.measure.rawValue), in \(folder.path) \(measure.rawValue)")
    }
  }

  /// The record of the table.
  var inputs: [InputRecord] { travel.map { [$0.input] } ?? [] }

  /// Gives the study of the folder the costs to some spaces.
  ///
  /// - Returns: what of the table is not used or cannot be reached.
  /// - Throws: `DataError` as `StudyTravel.join`.
  func join(_ study: inout Study, spaces: [TrainingSpace]) async throws(DataError) -> [Repair] {
    guard var travel else { return [] }
    let own = study.spaces
    study.spaces = spaces
    let repairs = try await travel.join(&study, sites: spaces.map(\.code))
    study.spaces = own
    return repairs
  }

  /// A note where the results of a folder were computed with another table.
  ///
  /// - Parameter isBefore: whether the folder is the situation before.
  func notes(of folder: ResultFolder, isBefore: Bool) -> [ComparisonNote] {
    guard let travel, let recorded = folder.manifest.matrix, recorded.sha256 != travel.input.sha256 else { return [] }
    let paths = [recorded.path, travel.input.path]
    return [.travelTables(before: paths[isBefore ? 0 : 1], after: paths[isBefore ? 1 : 0])]
  }
}
