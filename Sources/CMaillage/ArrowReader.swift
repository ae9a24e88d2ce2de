import CallKit
import CArrow

/// Reads one column of batches as numbers or as points.
struct ArrowReader {
  let isGeometry: Bool
  /// Number of the column for failures.
  let column: Int32
  private let child: Int
  private let name: String
  private let format: String

  private static let numbers: Set<String> = ["c", "C", "s", "S", "i", "I", "l", "L", "f", "g"]

  init(_ field: ArrowSchema, child: Int, name: String, isGeometry: Bool, column: Int32) throws(Failure) {
    self.child = child
    self.name = name
    self.isGeometry = isGeometry
    self.column = column
    let format = field.format.map { String(cString: $0) } ?? ""
    self.format = format
    guard field.dictionary == nil else { throw Self.wrongType(name, "a dictionary", column) }
    if !isGeometry {
      guard Self.numbers.contains(format) else { throw Self.wrongType(name, "'\(format)', not a number", column) }
      return
    }
    try ArrowExtension(field).checkCRS(column: column)
    switch format {
    case "z", "Z": return
    case "+s":
      let names = (0..<Int(field.n_children)).map { index in
        field.children?[index]?.pointee.name.map { String(cString: $0) } ?? ""
      }
      guard names == ["x", "y"], (0..<2).allSatisfy({ Self.isDouble(field.children?[$0]) }) else {
        throw Self.wrongType(name, "a struct that is not a point of x and y", column)
      }
    case "+w:2":
      guard field.n_children == 1, Self.isDouble(field.children?[0]) else {
        throw Self.wrongType(name, "a list that is not a point", column)
      }
    default: throw Self.wrongType(name, "'\(format)', not a point of GeoArrow or WKB", column)
    }
  }

  /// Appends the numbers of a batch.
  func readNumbers(
    _ batch: UnsafeMutablePointer<ArrowArray>, firstRow: Int, into values: inout [Double]
  ) throws(Failure) {
    let array = try array(of: batch)
    let length = Int(batch.pointee.length)
    let offset = Int(array.offset) + Int(batch.pointee.offset)
    try checkPresence(array, offset, length, firstRow)
    guard array.n_buffers == 2 else { throw malformed }
    values.reserveCapacity(values.count + length)
    if length == 0 { return }
    guard let buffer = array.buffers?[1] else { throw malformed }
    switch format {
    case "c": append(buffer, Int8.self, offset, length, &values) { Double($0) }
    case "C": append(buffer, UInt8.self, offset, length, &values) { Double($0) }
    case "s": append(buffer, Int16.self, offset, length, &values) { Double($0) }
    case "S": append(buffer, UInt16.self, offset, length, &values) { Double($0) }
    case "i": append(buffer, Int32.self, offset, length, &values) { Double($0) }
    case "I": append(buffer, UInt32.self, offset, length, &values) { Double($0) }
    case "l": append(buffer, Int64.self, offset, length, &values) { Double($0) }
    case "L": append(buffer, UInt64.self, offset, length, &values) { Double($0) }
    case "f": append(buffer, Float.self, offset, length, &values) { Double($0) }
    default: append(buffer, Double.self, offset, length, &values) { $0 }
    }
  }

  /// Appends the points of a batch.
  func readGeometry(
    _ batch: UnsafeMutablePointer<ArrowArray>, firstRow: Int, _ longitudes: inout [Double],
    _ latitudes: inout [Double]
  ) throws(Failure) {
    let array = try array(of: batch)
    let length = Int(batch.pointee.length)
    let offset = Int(array.offset) + Int(batch.pointee.offset)
    try checkPresence(array, offset, length, firstRow)
    if length == 0 { return }
    switch format {
    case "+s":
      guard array.n_children == 2, let x = array.children?[0]?.pointee, let y = array.children?[1]?.pointee,
        x.n_buffers == 2, y.n_buffers == 2, let xs = x.buffers?[1], let ys = y.buffers?[1]
      else { throw malformed }
      append(xs, Double.self, offset + Int(x.offset), length, &longitudes) { $0 }
      append(ys, Double.self, offset + Int(y.offset), length, &latitudes) { $0 }
    case "+w:2":
      guard array.n_children == 1, let pairs = array.children?[0]?.pointee, pairs.n_buffers == 2,
        let buffer = pairs.buffers?[1]
      else { throw malformed }
      for row in 0..<length {
        let place = (offset + row) * 2 + Int(pairs.offset)
        longitudes.append(buffer.loadUnaligned(fromByteOffset: place * 8, as: Double.self))
        latitudes.append(buffer.loadUnaligned(fromByteOffset: place * 8 + 8, as: Double.self))
      }
    default:
      guard array.n_buffers == 3, let offsets = array.buffers?[1] else { throw malformed }
      for row in 0..<length {
        let place = offset + row
        let (start, end) =
          format == "z"
          ? (Int(load(offsets, Int32.self, place)), Int(load(offsets, Int32.self, place + 1)))
          : (Int(load(offsets, Int64.self, place)), Int(load(offsets, Int64.self, place + 1)))
        guard start >= 0, end >= start, let bytes = array.buffers?[2] else { throw malformed }
        guard let point = WKBPoint(UnsafeRawBufferPointer(start: bytes + start, count: end - start)) else {
          throw Failure(
            code: .type, row: firstRow + row, column: column,
            text: "the geometry in row \(firstRow + row) of '\(name)' is not a point of WKB on WGS84")
        }
        longitudes.append(point.x)
        latitudes.append(point.y)
      }
    }
  }

  private static func wrongType(_ name: String, _ what: String, _ column: Int32) -> Failure {
    Failure(code: .type, column: column, text: "the Arrow column '\(name)' is of type \(what)")
  }

  private static func isDouble(_ field: UnsafeMutablePointer<ArrowSchema>?) -> Bool {
    field?.pointee.format.map { String(cString: $0) } == "g"
  }

  private var malformed: Failure {
    Failure(code: .stream, column: column, text: "a batch of '\(name)' is not what its schema says")
  }

  private func array(of batch: UnsafeMutablePointer<ArrowArray>) throws(Failure) -> ArrowArray {
    guard let array = batch.pointee.children?[child]?.pointee, array.offset >= 0 else { throw malformed }
    // Children of a struct are as long as the struct, the offset of the struct included.
    guard array.length >= batch.pointee.length + batch.pointee.offset else { throw malformed }
    return array
  }

  private func checkPresence(_ array: ArrowArray, _ offset: Int, _ length: Int, _ firstRow: Int) throws(Failure) {
    guard array.null_count != 0, let bits = array.buffers?[0] else { return }
    for row in 0..<length {
      let place = offset + row
      let byte = bits.load(fromByteOffset: place >> 3, as: UInt8.self)
      if byte >> UInt8(place & 7) & 1 == 0 {
        throw Failure(
          code: .missing, row: firstRow + row, column: column,
          text: "row \(firstRow + row) has no value in the column '\(name)'")
      }
    }
  }

  private func load<Value: BitwiseCopyable>(_ buffer: UnsafeRawPointer, _ type: Value.Type, _ place: Int) -> Value {
    buffer.loadUnaligned(fromByteOffset: place * MemoryLayout<Value>.stride, as: type)
  }

  private func append<Value: BitwiseCopyable>(
    _ buffer: UnsafeRawPointer, _ type: Value.Type, _ offset: Int, _ length: Int, _ values: inout [Double],
    _ convert: (Value) -> Double
  ) {
    for row in 0..<length { values.append(convert(load(buffer, type, offset + row))) }
  }
}

/// A point of well-known binary: ISO or with the SRID of PostGIS, either byte order; further dimensions are left out.
struct WKBPoint {
  let x: Double
  let y: Double

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 21, bytes[0] <= 1 else { return nil }
    let isLittle = bytes[0] == 1
    func word(_ place: Int) -> UInt32 {
      let raw = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
      return isLittle ? UInt32(littleEndian: raw) : UInt32(bigEndian: raw)
    }
    let type = word(1)
    var place = 5
    if type & 0x2000_0000 != 0 {
      guard word(5) == 0 || word(5) == 4326 else { return nil }
      place = 9
    }
    let plain = type & 0x0FFF_FFFF
    guard [1, 1001, 2001, 3001].contains(plain), bytes.count >= place + 16 else { return nil }
    func number(_ place: Int) -> Double {
      let raw = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      return Double(bitPattern: isLittle ? UInt64(littleEndian: raw) : UInt64(bigEndian: raw))
    }
    x = number(place)
    y = number(place + 8)
  }
}

/// What a field says of its extension type: GeoArrow's CRS.
struct ArrowExtension {
  private let metadata: String

  /// Metadata are a count, then key and value with their lengths before them, in the machine's byte order.
  init(_ field: ArrowSchema) {
    var found = ""
    if let bytes = field.metadata {
      let raw = UnsafeRawPointer(bytes)
      var place = 0
      func number() -> Int {
        defer { place += 4 }
        return Int(raw.loadUnaligned(fromByteOffset: place, as: Int32.self))
      }
      func text() -> String {
        let count = max(0, number())
        defer { place += count }
        return String(decoding: UnsafeRawBufferPointer(start: raw + place, count: count), as: UTF8.self)
      }
      for _ in 0..<max(0, number()) {
        let key = text()
        let value = text()
        if key == "ARROW:extension:metadata" { found = value }
      }
    }
    metadata = found
  }

  /// - Throws: where a CRS is named that is not longitude and latitude on WGS84.
  func checkCRS(column: Int32) throws(Failure) {
    let compact = metadata.filter { !$0.isWhitespace }
    guard let start = compact.firstRange(of: "\"crs\":")?.upperBound else { return }
    let crs = Self.value(compact[start...])
    if ["null", "\"OGC:CRS84\"", "\"EPSG:4326\""].contains(crs) { return }
    // The id of the whole CRS stands last; those of its parts (datum, units) come before.
    if crs.hasSuffix("\"id\":{\"authority\":\"EPSG\",\"code\":4326}}") { return }
    if crs.hasSuffix("\"id\":{\"authority\":\"OGC\",\"code\":\"CRS84\"}}") { return }
    throw Failure(
      code: .crs, column: column,
      text: "the geometry has a CRS that is not longitude and latitude on WGS84: transform it first")
  }

  /// The JSON value that a text without blanks begins with: what comes before the comma or brace that ends it.
  private static func value(_ text: Substring) -> Substring {
    var depth = 0
    var isString = false
    var isEscaped = false
    for index in text.indices {
      let character = text[index]
      if isString {
        if !isEscaped, character == "\"" { isString = false }
        isEscaped = !isEscaped && character == "\\"
        continue
      }
      switch character {
      case "\"": isString = true
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth < 0 { return text[..<index] }
      case "," where depth == 0: return text[..<index]
      default: break
      }
    }
    return text
  }
}
