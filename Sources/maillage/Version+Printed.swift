import GEOSKit
import OGRKit
import PROJKit
import StudyRunner

extension Version {
  /// What `--version` prints: GDAL is opened to ask it, and only then.
  static var printed: String {
    guard CommandLine.arguments.contains("--version") else { return maillage }
    let libraries = [
      ("GeographicLib", Geodesic.libraryVersion), ("PROJ", PROJContext.version), ("GEOS", GEOSContext.libraryVersion),
      ("GDAL", VectorLibrary.version ?? "–"),
    ]
    return maillage + " (" + libraries.map { $0.0 + " " + $0.1 }.joined(separator: ", ") + ")"
  }
}
