internal import CGDAL
internal import LayerModel
import MessageModel

/// A layer that is being written; its data set must outlive it.
@safe
struct OutputLayer {
  let handle: UnsafeMutableRawPointer
  let name: String
  let gdal: maillage_gdal

  /// Adds a field.
  ///
  /// - Throws: `OGRError` with GDAL's message.
  func addField(_ field: MapField) throws(OGRError) {
    let type: OGRFieldType
    switch field.kind {
    case .text: type = OFTString
    case .integer: type = OFTInteger64
    case .real: type = OFTReal
    case .flag: type = OFTInteger
    case .time: type = OFTDateTime
    }
    guard let definition = unsafe gdal.OGR_Fld_Create(field.name, type) else {
      throw failure("OGR_Fld_Create", field: field.name)
    }
    defer { unsafe gdal.OGR_Fld_Destroy(definition) }
    if field.kind == .flag { unsafe gdal.OGR_Fld_SetSubType(definition, OFSTBoolean) }
    if field.title != field.name { unsafe gdal.OGR_Fld_SetAlternativeName(definition, field.title) }
    guard unsafe gdal.OGR_L_CreateField(handle, definition, 0) == OGRERR_NONE else {
      throw failure("OGR_L_CreateField", field: field.name)
    }
  }

  /// Adds a feature with a value for each field, in order.
  ///
  /// - Parameter number: its number, from 1.
  /// - Throws: `OGRError` with GDAL's message.
  func add(_ feature: MapFeature, number: Int) throws(OGRError) {
    guard let definition = unsafe gdal.OGR_L_GetLayerDefn(handle), let made = unsafe gdal.OGR_F_Create(definition)
    else { throw failure("OGR_F_Create", number: number) }
    defer { unsafe gdal.OGR_F_Destroy(made) }
    _ = unsafe gdal.OGR_F_SetFID(made, GIntBig(number))
    for (index, value) in feature.values.enumerated() {
      let index = Int32(index)
      switch value {
      case .text(let text): unsafe gdal.OGR_F_SetFieldString(made, index, text)
      case .integer(let integer): unsafe gdal.OGR_F_SetFieldInteger64(made, index, GIntBig(integer))
      case .flag(let flag): unsafe gdal.OGR_F_SetFieldInteger64(made, index, flag ? 1 : 0)
      case .real(let real) where real.isFinite: unsafe gdal.OGR_F_SetFieldDouble(made, index, real)
      case .null, .real: break
      }
    }
    if let geometry = feature.geometry { unsafe try set(geometry, of: made, number) }
    guard unsafe gdal.OGR_L_CreateFeature(handle, made) == OGRERR_NONE else {
      throw failure("OGR_L_CreateFeature", number: number)
    }
  }

  private func set(_ geometry: MapGeometry, of feature: UnsafeMutableRawPointer, _ number: Int) throws(OGRError) {
    let bytes = WellKnownBinary.bytes(geometry)
    var made: UnsafeMutableRawPointer?
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe gdal.OGR_G_CreateFromWkb(buffer.baseAddress, nil, &made, Int32(clamping: buffer.count))
    }
    // The feature takes the geometry over, whether or not that succeeds.
    guard status == OGRERR_NONE, let made = unsafe made,
      unsafe gdal.OGR_F_SetGeometryDirectly(feature, made) == OGRERR_NONE
    else { throw failure("OGR_G_CreateFromWkb", number: number) }
  }

  private func failure(_ function: String, number: Int? = nil, field: String? = nil) -> OGRError {
    OGRError(
      function: function, layer: name, feature: number, field: field,
      OGRDataset.lastFailure(gdal) ?? "failed without a reason")
  }
}
