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
    Self.descend(1, places.span, splits.span, point, bounds, &closest)
    return closest
  }

  private static func descend(
    _ start: Int, _ places: Span<Place>, _ splits: Span<Split>, _ point: GeocentricPoint, _ bounds: ChordBounds,
    _ closest: inout ClosestChords
  ) {
    let leaves = splits.count
    guard start < leaves else {
      for index in range(ofLeaf: start - leaves, of: leaves, places: places.count) {
        let place = places[index]
        closest.offer(place.site, squaredChord: place.point.squaredChord(to: point), bounds: bounds)
      }
      return
    }
    let split = splits[start]
    let offset = point[split.axis] - split.value
    let near = 2 * start + (offset < 0 ? 0 : 1)
    descend(near, places, splits, point, bounds, &closest)
    if offset * offset <= closest.squaredReach {
      descend(near ^ 1, places, splits, point, bounds, &closest)
    }
  }

  /// The sites whose chord to a point is at most `reachMetres`, with their squared chords, in the order of the tree.
  ///
  /// - Complexity: O(sqrt n + answers) on average.
  func sites(within reachMetres: Double, of point: GeocentricPoint) -> [(site: Int32, squaredChord: Double)] {
    var found: [(site: Int32, squaredChord: Double)] = []
    Self.visit(1, places.span, splits.span, reachMetres, point, &found)
    return found
  }

  private static func visit(
    _ node: Int, _ places: Span<Place>, _ splits: Span<Split>, _ reach: Double, _ point: GeocentricPoint,
    _ found: inout [(site: Int32, squaredChord: Double)]
  ) {
    let leaves = splits.count
    guard node < leaves else {
      for index in range(ofLeaf: node - leaves, of: leaves, places: places.count) {
        let squaredChord = places[index].point.squaredChord(to: point)
        if squaredChord <= reach * reach { found.append((places[index].site, squaredChord)) }
      }
      return
    }
    let split = splits[node]
    let offset = point[split.axis] - split.value
    if offset <= reach { visit(2 * node, places, splits, reach, point, &found) }
    if offset >= -reach { visit(2 * node + 1, places, splits, reach, point, &found) }
  }

  /// The places of a leaf: the number of leaves is a power of two.
  @inline(__always)
  static func range(ofLeaf leaf: Int, of leaves: Int, places: Int) -> Range<Int> {
    let shift = leaves.trailingZeroBitCount
    return ((places * leaf) >> shift)..<((places * (leaf + 1)) >> shift)
  }
}
