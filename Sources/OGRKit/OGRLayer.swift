internal import CGDAL

/// A layer of an open data set, which must outlive it.
@safe
struct OGRLayer {
  let handle: UnsafeMutableRawPointer
  let name: String
  let gdal: maillage_gdal

  /// Names and kinds of the fields.
  ///
  /// - Throws: `OGRError` for a name that is not UTF-8.
  func fields() throws(OGRError) -> [VectorField] {
    guard let definition = unsafe gdal.OGR_L_GetLayerDefn(handle) else { return [] }
    var fields: [VectorField] = []
    let count = unsafe gdal.OGR_FD_GetFieldCount(definition)
    for index in 0..<count {
      guard let field = unsafe gdal.OGR_FD_GetFieldDefn(definition, index) else { continue }
      guard let name = unsafe gdal.OGR_Fld_GetNameRef(field).flatMap({ unsafe String(validatingCString: $0) }) else {
        throw OGRError(function: "OGR_Fld_GetNameRef", layer: self.name, "the name of field \(index + 1) is not UTF-8")
      }
      fields.append(VectorField(name: name, kind: Self.kind(unsafe gdal.OGR_Fld_GetType(field))))
    }
    return fields
  }

  private static func kind(_ type: OGRFieldType) -> VectorField.Kind {
    switch type {
    case OFTInteger, OFTInteger64: .integer
    case OFTReal: .real
    default: .text
    }
  }

  /// The features from the first on, each freed once it is read.
  ///
  /// - Throws: `OGRError` with GDAL's message where reading stops before the end, or a text is not UTF-8; what `body`
  ///   throws.
  func forEachFeature(
    _ fields: [VectorField], _ body: (Int, [VectorValue], UnsafeMutableRawPointer?) throws(OGRError) -> Void
  ) throws(OGRError) {
    unsafe gdal.OGR_L_ResetReading(handle)
    gdal.CPLErrorReset()
    while let feature = unsafe gdal.OGR_L_GetNextFeature(handle) {
      defer { unsafe gdal.OGR_F_Destroy(feature) }
      let number = Int(unsafe gdal.OGR_F_GetFID(feature))
      var values: [VectorValue] = []
      values.reserveCapacity(fields.count)
      for (index, field) in fields.enumerated() {
        guard let value = unsafe value(Int32(index), field.kind, feature) else {
          throw OGRError(
            function: "OGR_F_GetFieldAsString", layer: name, feature: number, field: field.name,
            "holds a text that is not UTF-8; is the encoding named (.cpg)?")
        }
        values.append(value)
      }
      unsafe try body(number, values, gdal.OGR_F_GetGeometryRef(feature))
    }
    if let problem = OGRDataset.lastFailure(gdal) {
      throw OGRError(function: "OGR_L_GetNextFeature", layer: name, problem)
    }
  }

  private func value(_ index: Int32, _ kind: VectorField.Kind, _ feature: UnsafeMutableRawPointer) -> VectorValue? {
    guard unsafe gdal.OGR_F_IsFieldSetAndNotNull(feature, index) != 0 else { return .null }
    switch kind {
    case .integer: return .integer(Int(unsafe gdal.OGR_F_GetFieldAsInteger64(feature, index)))
    case .real: return .real(unsafe gdal.OGR_F_GetFieldAsDouble(feature, index))
    case .text:
      guard let text = unsafe gdal.OGR_F_GetFieldAsString(feature, index) else { return .null }
      return unsafe String(validatingCString: text).map { .text($0) }
    }
  }
}
