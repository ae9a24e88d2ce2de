@testable import CoverageData
import Foundation

/// An input file from text.
func input(_ text: String, name: String = "in.csv") throws -> InputFile {
  try InputFile(name: name, bytes: Array(text.utf8))
}

/// The error that a piece of work ends with; nil where it ends without one or with another.
func dataError(_ work: () throws -> Void) -> DataError? {
  do {
    try work()
    return nil
  } catch {
    return error as? DataError
  }
}

/// The same for work that waits.
func asyncDataError(_ work: () async throws -> Void) async -> DataError? {
  do {
    try await work()
    return nil
  } catch {
    return error as? DataError
  }
}

/// A random number generator with a fixed start (splitmix64, Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The root of the package.
let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// The embedded data.
let embeddedData = GeoDataFolder(path: packageRoot.appending(path: "GeoData").path)
