public import GeometryCore
import GeodesicKit

extension SiteIndex {
  /// The nearest site; nil where there is none.
  ///
  /// - Complexity: O(log n) on average; geodesics only for the answer beyond 300 km and for near ties.
  public func nearest(to position: LonLat) -> Neighbour? {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    let leaf = tree.leaf(of: point)
    let listed = neighbourhoods.closest(to: point, leaf: leaf)
    if listed.squared < LeafNeighbourhoods.largestSquaredChord {
      let reach = bounds.upper(chordMetres: listed.squared.squareRoot())
      if reach * reach < min(listed.next, neighbourhoods.squaredReaches[leaf]) {
        let site = Int(listed.site)
        return Neighbour(site: site, distanceMetres: reportedMetres(position, point, site: site))
      }
    }
    let closest = tree.closest(to: point, wanted: 1, bounds: bounds)
    guard closest.sites.0 >= 0 else { return nil }
    if closest.squared.1 > closest.squaredReach {
      let site = Int(closest.sites.0)
      return Neighbour(site: site, distanceMetres: reportedMetres(position, point, site: site))
    }
    return settled(position, point, reachMetres: closest.squaredReach.squareRoot(), wanted: 1).first
  }

  /// The nearest and second nearest sites, nearest first; fewer where there are fewer sites.
  ///
  /// - Complexity: as `nearest(to:)`.
  public func twoNearest(to position: LonLat) -> [Neighbour] {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    let closest = tree.closest(to: point, wanted: 2, bounds: bounds)
    guard closest.sites.0 >= 0 else { return [] }
    let first = Int(closest.sites.0)
    guard closest.sites.1 >= 0 else {
      return [Neighbour(site: first, distanceMetres: reportedMetres(position, point, site: first))]
    }
    let second = Int(closest.sites.1)
    let firstReach = bounds.upper(chordMetres: closest.squared.0.squareRoot())
    if closest.squared.2 > closest.squaredReach, closest.squared.1 > firstReach * firstReach {
      return [first, second].map {
        Neighbour(site: $0, distanceMetres: reportedMetres(position, point, site: $0))
      }
    }
    return settled(position, point, reachMetres: closest.squaredReach.squareRoot(), wanted: 2)
  }

  /// Orders by Karney's distance every site that the bounds leave open.
  private func settled(
    _ position: LonLat, _ point: GeocentricPoint, reachMetres: Double, wanted: Int
  ) -> [Neighbour] {
    var open: [Neighbour] = []
    for (site, squaredChord) in tree.sites(within: reachMetres, of: point)
    where bounds.lower(chordMetres: squaredChord.squareRoot()) <= reachMetres {
      let metres = distance.geodesic.distanceMetres(from: position, to: sites[Int(site)])
      open.append(Neighbour(site: Int(site), distanceMetres: metres))
    }
    open.sort { ($0.distanceMetres, $0.site) < ($1.distanceMetres, $1.site) }
    return Array(open.prefix(wanted))
  }
}
