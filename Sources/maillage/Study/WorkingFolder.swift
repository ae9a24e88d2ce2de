import CoverageData
import FoundationEssentials
import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The working folder of the program, which becomes that of a study: paths of a study are those that its results name.
enum WorkingFolder {
  /// Makes a folder the working folder; embedded data that is found from the present one stays found.
  ///
  /// - Parameter geodata: the folder of embedded data that the study names.
  /// - Throws: `DataError` of kind `.file` where it cannot be entered.
  static func enter(_ folder: String, geodata: String?) throws(DataError) {
    if geodata == nil, let found = try? Program.geoDataFolder(given: nil) {
      setenv("MAILLAGE_GEODATA", URL(filePath: found.path).standardizedFileURL.path, 1)
    }
    guard FileManager.default.changeCurrentDirectoryPath(folder) else {
      throw DataError(.file, file: folder, "cannot be entered")
    }
  }
}
