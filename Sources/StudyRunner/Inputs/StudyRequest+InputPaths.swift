package import CoverageData
import CoverageModel
import FoundationEssentials
import ResultFiles

extension GeoDataFolder {
  /// The files of the embedded data, so that results never overwrite them; none where there is no such folder, which a
  /// study of own files does without.
  ///
  /// - Throws: an error of the system where the folder cannot be listed.
  package func paths() throws -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: RunInputs.place(path), isDirectory: &isFolder), isFolder else {
      return []
    }
    return try FileManager.default.contentsOfDirectory(atPath: RunInputs.place(path)).map { path + "/" + $0 }
  }
}

extension StudyRequest {
  /// The files that are read, so that results never overwrite them.
  func inputPaths() throws -> [String] {
    let own = [townsPath, spacesPath, basinsPath, boundariesPath, weightsPath, matrixPath].compactMap { $0 }
    return (own + groupingPaths).map { UserPath($0).file } + (try geoData.paths())
  }
}

extension ComparisonRequest {
  /// The files that are read, so that results never overwrite them.
  func inputPaths() throws -> [String] {
    let own = [townsPath, basinsPath, weightsPath, matrixPath] + sources.map(\.path)
    return own.compactMap { $0.map { UserPath($0).file } } + (try geoData.paths())
  }
}
