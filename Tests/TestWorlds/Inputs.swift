package import CoverageData
package import Foundation

/// An input file from text.
package func input(_ text: String, name: String = "in.csv") throws -> InputFile {
  try InputFile(name: name, bytes: Array(text.utf8))
}

/// The error that a piece of work ends with; nil where it ends without one or with another.
package func dataError(_ work: () throws -> Void) -> DataError? {
  do {
    try work()
    return nil
  } catch {
    return error as? DataError
  }
}

/// The same for work that waits.
package func asyncDataError(_ work: () async throws -> Void) async -> DataError? {
  do {
    try await work()
    return nil
  } catch {
    return error as? DataError
  }
}

/// The root of the package.
package let packageRoot = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The embedded data.
package let embeddedData = GeoDataFolder(path: packageRoot.appending(path: "GeoData").path)
