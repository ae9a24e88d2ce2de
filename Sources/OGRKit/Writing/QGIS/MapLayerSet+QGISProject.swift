public import LayerModel

extension MapLayerSet {
  /// A project of QGIS (3.22 and later) that shows the layers of a GeoPackage beside it, in groups and with their styles, as
  /// `.qgz`: an archive of one file.
  ///
  /// Every layer with places is listed once for each of its styles, all but the first hidden. The same layers give the same
  /// bytes.
  ///
  /// - Parameter package: the name of the GeoPackage.
  /// - Complexity: O(n log n) in places.
  public func qgisProject(package: String) -> [UInt8] {
    StoredArchive.bytes(name: "maillage.qgs", Array(QGISProject(layerSet: self, package: package).text.utf8))
  }
}
