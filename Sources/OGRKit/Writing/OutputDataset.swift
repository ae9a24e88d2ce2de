internal import CGDAL
import MessageModel

/// A data set that is being written: the one owner of GDAL's handle. GDAL prints nothing while it is open.
///
/// GDAL's error handlers are a stack of the thread, so a data set is made, filled and closed in one synchronous stretch.
@safe
struct OutputDataset: ~Copyable {
  let gdal: maillage_gdal
  private var handle: UnsafeMutableRawPointer?

  /// Makes a file, which may be one in GDAL's memory (`/vsimem/`).
  ///
  /// - Throws: `OGRError` where GDAL or its driver is missing, or the file cannot be made.
  init(driver name: String, path: String, options: [String] = []) throws(OGRError) {
    let gdal = try GDALLibrary().functions
    unsafe gdal.CPLPushErrorHandlerEx({ _, _, _ in }, nil)
    gdal.CPLErrorReset()
    guard let driver = unsafe gdal.GDALGetDriverByName(name) else {
      gdal.CPLPopErrorHandler()
      throw OGRError(.library, function: "GDALGetDriverByName", "this GDAL does not write \(name)")
    }
    let made = unsafe CStringList.withMutable(options) { options in
      unsafe gdal.GDALCreate(driver, path, 0, 0, 0, GDT_Unknown, options)
    }
    guard let made = unsafe made else {
      let problem = OGRDataset.lastFailure(gdal) ?? "the file cannot be made"
      gdal.CPLPopErrorHandler()
      throw OGRError(function: "GDALCreate", problem)
    }
    self.gdal = gdal
    unsafe handle = unsafe made
  }

  deinit {
    if let handle = unsafe handle { _ = unsafe gdal.GDALClose(handle) }
    gdal.CPLPopErrorHandler()
  }

  /// Adds a layer.
  ///
  /// - Parameters:
  ///   - type: of its geometries; `wkbNone` for a table.
  /// - Throws: `OGRError` with GDAL's message.
  func makeLayer(_ name: String, type: OGRwkbGeometryType, options: [String]) throws(OGRError) -> OutputLayer {
    guard let handle = unsafe handle else { throw OGRError(.content, "the file is closed") }
    let system = try WGS84System(gdal)
    let layer = unsafe CStringList.withMutable(options) { options in
      unsafe gdal.GDALDatasetCreateLayer(handle, name, type == wkbNone ? nil : system.handle, type, options)
    }
    guard let layer = unsafe layer else { throw failure("GDALDatasetCreateLayer", layer: name) }
    return unsafe OutputLayer(handle: layer, name: name, gdal: gdal)
  }

  /// Tells something of the file as a whole.
  func tell(_ name: String, _ value: String) throws(OGRError) {
    guard let handle = unsafe handle, unsafe gdal.GDALSetMetadataItem(handle, name, value, nil) == CE_None else {
      throw failure("GDALSetMetadataItem")
    }
  }

  /// Runs a statement of the format's own database.
  ///
  /// - Throws: `OGRError` with its message.
  func execute(_ statement: String) throws(OGRError) {
    guard let handle = unsafe handle else { throw OGRError(.content, "the file is closed") }
    gdal.CPLErrorReset()
    if let result = unsafe gdal.GDALDatasetExecuteSQL(handle, statement, nil, nil) {
      unsafe gdal.GDALDatasetReleaseResultSet(handle, result)
    }
    if OGRDataset.lastFailure(gdal) != nil { throw failure("GDALDatasetExecuteSQL") }
  }

  /// Writes what is still to be written.
  ///
  /// - Throws: `OGRError` where that fails.
  mutating func close() throws(OGRError) {
    guard let open = unsafe handle else { return }
    gdal.CPLErrorReset()
    _ = unsafe gdal.GDALClose(open)
    unsafe handle = nil
    if let problem = OGRDataset.lastFailure(gdal) { throw OGRError(function: "GDALClose", problem) }
  }

  private func failure(_ function: String, layer: String? = nil) -> OGRError {
    OGRError(function: function, layer: layer, OGRDataset.lastFailure(gdal) ?? "failed without a reason")
  }
}
