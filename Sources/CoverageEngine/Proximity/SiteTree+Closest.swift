/// The sites with the smallest chords to a point, in ascending order of chord; three at most.
struct ClosestChords {
  /// How many sites are asked for: 1 or 2. One more is kept, to tell whether the bounds decide.
  let wanted: Int
  var sites: (Int32, Int32, Int32) = (-1, -1, -1)
  /// Squared chords, square metres.
  var squared: (Double, Double, Double) = (.infinity, .infinity, .infinity)
  /// Square of the chord beyond which a site cannot matter.
  var squaredReach = Double.infinity

  @inline(__always)
  mutating func offer(_ site: Int32, squaredChord: Double, bounds: ChordBounds) {
    if squaredChord < squared.0 {
      squared = (squaredChord, squared.0, squared.1)
      sites = (site, sites.0, sites.1)
    } else if squaredChord < squared.1 {
      squared = (squared.0, squaredChord, squared.1)
      sites = (sites.0, site, sites.1)
    } else if squaredChord < squared.2 {
      squared.2 = squaredChord
      sites.2 = site
      return
    } else {
      return
    }
    let last = wanted == 1 ? squared.0 : squared.1
    guard last.isFinite else { return }
    let reach = bounds.upper(chordMetres: last.squareRoot())
    squaredReach = reach * reach
  }
}

extension SiteTree {
  /// Every site whose geodesic could be among the `wanted` shortest is either in the answer, or so near in chord to the
  /// last wanted one that a kept further chord tells.
  ///
  /// - Complexity: O(log n) on average for scattered sites.
  func closest(to point: GeocentricPoint, wanted: Int, bounds: ChordBounds) -> ClosestChords {
    var closest = ClosestChords(wanted: wanted)
    descend(0, nodes.count, point, bounds, &closest)
    return closest
  }

  private func descend(
    _ low: Int, _ high: Int, _ point: GeocentricPoint, _ bounds: ChordBounds, _ closest: inout ClosestChords
  ) {
    var low = low
    var high = high
    while low < high {
      let middle = (low + high) / 2
      let node = nodes[middle]
      closest.offer(node.site, squaredChord: node.point.squaredChord(to: point), bounds: bounds)
      let offset = point[node.axis] - node.point[node.axis]
      if offset < 0 {
        descend(low, middle, point, bounds, &closest)
        low = middle + 1
      } else {
        descend(middle + 1, high, point, bounds, &closest)
        high = middle
      }
      if offset * offset > closest.squaredReach { return }
    }
  }

  /// Calls `body` with each site whose chord to a point is at most `reachMetres`, and the squared chord.
  ///
  /// - Complexity: O(sqrt n + answers) on average.
  func forEachSite(
    within reachMetres: Double, of point: GeocentricPoint, _ body: (Int32, Double) -> Void
  ) {
    visit(0, nodes.count, reachMetres * reachMetres, reachMetres, point, body)
  }

  private func visit(
    _ low: Int, _ high: Int, _ squaredReach: Double, _ reach: Double, _ point: GeocentricPoint,
    _ body: (Int32, Double) -> Void
  ) {
    guard low < high else { return }
    let middle = (low + high) / 2
    let node = nodes[middle]
    let squaredChord = node.point.squaredChord(to: point)
    if squaredChord <= squaredReach { body(node.site, squaredChord) }
    let offset = point[node.axis] - node.point[node.axis]
    if offset <= reach { visit(low, middle, squaredReach, reach, point, body) }
    if offset >= -reach { visit(middle + 1, high, squaredReach, reach, point, body) }
  }
}
