internal import CGDAL

extension OGRLayer {
  /// The system the layer names; nil where it names none.
  var crs: VectorCRS? {
    guard let system = unsafe gdal.OGR_L_GetSpatialRef(handle) else { return nil }
    let name = unsafe gdal.OSRGetName(system).map { unsafe String(cString: $0) } ?? ""
    var code: String?
    if let authority = unsafe gdal.OSRGetAuthorityName(system, nil),
      let number = unsafe gdal.OSRGetAuthorityCode(system, nil)
    {
      code = unsafe String(cString: authority) + ":" + String(cString: number)
    }
    // Undefined systems of GeoPackage (srs_id 0 and -1) come as local ones of these names.
    if code == nil, name.lowercased().hasPrefix("undefined") { return nil }
    return VectorCRS(name: name, code: code, definition: unsafe code ?? wkt(system))
  }

  /// Whether the first coordinate is the latitude or northing, as the order of some authorities has it.
  var isNorthingFirst: Bool {
    guard let system = unsafe gdal.OGR_L_GetSpatialRef(handle),
      unsafe (gdal.OSREPSGTreatsAsLatLong(system) != 0 || gdal.OSREPSGTreatsAsNorthingEasting(system) != 0)
    else { return false }
    var count: Int32 = 0
    guard let mapping = unsafe gdal.OSRGetDataAxisToSRSAxisMapping(system, &count), count >= 2 else { return false }
    return unsafe mapping[0] == 1
  }

  private func wkt(_ system: UnsafeMutableRawPointer) -> String {
    var text: UnsafeMutablePointer<CChar>?
    let form = "FORMAT=WKT2_2019"
    _ = unsafe form.withCString { form in
      let options: [UnsafePointer<CChar>?] = unsafe [form, nil]
      return unsafe options.withUnsafeBufferPointer { unsafe gdal.OSRExportToWktEx(system, &text, $0.baseAddress) }
    }
    guard let text = unsafe text else { return "" }
    defer { unsafe gdal.VSIFree(text) }
    return unsafe String(cString: text)
  }
}
