import GeometryCore

/// The lines along which tiles meet, with the corners of areas on them.
struct TileSeams {
  /// By longitude the latitudes of corners, and by latitude the longitudes.
  private var upright: [Double: [Double]] = [:]
  private var level: [Double: [Double]] = [:]

  /// The lines of some tiles, with no corner yet.
  init(_ windows: [BoundingBox]) {
    for window in windows {
      for longitude in [window.west, window.east] { upright[longitude] = [] }
      for latitude in [window.south, window.north] { level[latitude] = [] }
    }
  }

  /// Notes the corners of an area.
  mutating func note(_ area: MultiPolygon) {
    for polygon in area.polygons {
      for ring in [polygon.exterior] + polygon.holes {
        for position in ring.positions {
          upright[position.longitude]?.append(position.latitude)
          level[position.latitude]?.append(position.longitude)
        }
      }
    }
  }

  /// Ends noting.
  mutating func sort() {
    upright = upright.mapValues { Array(Set($0)).sorted() }
    level = level.mapValues { Array(Set($0)).sorted() }
  }

  /// Whether a side lies on a line.
  func hold(_ start: LonLat, _ end: LonLat) -> Bool {
    start.longitude == end.longitude && upright[start.longitude] != nil
      || start.latitude == end.latitude && level[start.latitude] != nil
  }

  /// A polygon with a corner where another has one.
  func parted(_ polygon: Polygon) -> Polygon {
    Polygon(exterior: parted(polygon.exterior), holes: polygon.holes.map(parted))
  }

  private func parted(_ ring: Ring) -> Ring {
    var positions: [LonLat] = []
    positions.reserveCapacity(ring.positions.count)
    for (start, end) in zip(ring.positions, ring.positions.dropFirst()) {
      positions.append(start)
      if start.longitude == end.longitude, let line = upright[start.longitude] {
        for latitude in Self.between(start.latitude, end.latitude, on: line) {
          positions.append(LonLat(longitude: start.longitude, latitude: latitude))
        }
      } else if start.latitude == end.latitude, let line = level[start.latitude] {
        for longitude in Self.between(start.longitude, end.longitude, on: line) {
          positions.append(LonLat(longitude: longitude, latitude: start.latitude))
        }
      }
    }
    guard positions.count + 1 > ring.positions.count, let last = ring.positions.last else { return ring }
    return (try? Ring(positions + [last])) ?? ring
  }

  /// The values between two, from the first to the second.
  private static func between(_ start: Double, _ end: Double, on line: [Double]) -> [Double] {
    let (low, high) = (min(start, end), max(start, end))
    var (first, past) = (0, line.count)
    while first < past {
      let middle = (first + past) / 2
      if line[middle] <= low { first = middle + 1 } else { past = middle }
    }
    var found: [Double] = []
    while first < line.count, line[first] < high {
      found.append(line[first])
      first += 1
    }
    return start < end ? found : found.reversed()
  }
}
