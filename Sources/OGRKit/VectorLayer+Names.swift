extension VectorLayer {
  /// The names of the layers of a file, in order.
  ///
  /// - Throws: `OGRError`: `.library` where GDAL is missing; else for a file that no format fits.
  /// - Complexity: O(number of layers).
  public static func names(path: String) throws(OGRError) -> [String] {
    try OGRDataset(path: OGRDataset.plainPath(path)).layerNames
  }
}
