internal import CGDAL
import MessageModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A layer of an open data set, which must outlive it.
@safe
struct OGRLayer {
  let handle: UnsafeMutableRawPointer
  let name: String
  /// Whether texts that are not UTF-8 are in Windows-1252.
  let takesWindows1252: Bool
  let gdal: maillage_gdal
  let messages: GDALMessages

  /// Names and kinds of the fields.
  ///
  /// - Throws: `OGRError` for a name that is not UTF-8.
  func fields() throws(OGRError) -> [VectorField] {
    guard let definition = unsafe gdal.OGR_L_GetLayerDefn(handle) else { return [] }
    var fields: [VectorField] = []
    let count = unsafe gdal.OGR_FD_GetFieldCount(definition)
    for index in 0..<count {
      guard let field = unsafe gdal.OGR_FD_GetFieldDefn(definition, index) else { continue }
      let bytes = unsafe gdal.OGR_Fld_GetNameRef(field)
      let text = unsafe bytes.flatMap { unsafe String(validatingCString: $0) }
      let other = unsafe bytes.map {
        unsafe Windows1252.decode(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
      }
      guard let name = text ?? (takesWindows1252 ? other : nil) else {
        throw OGRError(function: "OGR_Fld_GetNameRef", layer: self.name, "the name of field \(index + 1) is not UTF-8")
      }
      fields.append(VectorField(name: name, kind: Self.kind(unsafe gdal.OGR_Fld_GetType(field))))
    }
    return fields
  }

  /// The whole numbers that GDAL can take from a field; nil where it takes fractions, or no numbers.
  func range(ofField index: Int) -> ClosedRange<Int64>? {
    guard let definition = unsafe gdal.OGR_L_GetLayerDefn(handle),
      let field = unsafe gdal.OGR_FD_GetFieldDefn(definition, Int32(index))
    else { return nil }
    switch unsafe (gdal.OGR_Fld_GetType(field), gdal.OGR_Fld_GetSubType(field)) {
    case (OFTInteger, OFSTBoolean): return 0...1
    case (OFTInteger, OFSTInt16): return Int64(Int16.min)...Int64(Int16.max)
    case (OFTInteger, _): return Int64(Int32.min)...Int64(Int32.max)
    case (OFTInteger64, _): return Int64.min...Int64.max
    default: return nil
    }
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
  /// - Parameter raw: what stands in place of a number, where that is not a number.
  /// - Returns: where texts are that are not UTF-8, and were taken for Windows-1252: the feature by its order, the field.
  /// - Throws: `OGRError` with GDAL's message where reading stops before the end, or a text is not UTF-8; what `body`
  ///   throws.
  @discardableResult
  func forEachFeature(
    _ fields: [VectorField], raw: RawTexts = RawTexts(),
    _ body: (Int, [VectorValue], UnsafeMutableRawPointer?) throws(OGRError) -> Void
  ) throws(OGRError) -> [(feature: Int, field: Int)] {
    var foreign: [(feature: Int, field: Int)] = []
    var order = 0
    unsafe gdal.OGR_L_ResetReading(handle)
    if let text = messages.coercions.first { throw OGRError(.content, layer: name, Message(data: text)) }
    while let feature = unsafe gdal.OGR_L_GetNextFeature(handle) {
      defer { unsafe gdal.OGR_F_Destroy(feature) }
      if order % 64 == 0 { try OGRError.checkCancellation() }
      let number = Int(unsafe gdal.OGR_F_GetFID(feature))
      var values: [VectorValue] = []
      values.reserveCapacity(fields.count)
      let texts = try rawTexts(number, fields, raw)
      for (index, field) in fields.enumerated() {
        if let text = texts?[field.name] {
          values.append(.text(text))
        } else if let value = unsafe value(Int32(index), field.kind, feature) {
          values.append(value)
        } else if takesWindows1252, let text = unsafe gdal.OGR_F_GetFieldAsString(feature, Int32(index)) {
          let length = unsafe strlen(text)
          let bytes = unsafe UnsafeRawBufferPointer(start: text, count: length)
          values.append(.text(unsafe Windows1252.decode(bytes)))
          foreign.append((order, index))
        } else {
          throw OGRError(
            function: "OGR_F_GetFieldAsString", layer: name, feature: number, field: field.name,
            "holds a text that is not UTF-8; is the encoding named (.cpg)?")
        }
      }
      order += 1
      unsafe try body(number, values, gdal.OGR_F_GetGeometryRef(feature))
    }
    if let problem = messages.problem { throw OGRError(function: "OGR_L_GetNextFeature", layer: name, problem) }
    return foreign
  }

  /// The texts of a feature that are not numbers though their fields should hold some: those known before, and those of
  /// which GDAL warned when it read the feature.
  ///
  /// - Throws: `OGRError` for a warning that does not say which field is meant.
  private func rawTexts(
    _ number: Int, _ fields: [VectorField], _ raw: RawTexts
  ) throws(OGRError) -> [String: String]? {
    var texts = raw[number]
    guard !messages.coercions.isEmpty else { return texts }
    for warning in messages.coercions {
      guard let (text, field) = RawTexts.parse(warning, fields.map(\.name)) else {
        throw OGRError(.content, layer: name, feature: number, Message(data: warning))
      }
      texts = texts ?? [:]
      texts?[field] = text
    }
    messages.resetCoercions()
    return texts
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
