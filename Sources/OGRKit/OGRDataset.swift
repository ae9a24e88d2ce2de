internal import CGDAL
import MessageModel

/// An open data set: the one owner of GDAL's handle. GDAL prints nothing while it is open.
///
/// GDAL's error handlers are a stack of the thread, so a data set is opened, read and closed in one synchronous stretch.
@safe
struct OGRDataset: ~Copyable {
  let gdal: maillage_gdal
  let handle: UnsafeMutableRawPointer
  let messages: GDALMessages

  /// The formats that are read: none that reaches for other files by itself or for the network.
  static let drivers = [
    "GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "FlatGeobuf", "KML", "LIBKML", "CSV", "XLSX", "ODS",
    "XLS", "SQLite", "MapInfo File",
  ]

  /// What GDAL says of a file that none of the formats fits.
  private static let unknownFormat = ["not", "recognized"].joined(separator: " ")

  /// Opens a file to read, or a database.
  ///
  /// - Parameters:
  ///   - hidden: a folder in memory whose path no message shows.
  ///   - drivers: the formats it may have.
  ///   - isWritten: whether it may be changed.
  ///   - options: of the driver, `NAME=value`.
  /// - Throws: `OGRError` where GDAL is missing, no format fits, or the file asks for a place on the network.
  init(
    path: String, hidden: String = "", drivers: [String] = Self.drivers, isWritten: Bool = false, options: [String] = []
  ) throws(OGRError) {
    let gdal = try GDALLibrary().functions
    let messages = GDALMessages()
    messages.hidden = hidden
    messages.listen(gdal)
    gdal.CPLErrorReset()
    guard let handle = unsafe Self.open(path, drivers, isWritten, options, gdal) else {
      let failure = Self.lastFailure(gdal).map { Message(data: messages.shown($0.english)) }
      let problem = messages.address == nil ? failure : messages.problem
      gdal.CPLPopErrorHandler()
      guard failure?.english.contains(Self.unknownFormat) != true else {
        throw OGRError(.content, "is of no format that is read, whatever its ending; is it damaged, or named wrongly?")
      }
      throw OGRError(function: "GDALOpenEx", problem ?? "no format that is read fits this file")
    }
    self.gdal = gdal
    unsafe self.handle = unsafe handle
    self.messages = messages
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

  /// The names of all layers.
  var layerNames: [String] {
    let count = unsafe gdal.GDALDatasetGetLayerCount(handle)
    return (0..<count).compactMap { index in
      unsafe gdal.GDALDatasetGetLayer(handle, index).map { layer in
        unsafe gdal.OGR_L_GetName(layer).map { unsafe String(cString: $0) } ?? ""
      }
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
      // Some drivers parse a file only now.
      unsafe _ = gdal.OGR_L_GetLayerDefn(layer)
    }
    if let problem = messages.problem { throw OGRError(.content, problem) }
    let chosen: Int?
    if let name {
      chosen = names.firstIndex(of: name)
    } else if names.count == 1 {
      chosen = 0
    } else {
      chosen = preferred.lazy.compactMap { wanted in names.firstIndex { $0.lowercased() == wanted } }.first
    }
    guard let chosen else {
      let list: Message = names.isEmpty ? "the file has no layers" : "the file has \(names.joined(separator: ", "))"
      let problem: Message = name.map { "there is no layer '\($0)'; \(list)" } ?? "which layer is meant? \(list)"
      throw OGRError(.content, problem)
    }
    return unsafe OGRLayer(
      handle: layers[chosen], name: names[chosen], takesWindows1252: takesWindows1252, gdal: gdal, messages: messages)
  }

  /// The layer at an index below the number of layers.
  func layer(at index: Int, name: String) throws(OGRError) -> OGRLayer {
    guard let layer = unsafe gdal.GDALDatasetGetLayer(handle, Int32(index)) else {
      throw OGRError(function: "GDALDatasetGetLayer", layer: name, "the layer cannot be read")
    }
    return unsafe OGRLayer(
      handle: layer, name: name, takesWindows1252: takesWindows1252, gdal: gdal, messages: messages)
  }

  private var takesWindows1252: Bool { ["ESRI Shapefile", "MapInfo File"].contains(driver) }

  /// GDAL's last message; nil where it is not a failure.
  static func lastFailure(_ gdal: maillage_gdal) -> Message? {
    guard gdal.CPLGetLastErrorType() == CE_Failure || gdal.CPLGetLastErrorType() == CE_Fatal else { return nil }
    return unsafe gdal.CPLGetLastErrorMsg().map { unsafe Message(data: String(cString: $0)) }
  }

  private static func open(
    _ path: String, _ drivers: [String], _ isWritten: Bool, _ options: [String], _ gdal: maillage_gdal
  ) -> UnsafeMutableRawPointer? {
    let access = isWritten ? UInt32(GDAL_OF_UPDATE) : 0
    let flags = UInt32(GDAL_OF_VECTOR) | UInt32(GDAL_OF_VERBOSE_ERROR) | access
    return unsafe CStringList.with(drivers) { drivers in
      unsafe CStringList.with(options) { options in unsafe gdal.GDALOpenEx(path, flags, drivers, options, nil) }
    }
  }
}
