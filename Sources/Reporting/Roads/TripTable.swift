/// Writes a table of trips as CSV: `from`, `to`, `seconds` and `metres`, exact to the thousandth.
public struct TripTable {
  private var writer = CSVWriter(columns: ["from", "to", "seconds", "metres"])

  /// A table with its header.
  public init() {}

  /// Adds a trip.
  public mutating func add(from origin: String, to destination: String, milliseconds: UInt64, millimetres: UInt64) {
    writer.text(origin)
    writer.text(destination)
    writer.number(Double(milliseconds) / 1000, decimals: 3, trims: true)
    writer.number(Double(millimetres) / 1000, decimals: 3, trims: true)
    writer.endRecord()
  }

  /// Number of bytes that were added since the last call of `take`.
  public var count: Int { writer.bytes.count }

  /// What was added since the last call.
  public mutating func take() -> [UInt8] { writer.take() }
}

extension TripTable {
  /// What is reported of a table beside it, as metadata of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data, 2015):
  /// its columns, where its roads come from, and their licence.
  ///
  /// - Parameters:
  ///   - name: the name of the table's file.
  ///   - roads: the network.
  ///   - limitMinutes: the longest time that is listed; nil for any.
  public static func metadata(of name: String, roads: RoadSource, limitMinutes: Double?) -> [UInt8] {
    var writer = JSONWriter(brokenDepth: 2)
    writer.object { writer in
      writer.member("@context", "http://www.w3.org/ns/csvw")
      writer.member("url", name)
      writer.member("dc:title", "Fastest trips by road, free flow, without traffic")
      var text = "Every pair that can be travelled"
      if let limitMinutes { text += " within \(FixedDecimal.text(limitMinutes, decimals: 6, trims: true)) minutes" }
      writer.member(
        "dc:description", text + "; metres are the length of the fastest trip, of equally fast ones the shortest.")
      writer.member("dc:source", "\(roads.path), profile \(roads.profile), SHA-256 \(roads.sha256)")
      if let date = roads.dataDate { writer.member("dc:date", date) }
      writer.member("dc:rights", roads.attribution)
      writer.member("dc:license", RoadSource.licence)
      writer.member("tableSchema") { writer in
        writer.object { writer in
          writer.member("columns") { writer in
            writer.array(["from", "to", "seconds", "metres"]) { writer, column in
              writer.object { writer in
                writer.member("name", column)
                writer.member("datatype", column.count > 5 ? "decimal" : "string")
              }
            }
          }
        }
      }
    }
    return writer.finish()
  }
}
