import CoverageData
import LayerModel
import MessageModel
import OGRKit
import Reporting

/// Layers as files and as tables of a database.
struct LayerOutput {
  let options: OutputOptions
  /// What the tables of a database are for: the name of the command.
  let purpose: String
  /// The GeoPackage with all layers.
  let package: String

  /// Whether layers go anywhere but to GeoJSON.
  var isWanted: Bool { options.wants(".gpkg") || options.wants(".fgb") || options.database.postgis != nil }

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

  /// The jobs of the files: all layers as one GeoPackage with a project of QGIS that shows it, each with places as FlatGeobuf.
  func jobs(_ layers: MapLayerSet?) -> [OutputJob] {
    guard let layers else { return [] }
    let places = layers.layers.filter { $0.shape != .table }
    let project = "maillage" + (purpose == "analyze" ? "" : "-" + purpose) + ".qgz"
    return [
      OutputJob(package) { try layers.geoPackage() },
      OutputJob(project) { [package] in layers.qgisProject(package: package) },
    ]
      + places.map { layer in
        OutputJob(String(layer.name.map { $0 == "_" ? "-" : $0 }) + ".fgb") { try layer.flatGeobuf() }
      }
  }
}
