#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where people live, by the length of residential streets nearby: what tells a town where tags do not.
///
/// Lengths are added up in cells of about 100 m; those whose centre is within 500 m count.
struct ResidentialDensity: Sendable {
  /// Metres of residential street within 500 m from which on a place is in a town: about 2.5 km a square kilometre.
  static let townMetres = 2000.0
  private static let cellMetres = 100.0
  private static let reach = 5
  private static let metresOfDegree = 111_195.0

  /// Rows from the south, each the range of its cells in `columns`.
  private var rowStarts: [Int32] = []
  private var firstRow = 0
  /// Columns of cells, ascending in a row.
  private var columns: [Int32] = []
  /// Metres up to each cell, itself not counted; one more than cells.
  private var sums: [Double] = [0]

  /// The streets of a map.
  ///
  /// - Complexity: O(n log n) in the nodes of residential streets.
  init(_ map: RoadMap) {
    var cells: [(key: Int64, millimetres: Int64)] = []
    for way in 0..<map.ways.count
    where map.ways.rules.contains(where: { $0[way]?.notes.contains(.residential) ?? false }) {
      var last: (latitude: Double, longitude: Double)?
      for place in map.ways.nodeRange(way) {
        let node = Int(map.nodeOfPlace[place])
        guard map.latitudes[node] != RoadMap.missing else {
          last = nil
          continue
        }
        let here = (latitude: Double(map.latitudes[node]) / 1e7, longitude: Double(map.longitudes[node]) / 1e7)
        if let last {
          let north = (here.latitude - last.latitude) * Self.metresOfDegree
          let east = (here.longitude - last.longitude) * Self.metresOfDegree * cos(here.latitude * .pi / 180)
          let metres = (north * north + east * east).squareRoot()
          // Long pieces are spread over the cells that they cross.
          let pieces = max(1, min(200, Int(metres / Self.cellMetres)))
          for piece in 0..<pieces {
            let part = (Double(piece) + 0.5) / Double(pieces)
            let latitude = last.latitude + part * (here.latitude - last.latitude)
            let longitude = last.longitude + part * (here.longitude - last.longitude)
            let row = Self.row(latitude)
            let key = Int64(row) << 32 | Int64(Self.column(longitude, row: row))
            cells.append((key, Int64(min(metres, 20_000) * 1000 / Double(pieces))))
          }
        }
        last = here
      }
    }
    cells.sort { $0.key < $1.key }
    guard let first = cells.first, let last = cells.last else { return }
    firstRow = Int(first.key >> 32)
    var key: Int64 = -1
    var millimetres: Int64 = 0
    rowStarts = [0]
    for cell in cells {
      if cell.key != key {
        if key >= 0 { sums.append(Double(millimetres) / 1000) }
        while rowStarts.count <= Int(cell.key >> 32) - firstRow { rowStarts.append(Int32(columns.count)) }
        columns.append(Int32(truncatingIfNeeded: cell.key))
        key = cell.key
      }
      millimetres += cell.millimetres
    }
    sums.append(Double(millimetres) / 1000)
    while rowStarts.count <= Int(last.key >> 32) - firstRow + 1 { rowStarts.append(Int32(columns.count)) }
  }

  /// Whether a place is in a town, by its position in degrees.
  ///
  /// - Complexity: O(log cells of a row).
  func isUrban(latitude: Double, longitude: Double) -> Bool {
    let middle = Self.row(latitude)
    var metres = 0.0
    for row in middle - Self.reach...middle + Self.reach {
      let index = row - firstRow
      guard index >= 0, index + 1 < rowStarts.count else { continue }
      let away = Double(row - middle)
      let half = (Double(Self.reach * Self.reach) + 0.25 - away * away).squareRoot()
      let column = Self.columnNumber(longitude, row: row)
      let range = Int(rowStarts[index])..<Int(rowStarts[index + 1])
      let from = lowerBound(column - half, in: range)
      let to = lowerBound(column + half, in: range)
      metres += sums[to] - sums[from]
    }
    return metres >= Self.townMetres
  }

  /// The first cell of a range whose centre is not west of a column.
  private func lowerBound(_ column: Double, in range: Range<Int>) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Double(columns[middle]) + 0.5 < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func row(_ latitude: Double) -> Int { Int((latitude + 90) * metresOfDegree / cellMetres) }

  private static func columnNumber(_ longitude: Double, row: Int) -> Double {
    let latitude = (Double(row) + 0.5) * cellMetres / metresOfDegree - 90
    return (longitude + 180) * metresOfDegree * max(cos(latitude * .pi / 180), 0) / cellMetres
  }

  private static func column(_ longitude: Double, row: Int) -> Int { Int(columnNumber(longitude, row: row)) }
}
