import Foundation
import GeometryCore
import PROJKit

/// Joins places to the nearest roads by going once through all roads and offering each to the places around it.
///
/// The rules are those of the program, written anew: the nearest point of a stretch is that in the plane that touches the
/// ellipsoid at the place; stretches are told apart by the geodesic distance to it in whole millimetres, equal ones by
/// number; one of last resort is taken where no other lies within 300 m of the place and it is nearer.
struct PlainJoin {
  private static let maximumMetres = 1000.0
  private static let lastResortMillimetres = 300_000
  /// Cells of 0.01 degree hold the places.
  private static let cellsOfDegree = 100.0
  private static let columns = 36_000

  private struct Cell: Hashable {
    var column: Int
    var row: Int
  }

  private struct Found {
    var place: PlainPlace
    /// Metres in the plane.
    var distance: Double
  }

  private let roads: PlainRoads
  private let positions: [LonLat]
  private let geodesic = Geodesic()
  private var cells: [Cell: [Int]] = [:]
  private var ordinary: [Found?]
  private var lastResort: [Found?]

  /// Where each place is joined; nil where no road is near enough, or the place is not on the Earth.
  ///
  /// - Throws: `PlainRoadsError` where the shape of a road cannot be read.
  /// - Complexity: O(roads + places x roads near them).
  static func places(_ positions: [LonLat], on roads: PlainRoads) throws(PlainRoadsError) -> [PlainPlace?] {
    var join = PlainJoin(roads, positions)
    for stretch in roads.traits.indices where roads.traits[stretch] & PlainRoads.joinable != 0 {
      try join.offer(stretch)
    }
    return positions.indices.map(join.choice)
  }

  private init(_ roads: PlainRoads, _ positions: [LonLat]) {
    (self.roads, self.positions) = (roads, positions)
    ordinary = Array(repeating: nil, count: positions.count)
    lastResort = ordinary
    for (index, position) in positions.enumerated() where position.isValid {
      cells[Self.cell(position.longitude, position.latitude), default: []].append(index)
    }
  }

  private static func cell(_ longitude: Double, _ latitude: Double) -> Cell {
    let column = Int((longitude * cellsOfDegree).rounded(.down)) % columns
    return Cell(column: (column + columns) % columns, row: Int((latitude * cellsOfDegree).rounded(.down)))
  }

  /// Offers a stretch to the places around it.
  private mutating func offer(_ stretch: Int) throws(PlainRoadsError) {
    var points = try roads.points(of: stretch)
    // Longitudes in one piece, also across the 180th meridian.
    for index in points.indices.dropFirst() { points[index].x = Self.near(points[index].x, points[index - 1].x) }
    let (xs, ys) = (points.map { $0.x / 1e7 }, points.map { $0.y / 1e7 })
    guard let west = xs.min(), let east = xs.max(), let south = ys.min(), let north = ys.max() else { return }
    // A degree of latitude has at least 110,500 m, one of longitude so much less towards the poles.
    let aside = Self.maximumMetres * 1.02 / 110_500
    let narrowest = max(cos((max(abs(south), abs(north)) + aside) * .pi / 180), 0.001)
    let rows =
      Int(
        ((south - aside) * Self.cellsOfDegree).rounded(.down))...Int(
        ((north + aside) * Self.cellsOfDegree).rounded(.down))
    let first = Int(((west - aside / narrowest) * Self.cellsOfDegree).rounded(.down))
    let last = Int(((east + aside / narrowest) * Self.cellsOfDegree).rounded(.down))
    let columns = min(last - first + 1, Self.columns)
    // The box of a damaged shape may be the Earth: then every place is asked.
    guard rows.count * columns <= positions.count + 1000 else {
      for index in positions.indices where positions[index].isValid { offer(stretch, points, to: index) }
      return
    }
    for row in rows {
      for column in first..<first + columns {
        let wrapped = ((column % Self.columns) + Self.columns) % Self.columns
        for index in cells[Cell(column: wrapped, row: row)] ?? [] { offer(stretch, points, to: index) }
      }
    }
  }

  /// A longitude moved by whole turns to within half a turn of another.
  private static func near(_ longitude: Double, _ other: Double) -> Double {
    longitude - other > 1.8e9 ? longitude - 3.6e9 : longitude - other < -1.8e9 ? longitude + 3.6e9 : longitude
  }

  private mutating func offer(_ stretch: Int, _ points: [SIMD2<Double>], to index: Int) {
    let position = positions[index]
    let metres = Self.metresOfUnit(latitude: position.latitude)
    // Along the road lengths are those in the plane at its first vertex.
    let ofRoad = Self.metresOfUnit(latitude: points[0].y / 1e7)
    let plane = points.map { point in
      let east = point.x - position.longitude * 1e7
      return SIMD2(
        east - (east / 3.6e9).rounded() * 3.6e9, point.y - position.latitude * 1e7) * metres
    }
    var (before, total) = (0.0, 0.0)
    var (segment, share, distance, along) = (0, 0.0, Double.infinity, 0.0)
    for next in 1..<plane.count {
      let (start, step) = (plane[next - 1], plane[next] - plane[next - 1])
      let square = (step * step).sum()
      let length = Self.length((points[next] - points[next - 1]) * ofRoad)
      let part = square > 0 ? min(max(-(start * step).sum() / square, 0), 1) : 0
      let foot = start + step * part
      let away = (foot * foot).sum()
      if away < distance {
        (segment, share, distance, along) = (next - 1, part, away, before + length * part)
      }
      before += length
      total = before
    }
    distance = distance.squareRoot()
    let isLastResort = roads.traits[stretch] & PlainRoads.lastResort != 0
    let known = isLastResort ? lastResort[index] : ordinary[index]
    // The plane is close to the ellipsoid: 1 % more than the best so far cannot win.
    guard distance <= min(known?.distance ?? Self.maximumMetres, Self.maximumMetres) * 1.01 + 0.05 else { return }
    let foot = points[segment] + (points[segment + 1] - points[segment]) * share
    var longitude = foot.x / 1e7
    if longitude > 180 { longitude -= 360 } else if longitude < -180 { longitude += 360 }
    let road = LonLat(longitude: longitude, latitude: foot.y / 1e7)
    let leg = Int((geodesic.distanceMetres(from: position, to: road) * 1000 + 0.5).rounded(.down))
    guard Double(leg) <= Self.maximumMetres * 1000 else { return }
    let length = Double(roads.lengths[stretch])
    let offset = total > 0 ? min(max((along / total * length).rounded(), 0), length) : 0
    let found = Found(place: PlainPlace(stretch: stretch, offset: Int(offset), leg: leg), distance: distance)
    if let known, (known.place.leg, known.place.stretch) <= (leg, stretch) { return }
    if isLastResort { lastResort[index] = found } else { ordinary[index] = found }
  }

  private static func length(_ step: SIMD2<Double>) -> Double { (step * step).sum().squareRoot() }

  /// Metres of 1e-7 degree to the east and to the north.
  private static func metresOfUnit(latitude: Double) -> SIMD2<Double> {
    let (a, e2) = (Ellipsoid.wgs84.semiMajorAxisMetres, Ellipsoid.wgs84.eccentricitySquared)
    let radians = latitude * .pi / 180
    let w = 1 - e2 * sin(radians) * sin(radians)
    let unit = Double.pi / 180 * 1e-7
    return SIMD2(a / w.squareRoot() * cos(radians) * unit, a * (1 - e2) / (w * w.squareRoot()) * unit)
  }

  private func choice(_ index: Int) -> PlainPlace? {
    guard let first = ordinary[index]?.place else { return lastResort[index]?.place }
    guard let other = lastResort[index]?.place, first.leg > Self.lastResortMillimetres, other.leg < first.leg else {
      return first
    }
    return other
  }
}
