import CallKit
import CoverageData
import FoundationEssentials
import MessageModel
import PROJKit
import Synchronization

/// Says where data are that calls rest on, for all calls that follow.
///
/// - proj: folder of proj.db, without which no system of coordinates but longitude and latitude is known; null for where PROJ
///   finds it by itself.
/// - geodata: folder of the embedded data of France, for studies that name none where MAILLAGE_GEODATA does not either; null
///   for none.
@c(maillage_studies_data)
public func studiesData(_ proj: UnsafePointer<CChar>?, _ geodata: UnsafePointer<CChar>?) -> Int32 {
  PROJContext.databaseFolder = text(proj)
  Embedded.standard.folder.withLock { $0 = text(geodata) }
  return 0
}

/// The embedded data of a call: those that are named, else the standard ones, else none.
struct Embedded {
  let folder: GeoDataFolder
  private let isThere: Bool

  fileprivate final class Standard: Sendable {
    let folder = Mutex<String?>(nil)
  }

  fileprivate static let standard = Standard()

  /// - Parameters:
  ///   - given: the folder that the caller or the study names; nil for that of `MAILLAGE_GEODATA`.
  ///   - environment: variables.
  /// - Throws: `DataError` of kind `.file` where a folder is named that is not one of embedded data.
  init(given: String?, environment: [String: String]) throws(DataError) {
    let names = [given, environment["MAILLAGE_GEODATA"]].compactMap { $0 }.filter { !$0.isEmpty }
    let standard = Self.standard.folder.withLock { $0 }
    isThere = !names.isEmpty || standard != nil
    folder =
      names.isEmpty
      ? GeoDataFolder(path: standard ?? Self.nowhere)
      : try GeoDataFolder.find(given: given, program: "", environment: environment)
  }

  /// A path below which nothing is.
  private static let nowhere = "/dev/null"

  /// An error, which says what to do where it is that the embedded data are not there.
  func explained(_ error: any Error) -> Failure {
    guard !isThere, let data = error as? DataError, data.kind == .file, let file = data.file, file.hasPrefix("GeoData/")
    else { return Failure(error) }
    return Failure(
      .file,
      "the embedded data of France are needed and were not found: name their folder as geodata or in the variable MAILLAGE_GEODATA",
      file: file)
  }
}
