import GEOSKit
import OGRKit
import PROJKit
import Reporting

enum Version {
  static let maillage = "0.1.0"

  /// What `--version` prints: GDAL is opened to ask it, and only then.
  static var printed: String {
    guard CommandLine.arguments.contains("--version") else { return maillage }
    let libraries = [
      ("PROJ", PROJContext.version), ("GEOS", GEOSContext.libraryVersion), ("GDAL", VectorLibrary.version ?? "–"),
    ]
    return maillage + " (" + libraries.map { $0.0 + " " + $0.1 }.joined(separator: ", ") + ")"
  }

  /// The programs that compute results, for the manifest.
  static var all: [Report.Version] {
    [
      Report.Version(name: "Maillage", version: maillage),
      Report.Version(name: "PROJ", version: PROJContext.version),
      Report.Version(name: "GEOS", version: GEOSContext.libraryVersion),
    ]
  }
}
