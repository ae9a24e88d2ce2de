extension VectorLayer {
  /// The names of the layers of a file, in order.
  ///
  /// - Throws: `OGRError` as `read`.
  /// - Complexity: O(size).
  public static func names(path: String) throws(OGRError) -> [String] {
    let (files, _) = try VectorFiles(path: path).database()
    return try files.mounted { (folder) throws(OGRError) -> [String] in
      let path = folder + files.main.name
      return try OGRDataset(path: files.isArchive ? "/vsizip/" + path : path, hidden: folder).layerNames
    }
  }
}
