internal import CGDAL

extension VectorFiles {
  /// Calls `body` while GDAL finds the files in a folder of its memory, whose path it is given; nothing is copied.
  ///
  /// - Throws: `OGRError` where GDAL is missing; what `body` throws.
  func mounted<Result>(_ body: (String) throws(OGRError) -> Result) throws(OGRError) -> Result {
    let gdal = try GDALLibrary().functions
    if main.ending == "xls" { return try TemporaryFile.with(main, body) }
    let folder = "/vsimem/maillage-\(UInt64.random(in: 0 ... .max))/"
    return try Self.mount(parts[...], folder, gdal) { () throws(OGRError) in try body(folder) }
  }

  private static func mount<Result>(
    _ parts: ArraySlice<Part>, _ folder: String, _ gdal: maillage_gdal, _ body: () throws(OGRError) -> Result
  ) throws(OGRError) -> Result {
    guard let part = parts.first else { return try body() }
    return unsafe try part.bytes.withUnsafeBufferPointer { (buffer) throws(OGRError) -> Result in
      let path = folder + part.name
      // It is only read: the files are opened without the right to write.
      let start = unsafe UnsafeMutablePointer(mutating: buffer.baseAddress)
      if let file = unsafe gdal.VSIFileFromMemBuffer(path, start, vsi_l_offset(buffer.count), 0) {
        _ = unsafe gdal.VSIFCloseL(file)
      }
      defer {
        if part.isArchive { forgetDirectory(of: path, gdal) }
        _ = unsafe gdal.VSIUnlink(path)
      }
      return try mount(parts.dropFirst(), folder, gdal, body)
    }
  }

  /// Frees the directory that GDAL keeps of every archive it has looked into, a kilobyte for each path: it does so where
  /// the archive is written anew, and only there.
  private static func forgetDirectory(of archive: String, _ gdal: maillage_gdal) {
    _ = unsafe gdal.VSIUnlink(archive)
    if let file = unsafe gdal.VSIFOpenL("/vsizip/" + archive + "/-", "wb") { _ = unsafe gdal.VSIFCloseL(file) }
  }
}
