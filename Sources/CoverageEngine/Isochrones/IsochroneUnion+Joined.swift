import GEOSKit
import GeometryCore

extension IsochroneUnion {
  /// The union of what was cut to the windows of tiles, valid and on the grid, in longitudes that are counted from the centre.
  ///
  /// Parts meet along the sides of windows only. Their sides there are parted at each other's corners, so that what two parts
  /// share goes and nothing has to be overlaid.
  ///
  /// - Throws: `EngineError.shape` where the union fails.
  /// - Complexity: O(n log n) in the number of positions.
  func joined(_ parts: [MultiPolygon], along windows: [BoundingBox]) throws(EngineError) -> MultiPolygon {
    let parts = parts.filter { !$0.isEmpty }
    guard parts.count > 1 else { return parts.first ?? MultiPolygon([]) }
    var seams = Seams(windows)
    for part in parts { seams.note(part) }
    seams.sort()
    do {
      return try GEOSOverlay.coverageUnion(of: parts.map(seams.parted))
    } catch {
      return try union(parts)
    }
  }
}

/// The lines along which tiles meet, with the corners of areas on them.
private struct Seams {
  /// By longitude the latitudes of corners, and by latitude the longitudes.
  private var upright: [Double: [Double]] = [:]
  private var level: [Double: [Double]] = [:]

  init(_ windows: [BoundingBox]) {
    for window in windows {
      for longitude in [window.west, window.east] { upright[longitude] = [] }
      for latitude in [window.south, window.north] { level[latitude] = [] }
    }
  }

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

  mutating func sort() {
    upright = upright.mapValues { Array(Set($0)).sorted() }
    level = level.mapValues { Array(Set($0)).sorted() }
  }

  /// The area with a corner where another has one.
  func parted(_ area: MultiPolygon) -> MultiPolygon {
    MultiPolygon(
      area.polygons.map { Polygon(exterior: parted($0.exterior), holes: $0.holes.map(parted)) })
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
    if let last = ring.positions.last { positions.append(last) }
    return (try? Ring(positions)) ?? ring
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
