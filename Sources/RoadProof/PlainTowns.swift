import GeometryCore
import PROJKit

/// How people get along in the towns of a network, measured anew by the rules that `TripsByRoad` states.
struct PlainTowns: Hashable, Sendable {
  private static let urban: UInt16 = 1

  /// 1,000 times the length of trips over the geodesic, the median; metres an hour.
  let detour: Int
  let speed: Int

  /// Measures a network; nil where its towns are too small.
  ///
  /// - Complexity: O(stretches), and 200 searches of at most an hour.
  init?(_ roads: PlainRoads) {
    let wanted = PlainRoads.joinable | Self.urban
    let inTowns = roads.traits.indices.filter {
      roads.traits[$0] & (wanted | PlainRoads.lastResort) == wanted && roads.lengths[$0] > 0
    }
    var (length, time) = (0, 0)
    for stretch in inTowns {
      for arc in [2 * stretch, 2 * stretch + 1].compactMap(roads.arc) {
        length += Int(roads.lengths[stretch])
        time += arc.milliseconds
      }
    }
    var detours: [Int] = []
    var search = PlainSearch(roads)
    let count = min(200, inTowns.count)
    for number in 0..<count {
      let place = inTowns.count * number / count
      let start = Int(roads.from[inTowns[place]])
      let ahead = inTowns.dropFirst(place + 1).prefix(500).map { Int(roads.from[$0]) }
      let metres = ahead.lazy.map { Self.metres(roads, start, $0) }
      guard let found = metres.firstIndex(where: { $0 >= 500 && $0 <= 3000 }) else { continue }
      search.run(PlainPlace(stretch: inTowns[place], offset: 0, leg: 0), isTo: false, limit: 3_600_000)
      let end = ahead[found]
      guard let cost = ([end] + (roads.copies[end] ?? [])).compactMap(search.cost).min() else { continue }
      let straight = Int((metres[found] * 1000).rounded())
      detours.append((cost.millimetres * 1000 + straight / 2) / straight)
    }
    guard time > 0, !detours.isEmpty else { return nil }
    speed = (length * 3600 + time / 2) / time
    detour = detours.sorted()[detours.count / 2]
  }

  private static func metres(_ roads: PlainRoads, _ start: Int, _ end: Int) -> Double {
    func position(_ vertex: Int) -> LonLat {
      LonLat(longitude: Double(roads.longitudes[vertex]) / 1e7, latitude: Double(roads.latitudes[vertex]) / 1e7)
    }
    return Geodesic().distanceMetres(from: position(start), to: position(end))
  }

  /// The trip that stands for the mean way within a town: 2/3 sqrt(A/pi), with the detour, at the speed.
  func trip(squareMetres: Double) -> PlainCost {
    let radius = (squareMetres / .pi).squareRoot()
    let straight = Int((2.0 / 3 * radius * 1000).rounded())
    let length = (straight * detour + 500) / 1000
    return PlainCost(milliseconds: (length * 3600 + speed / 2) / speed, millimetres: length)
  }
}
