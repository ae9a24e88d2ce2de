public import GeometryCore
import GeodesicKit

extension SiteIndex {
  /// The `count` nearest sites, nearest first; fewer where there are fewer, none for what is not a position.
  ///
  /// - Parameters:
  ///   - count: how many sites are asked for; none where it is 0 or less.
  ///   - position: degrees.
  /// - Complexity: O(log n + count^2) on average; geodesics only beyond 300 km and for near ties.
  public func nearest(_ count: Int, to position: LonLat) -> [Neighbour] {
    let wanted = min(count, sites.count)
    if wanted <= 0 { return [] }
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    guard let chord = tree.chordMetres(ofNearest: wanted, to: point) else { return [] }
    // Room for the formula's error, so that a near tie at the edge is seen.
    let reach = bounds.upper(chordMetres: chord) + 2 * SurfaceDistance.errorMetres
    var found = tree.sites(within: reach, of: point).map { site, _ in
      let metres = distance.metres(from: position, point, to: sites[Int(site)], points[Int(site)])
      return Neighbour(site: Int(site), distanceMetres: metres)
    }
    found.sort { ($0.distanceMetres, $0.site) < ($1.distanceMetres, $1.site) }
    let isOpen = (1..<found.count).contains {
      $0 <= wanted && found[$0].distanceMetres - found[$0 - 1].distanceMetres <= 2 * SurfaceDistance.errorMetres
    }
    if isOpen {
      for index in found.indices {
        found[index].distanceMetres = distance.geodesic.distanceMetres(from: position, to: sites[found[index].site])
      }
      found.sort { ($0.distanceMetres, $0.site) < ($1.distanceMetres, $1.site) }
    }
    return found.prefix(wanted).map {
      Neighbour(site: $0.site, distanceMetres: reportedMetres(position, point, site: $0.site))
    }
  }
}

extension SiteTree {
  /// The chord in metres to the `count`-th nearest site by chord; nil where chords are not numbers.
  ///
  /// - Precondition: 1 <= count <= sites.
  /// - Complexity: O(log n + count^2) on average.
  func chordMetres(ofNearest count: Int, to point: GeocentricPoint) -> Double? {
    var least = [Double](repeating: .infinity, count: count)
    Self.collect(1, places.span, splits.span, point, &least)
    return least[count - 1] < .infinity ? least[count - 1].squareRoot() : nil
  }

  private static func collect(
    _ start: Int, _ places: Span<Place>, _ splits: Span<Split>, _ point: GeocentricPoint, _ least: inout [Double]
  ) {
    let leaves = splits.count
    guard start < leaves else {
      for index in range(ofLeaf: start - leaves, of: leaves, places: places.count) {
        let squared = places[index].point.squaredChord(to: point)
        var position = least.count
        while position > 0, squared < least[position - 1] { position -= 1 }
        if position == least.count { continue }
        for later in (position + 1..<least.count).reversed() { least[later] = least[later - 1] }
        least[position] = squared
      }
      return
    }
    let split = splits[start]
    let offset = point[split.axis] - split.value
    let near = 2 * start + (offset < 0 ? 0 : 1)
    collect(near, places, splits, point, &least)
    if offset * offset <= least[least.count - 1] { collect(near ^ 1, places, splits, point, &least) }
  }
}
