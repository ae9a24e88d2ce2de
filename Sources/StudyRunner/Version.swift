public import CoverageModel
import GEOSKit
import PROJKit

/// The version of this library, and those of what it computes with.
public enum Version {
  /// That of Maillage.
  public static let maillage = "0.2.0"

  /// The programs that compute results, for the manifest.
  public static var all: [ProgramVersion] {
    [
      ProgramVersion(name: "Maillage", version: maillage),
      ProgramVersion(name: "GeographicLib", version: Geodesic.libraryVersion),
      ProgramVersion(name: "PROJ", version: PROJContext.version),
      ProgramVersion(name: "GEOS", version: GEOSContext.libraryVersion),
    ]
  }
}
