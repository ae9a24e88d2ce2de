public import Foundation

/// A Shapefile of points, written by the format's description (ESRI Shapefile Technical Description, 1998; dBASE III).
public struct PointShapefile {
  /// Names of the text fields, at most ten ASCII characters.
  public var fields: [String]
  /// A point and a text for each field.
  public var records: [(x: Double, y: Double, values: [String])]
  /// Contents of the `.prj`; none is written where nil.
  public var system: String?
  /// The encoding of texts, and its name for the `.cpg`.
  public var encoding: (name: String, encoding: String.Encoding)

  /// A Shapefile from its parts.
  public init(
    fields: [String], records: [(x: Double, y: Double, values: [String])], system: String?,
    encoding: (name: String, encoding: String.Encoding) = ("UTF-8", .utf8)
  ) {
    self.fields = fields
    self.records = records
    self.system = system
    self.encoding = encoding
  }

  /// Writes `.shp`, `.shx`, `.dbf`, `.cpg` and, where there is a system, `.prj`.
  public func write(stem: URL) throws {
    func write(_ data: Data, _ ending: String) throws { try data.write(to: stem.appendingPathExtension(ending)) }
    try write(header(words: 50 + 14 * records.count) + records.enumerated().map(content).reduce(Data(), +), "shp")
    let index = records.indices.map { big(UInt32(50 + 14 * $0)) + big(10) }
    try write(header(words: 50 + 4 * records.count) + index.reduce(Data(), +), "shx")
    try write(table(), "dbf")
    try write(Data(encoding.name.utf8), "cpg")
    if let system { try write(Data(system.utf8), "prj") }
  }

  private func header(words: Int) -> Data {
    let xs = records.map(\.x)
    let ys = records.map(\.y)
    let box = [xs.min() ?? 0, ys.min() ?? 0, xs.max() ?? 0, ys.max() ?? 0, 0, 0, 0, 0]
    let start = big(9994) + Data(count: 20) + big(UInt32(words)) + little(UInt32(1000)) + little(UInt32(1))
    return start + box.map { little($0.bitPattern) }.reduce(Data(), +)
  }

  private func content(_ index: Int, _ record: (x: Double, y: Double, values: [String])) -> Data {
    big(UInt32(index + 1)) + big(10) + little(UInt32(1)) + little(record.x.bitPattern) + little(record.y.bitPattern)
  }

  private func table() -> Data {
    let width = 40
    var data = Data([3, 126, 1, 1]) + little(UInt32(records.count)) + little(UInt16(33 + 32 * fields.count))
    data += little(UInt16(1 + width * fields.count)) + Data(count: 20)
    for field in fields {
      data += padded(Data(field.utf8), 11, with: 0) + Data("C".utf8) + Data(count: 4) + Data([UInt8(width), 0])
      data += Data(count: 14)
    }
    data += Data([0x0D])
    for record in records {
      data += Data(" ".utf8)
      for value in record.values { data += padded(value.data(using: encoding.encoding) ?? Data(), width, with: 0x20) }
    }
    return data + Data([0x1A])
  }

  private func padded(_ data: Data, _ length: Int, with byte: UInt8) -> Data {
    data + Data(repeating: byte, count: max(0, length - data.count))
  }

  private func big(_ value: UInt32) -> Data { Data(withUnsafeBytes(of: value.bigEndian, Array.init)) }

  private func little(_ value: some FixedWidthInteger) -> Data {
    Data(withUnsafeBytes(of: value.littleEndian, Array.init))
  }
}
