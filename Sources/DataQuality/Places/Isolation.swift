import CoverageData
import GeometryCore
import MessageModel
import PROJKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Towns without another within 20 km, where 95 of 100 have one.
enum Isolation {
  private static let nearMetres = 20_000.0
  /// Below the shortest degree of latitude of the ellipsoid (110.574 km, at the equator).
  private static let degreeMetres = 110_500.0

  /// - Complexity: O(n · towns within 20 km north and south).
  static func check(_ places: PlaceTable, _ findings: inout Findings) {
    let placed = places.places.filter { $0.position != nil }
    guard placed.count >= 20 else { return }
    let positions = placed.compactMap(\.position)
    let order = positions.indices.sorted {
      (positions[$0].latitude, $0) < (positions[$1].latitude, $1)
    }
    let geodesic = Geodesic()
    var alone = Set(positions.indices)
    for (rank, index) in order.enumerated() where alone.contains(index) {
      var steps = (rank + 1, rank - 1)
      let here = positions[index]
      let reach = nearMetres / degreeMetres
      let wide = reach / max(cos((abs(here.latitude) + reach) * .pi / 180), 0.01)
      func isNear(_ other: Int) -> Bool {
        abs(positions[other].longitude - here.longitude) <= wide
          && geodesic.distanceMetres(from: here, to: positions[other]) <= nearMetres
      }
      while alone.contains(index) {
        let above = steps.0 < order.count && positions[order[steps.0]].latitude - here.latitude <= reach
        let below = steps.1 >= 0 && here.latitude - positions[order[steps.1]].latitude <= reach
        if !above, !below { break }
        for (isOpen, step) in [(above, steps.0), (below, steps.1)] where isOpen && isNear(order[step]) {
          alone.remove(index)
          alone.remove(order[step])
        }
        steps = (steps.0 + (above ? 1 : 0), steps.1 - (below ? 1 : 0))
      }
    }
    guard alone.count * 20 <= placed.count else { return }
    for index in alone.sorted() {
      findings.add(
        .townIsolated, places.table, placed[index].row, at: placed[index].position,
        "\(placed[index].label) has no other town within 20 km")
    }
  }
}
