import GEOSKit
import PROJKit
import Reporting

enum Version {
  static let maillage = "0.1.0"

  /// The programs that compute results, for the manifest.
  static var all: [Report.Version] {
    [
      Report.Version(name: "Maillage", version: maillage),
      Report.Version(name: "PROJ", version: PROJContext.version),
      Report.Version(name: "GEOS", version: GEOSContext.libraryVersion),
    ]
  }
}
