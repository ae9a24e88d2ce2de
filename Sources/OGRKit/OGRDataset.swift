internal import CGDAL

/// An open data set: the one owner of GDAL's handle. GDAL prints nothing while it is open.
///
/// GDAL's error handlers are a stack of the thread, so a data set is opened, read and closed in one synchronous stretch.
@safe
struct OGRDataset: ~Copyable {
  let gdal: maillage_gdal
  let handle: UnsafeMutableRawPointer

  /// The formats that are read: none that reaches for other files by itself or for the network.
  static let drivers = [
    "GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "FlatGeobuf", "KML", "LIBKML", "CSV", "XLSX", "ODS",
    "SQLite", "MapInfo File",
  ]

  /// Opens a file to read, or a database.
  ///
  /// - Parameters:
  ///   - drivers: the formats it may have.
  ///   - isWritten: whether it may be changed.
  /// - Throws: `OGRError` where GDAL is missing or no format fits.
  init(path: String, drivers: [String] = Self.drivers, isWritten: Bool = false) throws(OGRError) {
    let gdal = try GDALLibrary().functions
    unsafe gdal.CPLPushErrorHandlerEx({ _, _, _ in }, nil)
    gdal.CPLErrorReset()
    guard let handle = unsafe Self.open(path, drivers, isWritten, gdal) else {
      let problem = Self.lastFailure(gdal) ?? "no format that is read fits this file"
      gdal.CPLPopErrorHandler()
      throw OGRError(function: "GDALOpenEx", problem)
    }
    self.gdal = gdal
    unsafe self.handle = unsafe handle
  }

  deinit {
    _ = unsafe gdal.GDALClose(handle)
    gdal.CPLPopErrorHandler()
  }

  /// The format, such as `GPKG`.
  var driver: String {
    guard let driver = unsafe gdal.GDALGetDatasetDriver(handle) else { return "" }
    return unsafe gdal.GDALGetDescription(driver).map { unsafe String(cString: $0) } ?? ""
  }

  /// The names of its layers, in order.
  var layerNames: [String] {
    (0..<(unsafe gdal.GDALDatasetGetLayerCount(handle))).compactMap { index in
      guard let layer = unsafe gdal.GDALDatasetGetLayer(handle, index) else { return nil }
      return unsafe gdal.OGR_L_GetName(layer).map { unsafe String(cString: $0) }
    }
  }

  /// The layer of a name, else the only one, else the first that has one of the preferred names, letter case aside.
  ///
  /// - Throws: `OGRError` with the names of all layers where none is chosen by this.
  func layer(_ name: String?, preferred: [String]) throws(OGRError) -> OGRLayer {
    var names: [String] = []
    var layers: [UnsafeMutableRawPointer] = unsafe []
    let count = unsafe gdal.GDALDatasetGetLayerCount(handle)
    for index in 0..<count {
      guard let layer = unsafe gdal.GDALDatasetGetLayer(handle, index) else { continue }
      unsafe layers.append(layer)
      names.append(unsafe gdal.OGR_L_GetName(layer).map { unsafe String(cString: $0) } ?? "")
    }
    let chosen: Int?
    if let name {
      chosen = names.firstIndex(of: name)
    } else if names.count == 1 {
      chosen = 0
    } else {
      chosen = preferred.lazy.compactMap { wanted in names.firstIndex { $0.lowercased() == wanted } }.first
    }
    guard let chosen else {
      let list = names.isEmpty ? "the file has no layers" : "the file has " + names.joined(separator: ", ")
      let problem = name.map { "there is no layer '\($0)'; \(list)" } ?? "which layer is meant? \(list)"
      throw OGRError(.content, problem)
    }
    let takesWindows1252 = ["ESRI Shapefile", "MapInfo File"].contains(driver)
    return unsafe OGRLayer(
      handle: layers[chosen], name: names[chosen], takesWindows1252: takesWindows1252, gdal: gdal)
  }

  /// GDAL's last message; nil where it is no failure.
  static func lastFailure(_ gdal: maillage_gdal) -> String? {
    guard gdal.CPLGetLastErrorType() == CE_Failure || gdal.CPLGetLastErrorType() == CE_Fatal else { return nil }
    return unsafe gdal.CPLGetLastErrorMsg().map { unsafe String(cString: $0) }
  }

  /// A path that GDAL takes for a file and nothing else: not for text in GeoJSON, the prefix of a driver, or a virtual file
  /// system, but for `/vsizip/` of an archive.
  static func plainPath(_ path: String) -> String {
    let archive = "/vsizip/"
    if path.hasPrefix(archive) { return archive + plainPath(String(path.dropFirst(archive.count))) }
    if path.hasPrefix("/vsi") { return "/." + path }
    return path.hasPrefix("/") ? path : "./" + path
  }

  private static func open(
    _ path: String, _ drivers: [String], _ isWritten: Bool, _ gdal: maillage_gdal
  ) -> UnsafeMutableRawPointer? {
    let access = isWritten ? UInt32(GDAL_OF_UPDATE) : 0
    let flags = UInt32(GDAL_OF_VECTOR) | UInt32(GDAL_OF_VERBOSE_ERROR) | access
    return unsafe CStringList.with(drivers) { unsafe gdal.GDALOpenEx(path, flags, $0, nil, nil) }
  }
}
