import Foundation
import MessageModel
import OGRKit

/// A folder of small files, gone with its owner.
final class VectorFolder {
  let root = FileManager.default.temporaryDirectory.appending(path: "maillage-ogr-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Writes a text and gives its path.
  func write(_ text: String, _ name: String) throws -> String { try write(Data(text.utf8), name) }

  /// Writes bytes and gives their path.
  func write(_ data: Data, _ name: String) throws -> String {
    let url = root.appending(path: name)
    try data.write(to: url)
    return url.path
  }

  /// A GeoJSON file with one feature for each geometry, in a system.
  func geoJSON(_ geometries: [String], crs: String? = nil, _ name: String = "a.geojson") throws -> String {
    let system = crs.map { "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"\($0)\"}}," } ?? ""
    let features = geometries.enumerated().map { index, geometry in
      "{\"type\":\"Feature\",\"properties\":{\"code\":\"\(index)\"},\"geometry\":\(geometry)}"
    }
    return try write(
      "{\"type\":\"FeatureCollection\",\(system)\"features\":[\(features.joined(separator: ","))]}", name)
  }
}

/// The error that reading ends with; nil where it ends without.
func vectorError(_ path: String, layer: String? = nil, crs: String? = nil) -> OGRError? {
  do {
    _ = try VectorLayer.read(path: path, layer: layer, crs: crs)
    return nil
  } catch {
    return error
  }
}
