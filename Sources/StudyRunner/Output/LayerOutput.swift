import CoverageData
import LayerModel
import MessageModel
import OGRKit
import Reporting

/// Layers as files and as tables of a database.
struct LayerOutput {
  let output: OutputSelection
  /// What the tables of a database are for: the name of the command.
  let purpose: String
  /// The GeoPackage with all layers.
  let package: String

  /// Whether layers go anywhere but to GeoJSON.
  var isWanted: Bool { output.wants(".gpkg") || output.wants(".fgb") || output.database != nil }

  /// Finds GDAL before any work is done, where it will be needed.
  ///
  /// - Throws: `DataError` of kind `.file` where it is missing.
  func check() throws(DataError) {
    guard isWanted else { return }
    do throws(OGRError) {
      try VectorLibrary.check()
    } catch {
      throw DataError(.file, error.explanation)
    }
  }

  /// The files: all layers as one GeoPackage with a project of QGIS that shows it, each with places as FlatGeobuf.
  func files(_ layers: MapLayerSet?) -> [ResultFile] {
    guard let layers else { return [] }
    let places = layers.layers.filter { $0.shape != .table }
    let project = "maillage" + (purpose == "analyze" ? "" : "-" + purpose) + ".qgz"
    return [
      ResultFile(package) { try layers.geoPackage() },
      ResultFile(project) { [package] in layers.qgisProject(package: package) },
    ]
      + places.map { layer in
        ResultFile(String(layer.name.map { $0 == "_" ? "-" : $0 }) + ".fgb") { try layer.flatGeobuf() }
      }
  }
}
