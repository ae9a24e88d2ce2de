/// Edges sorted into bands of latitude, to find those near an edge or a position.
struct EdgeBuckets: Sendable {
  let table: EdgeTable
  private var south = Double.infinity
  private var north = -Double.infinity
  private var west = Double.infinity
  private var east = -Double.infinity
  private var perDegree = 0.0
  /// Edges of each band, one band after the other, and where each band starts.
  private var bandStarts: [Int32] = [0]
  private var bandEdges: [Int32] = []
  /// Edges that follow each other, with their boxes.
  private var runs: [EdgeRun] = []

  /// - Complexity: O(n) for n edges that are short beside their extent.
  init(_ table: EdgeTable) {
    self.init(table, edges: table.starts.indices)
    runs = EdgeRun.runs(of: table)
  }

  /// The edges whose boxes meet a box, by their lowest band and their number; empty where there are none.
  ///
  /// - Complexity: O(runs + k) for k edges of runs that meet the box; only where these are all the edges of the table.
  func edges(near box: BoundingBox) -> [Int] {
    if box.south > north || box.north < south || box.west > east || box.east < west { return [] }
    let last = bandStarts.count - 2
    let first = band(box.south, last: last)
    var found: [(band: Int, edge: Int)] = []
    for run in runs where run.box.meets(box) {
      for edge in run.edges where table.box(ofEdge: edge).meets(box) {
        let lowest = min(table.starts[edge].latitude, table.ends[edge].latitude)
        found.append((max(first, band(lowest, last: last)), edge))
      }
    }
    return found.sorted { ($0.band, $0.edge) < ($1.band, $1.edge) }.map(\.edge)
  }

  /// Some edges of a table.
  init(_ table: EdgeTable, edges: some Collection<Int>) {
    self.table = table
    for edge in edges {
      for position in [table.starts[edge], table.ends[edge]] {
        south = min(south, position.latitude)
        north = max(north, position.latitude)
        west = min(west, position.longitude)
        east = max(east, position.longitude)
      }
    }
    guard !edges.isEmpty else { return }
    let bands = edges.count
    perDegree = north > south ? Double(bands) / (north - south) : 0
    var counts = [Int32](repeating: 0, count: bands + 1)
    for edge in edges {
      for band in self.bands(ofEdge: edge, last: bands - 1) { counts[band + 1] += 1 }
    }
    for band in 0..<bands { counts[band + 1] += counts[band] }
    bandStarts = counts
    bandEdges = [Int32](repeating: 0, count: Int(counts[bands]))
    for edge in edges {
      for band in self.bands(ofEdge: edge, last: bands - 1) {
        bandEdges[Int(counts[band])] = Int32(edge)
        counts[band] += 1
      }
    }
  }

  private func band(_ latitude: Double, last: Int) -> Int {
    max(0, min(last, Int((latitude - south) * perDegree)))
  }

  private func bands(ofEdge edge: Int, last: Int) -> ClosedRange<Int> {
    let (start, end) = (table.starts[edge].latitude, table.ends[edge].latitude)
    return band(min(start, end), last: last)...band(max(start, end), last: last)
  }

  /// Calls `body` once with each edge whose box meets that of the edge from `start` to `end`.
  @inline(__always)
  func forEachEdge(near start: LonLat, _ end: LonLat, _ body: (Int) -> Void) {
    let (low, high) = (min(start.latitude, end.latitude), max(start.latitude, end.latitude))
    let (left, right) = (min(start.longitude, end.longitude), max(start.longitude, end.longitude))
    if low > north || high < south || left > east || right < west { return }
    let last = bandStarts.count - 2
    let first = band(low, last: last)
    for band in first...band(high, last: last) {
      for index in Int(bandStarts[band])..<Int(bandStarts[band + 1]) {
        let edge = Int(bandEdges[index])
        let (from, to) = (table.starts[edge], table.ends[edge])
        if max(from.longitude, to.longitude) < left || min(from.longitude, to.longitude) > right { continue }
        let lowest = min(from.latitude, to.latitude)
        if max(from.latitude, to.latitude) < low || lowest > high { continue }
        // An edge of several bands is met in the first that both have.
        if band > first, self.band(lowest, last: last) < band { continue }
        body(edge)
      }
    }
  }

  /// Whether a position lies inside, by the number of edges east of it; nil where it is too near an edge to tell.
  func encloses(_ point: LonLat) -> Bool? {
    guard point.latitude >= south, point.latitude <= north, point.longitude >= west, point.longitude <= east else {
      return false
    }
    let band = band(point.latitude, last: bandStarts.count - 2)
    var isInside = false
    for index in Int(bandStarts[band])..<Int(bandStarts[band + 1]) {
      let edge = Int(bandEdges[index])
      guard let passes = table.passes(eastOf: point, edge: edge) else { return nil }
      if passes { isInside.toggle() }
    }
    return isInside
  }
}

extension EdgeTable {
  /// Whether a position lies inside, as `EdgeBuckets.encloses`; looks at every edge.
  func encloses(_ point: LonLat) -> Bool? {
    var isInside = false
    for edge in starts.indices {
      guard let passes = passes(eastOf: point, edge: edge) else { return nil }
      if passes { isInside.toggle() }
    }
    return isInside
  }

  /// Whether an edge crosses the parallel of a position east of it; nil where the position may lie on the edge.
  @inline(__always)
  fileprivate func passes(eastOf point: LonLat, edge: Int) -> Bool? {
    let (start, end) = (starts[edge], ends[edge])
    if point == start { return nil }
    guard (start.latitude > point.latitude) != (end.latitude > point.latitude) else { return false }
    let sign = side(of: point, start: start, end: end).sign
    if sign == 0 { return nil }
    return (sign > 0) == (end.latitude > start.latitude)
  }
}
