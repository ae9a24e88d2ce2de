import CoverageData
import FoundationEssentials

enum Program {
  /// Path of the running program.
  static var path: String {
    let link = "/proc/self/exe"
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? CommandLine.arguments[0]
  }

  /// The embedded data: the folder that was named, else the one found above the program or the working folder.
  ///
  /// - Throws: `DataError` of kind `.file` where there is none.
  static func geoDataFolder(given: String?) throws(DataError) -> GeoDataFolder {
    try GeoDataFolder.find(given: given, program: path, environment: ProcessInfo.processInfo.environment)
  }

  /// The files of the embedded data, which results never overwrite.
  static func embeddedPaths(_ geoData: GeoDataFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: geoData.path).map { geoData.path + "/" + $0 }
  }
}
