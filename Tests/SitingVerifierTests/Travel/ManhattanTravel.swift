import CoverageModel
import GeometryCore

/// Travel along the streets of a grid: a minute for each hundredth of a degree of longitude and of latitude.
struct ManhattanTravel: TravelCosts {
  static let secondsPerBlock = 60.0

  var traits: TravelTraits {
    TravelTraits(measure: .seconds, words: .given, hasShapes: true, reachesEveryPair: true, answersAnyLimit: true)
  }

  func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    var starts = [0]
    var kept: [Int32] = []
    var costs: [Double] = []
    for origin in origins {
      for (column, site) in sites.enumerated() {
        let cost = try Self.seconds(origin, site)
        guard cost <= limit else { continue }
        kept.append(Int32(column))
        costs.append(cost)
      }
      starts.append(kept.count)
    }
    return TravelCostMatrix(siteCount: sites.count, rowStarts: starts, sites: kept, costs: costs)
  }

  func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    try await costs(from: origins, to: sites, within: .infinity, thresholds: thresholds, threads: threads)
      .nearest(count)
  }

  /// Squares on a corner, not dissolved: enough to tell them apart.
  func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] {
    var shapes: [MultiPolygon] = []
    for limit in limits {
      var polygons: [Polygon] = []
      for site in sites {
        guard let center = site.position else { throw .missingPosition(code: site.code) }
        let reach = limit / Self.secondsPerBlock / 100
        let corners = [(0, -reach), (reach, 0), (0, reach), (-reach, 0), (0, -reach)].map {
          LonLat(longitude: center.longitude + $0.0, latitude: center.latitude + $0.1)
        }
        guard let ring = try? Ring(corners) else { throw .shape("no ring") }
        polygons.append(Polygon(exterior: ring))
      }
      shapes.append(MultiPolygon(polygons))
    }
    return shapes
  }

  private static func seconds(_ origin: TravelPlace, _ site: TravelPlace) throws(TravelError) -> Double {
    guard let start = origin.position else { throw .missingPosition(code: origin.code) }
    guard let end = site.position else { throw .missingPosition(code: site.code) }
    let blocks = abs(start.longitude - end.longitude) * 100 + abs(start.latitude - end.latitude) * 100
    return blocks.rounded() * secondsPerBlock
  }
}
