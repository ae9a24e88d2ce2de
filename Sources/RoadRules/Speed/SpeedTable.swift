import MessageModel

/// The table of speeds: for each profile and kind of road the usual speed in and outside of towns, and the part of a
/// tagged limit that is driven.
///
/// Its file has the columns `profile,item,urban_kmh,rural_kmh,limit_factor,source`, in this order; lines that begin with
/// # are passed over. An item is a value of `highway`, or one of these: `dual:HIGHWAY`, the same road in one direction
/// only; `cap:roundabout`, `cap:unpaved`, `cap:cobblestone`, speeds that are not exceeded there; `ferry:short` and
/// `ferry:long`, ferries of less than 30 km and others. `junction_seconds` and `boarding_minutes` hold times instead of
/// speeds, in the column `urban_kmh`.
public struct SpeedTable: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var urban, rural, factor: Double
  }

  private var rows: [String: Row] = [:]

  private static let header = "profile,item,urban_kmh,rural_kmh,limit_factor,source"
  private static let times: Set<String> = ["junction_seconds", "boarding_minutes"]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: its bytes.
  ///   - file: how messages name it.
  /// - Throws: `RoadError` that names the line.
  public init(_ text: [UInt8], file: String) throws(RoadError) {
    guard let text = String(validating: text, as: UTF8.self) else { throw RoadError(file: file, "is not UTF-8 text") }
    var number = 0
    var hasHeader = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = line.drop { $0 == "\u{FEFF}" }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if !hasHeader {
        guard line == Self.header else {
          throw RoadError(file: file, line: number, "expected the columns \(Self.header)")
        }
        hasHeader = true
        continue
      }
      try read(line, file: file, line: number)
    }
    guard hasHeader else { throw RoadError(file: file, "expected the columns \(Self.header)") }
    for mode in RoadMode.allCases {
      for item in Self.times.union(["ferry:short", "ferry:long"]).sorted() where rows["\(mode.rawValue),\(item)"] == nil
      {
        throw RoadError(file: file, "has no line '\(mode.rawValue),\(item)'")
      }
    }
  }

  private mutating func read(_ line: Substring, file: String, line number: Int) throws(RoadError) {
    func error(_ problem: Message) -> RoadError { RoadError(file: file, line: number, problem) }
    let fields = line.split(separator: ",", maxSplits: 5, omittingEmptySubsequences: false).map {
      String($0.trimmingSpaces())
    }
    guard fields.count >= 5 else { throw error("\(fields.count) fields; expected \(Self.header)") }
    guard RoadMode(rawValue: fields[0]) != nil else {
      throw error("'\(fields[0])' is not a profile: car, bicycle or foot")
    }
    let item = fields[1]
    guard !item.isEmpty else { throw error("a line without an item") }
    let isTime = Self.times.contains(item)
    func value(_ text: String, _ range: ClosedRange<Double>) throws(RoadError) -> Double {
      guard let value = Double(text), range.contains(value) else {
        throw error("'\(text)' is not a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return value
    }
    let range: ClosedRange<Double> = isTime ? 0...120 : 1...200
    let urban = try value(fields[2], range)
    let rural = isTime ? urban : try value(fields[3], range)
    let factor = fields[4].isEmpty ? 1 : try value(fields[4], 0.1...1.5)
    let key = "\(fields[0]),\(item)"
    guard rows[key] == nil else { throw error("'\(key)' appears twice") }
    rows[key] = Row(urban: urban, rural: rural, factor: factor)
  }

  /// The line of an item; nil where the table has none.
  func row(_ mode: RoadMode, _ item: String) -> Row? { rows["\(mode.rawValue),\(item)"] }

  /// A time: seconds or minutes, as the item says.
  func time(_ mode: RoadMode, _ item: String) -> Double { rows["\(mode.rawValue),\(item)"]?.urban ?? 0 }
}
