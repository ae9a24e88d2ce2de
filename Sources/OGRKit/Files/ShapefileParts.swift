import MessageModel

/// Sets the parts of a Shapefile against each other (ESRI Shapefile Technical Description, 1998; dBASE III).
enum ShapefileParts {
  private static let headerSize = 100

  /// - Throws: `OGRError` where they hold different numbers of records.
  static func check(shp: [UInt8]?, shx: [UInt8]?, dbf: [UInt8]?) throws(OGRError) {
    var counts: [(ending: String, count: Int)] = []
    if let shp, let count = records(shp) { counts.append((".shp", count)) }
    if let shx, shx.count >= headerSize { counts.append((".shx", (shx.count - headerSize) / 8)) }
    if let dbf, let count = dbf.littleEndian(at: 4, width: 4) {
      counts.append((".dbf", count))
      if let rows = rows(dbf), rows != count {
        throw OGRError(.content, "its .dbf states \(count) records and holds \(rows); is a part of it missing?")
      }
    }
    guard let first = counts.first, let other = counts.first(where: { $0.count != first.count }) else { return }
    throw OGRError(
      .content,
      "its parts disagree: \(first.ending) holds \(first.count) records, \(other.ending) holds \(other.count)")
  }

  /// How many records follow each other to the end of a `.shp`; nil where they do not, as gaps are allowed.
  private static func records(_ shp: [UInt8]) -> Int? {
    var position = headerSize
    var count = 0
    while position < shp.count {
      guard let number = shp.bigEndian(at: position), number == count + 1, let words = shp.bigEndian(at: position + 4),
        words >= 2
      else { return nil }
      position += 8 + 2 * words
      count += 1
    }
    return position == shp.count ? count : nil
  }

  /// How many rows there is room for between the header and the end of a `.dbf`; nil where the header makes no sense.
  private static func rows(_ dbf: [UInt8]) -> Int? {
    guard let header = dbf.littleEndian(at: 8, width: 2), let length = dbf.littleEndian(at: 10, width: 2), length > 0,
      header >= 32, header <= dbf.count
    else { return nil }
    return (dbf.count - header) / length
  }
}
