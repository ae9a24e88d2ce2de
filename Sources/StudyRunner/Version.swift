import GEOSKit
import PROJKit
public import Reporting

/// The version of this library, and those of what it computes with.
public enum Version {
  /// That of Maillage.
  public static let maillage = "0.1.0"

  /// The programs that compute results, for the manifest.
  public static var all: [Report.Version] {
    [
      Report.Version(name: "Maillage", version: maillage),
      Report.Version(name: "PROJ", version: PROJContext.version),
      Report.Version(name: "GEOS", version: GEOSContext.libraryVersion),
    ]
  }
}
