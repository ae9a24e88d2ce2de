import CoverageEngine
import GeometryCore
import PROJKit
import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Roads that cross each other at random, some of them not reached, and what a plain search says of places near them.
struct RoadScene {
  let center: LonLat
  var roads: [TimedRoad] = []
  private let geodesic = Geodesic()

  init(around center: LonLat, roads count: Int, spanMetres span: Double, using random: inout SeededRandom) {
    self.center = center
    for number in 0..<count {
      var points = [place(spanMetres: span, using: &random)]
      for _ in 0..<3 {
        points.append(
          geodesic.direct(
            from: points[points.count - 1], azimuthDegrees: .random(in: 0..<360, using: &random),
            distanceMetres: .random(in: 50...1_500, using: &random)
          ).position)
      }
      let isReached = number % 4 != 0
      let slowness = Double.random(in: 40...400, using: &random)
      var times = [Double.random(in: 0...700_000, using: &random)]
      for (start, end) in zip(points, points.dropFirst()) {
        times.append(times[times.count - 1] + geodesic.distanceMetres(from: start, to: end) * slowness)
      }
      roads.append(TimedRoad(points: points, milliseconds: isReached ? times : times.map { _ in .infinity }))
    }
  }

  func place(spanMetres span: Double, using random: inout SeededRandom) -> LonLat {
    geodesic.direct(
      from: center, azimuthDegrees: .random(in: 0..<360, using: &random),
      distanceMetres: .random(in: 0...span, using: &random)
    ).position
  }

  func placeOnRoad(using random: inout SeededRandom) -> LonLat {
    let road = roads[Int.random(in: 0..<roads.count, using: &random)]
    let index = Int.random(in: 0..<road.points.count - 1, using: &random)
    let (start, end) = (road.points[index], road.points[index + 1])
    let share = Double.random(in: 0...1, using: &random)
    var east = end.longitude - start.longitude
    if east > 180 { east -= 360 } else if east < -180 { east += 360 }
    var longitude = start.longitude + share * east
    if longitude > 180 { longitude -= 360 } else if longitude < -180 { longitude += 360 }
    return LonLat(longitude: longitude, latitude: start.latitude + share * (end.latitude - start.latitude))
  }

  /// Whether a place is within a limit; nil where roads with different answers are about as near (the border between two
  /// roads is true to 3 % of their distance), or the time is within a few metres of walking of the limit.
  func isWithin(_ limit: Double, _ place: LonLat, leg: OffRoadLeg) -> Bool? {
    var found: [(metres: Double, answer: Bool?)] = []
    for road in roads {
      for index in road.points.indices.dropLast() {
        let (metres, share) = nearest(to: place, road.points[index], road.points[index + 1])
        let (first, last) = (road.milliseconds[index], road.milliseconds[index + 1])
        let time = first.isFinite ? first + share * (last - first) : .infinity
        let left = (limit - time) / 1000 * leg.metresPerSecond
        let slack = min(left, leg.longestMetres) - metres
        let answer: Bool? = time > limit + 1_000 ? false : abs(slack) < 2 + 0.01 * metres ? nil : slack > 0
        found.append((metres, answer))
      }
    }
    let least = found.map(\.metres).min() ?? .infinity
    let answers = Set(found.filter { $0.metres <= 1.13 * least + 1 }.map(\.answer))
    guard answers.count == 1, let answer = answers.first else { return nil }
    return answer
  }

  /// Metres to the nearest point of a straight stretch, and where on it that is, by a plane that is true at the place.
  private func nearest(to place: LonLat, _ start: LonLat, _ end: LonLat) -> (metres: Double, share: Double) {
    func local(_ position: LonLat) -> (x: Double, y: Double) {
      let line = geodesic.inverse(from: place, to: position)
      let angle = line.initialAzimuthDegrees * .pi / 180
      return (line.distanceMetres * sin(angle), line.distanceMetres * cos(angle))
    }
    let (a, b) = (local(start), local(end))
    let (x, y) = (b.x - a.x, b.y - a.y)
    let squared = x * x + y * y
    let share = squared > 0 ? max(0, min(1, -(a.x * x + a.y * y) / squared)) : 0
    let (east, north) = (a.x + share * x, a.y + share * y)
    return ((east * east + north * north).squareRoot(), share)
  }
}
