/// For each leaf of a `SiteTree` the sites nearest to its box, so that most searches look at one short list and never
/// climb back.
///
/// A list holds every site less than `squaredReach` away from any point of the box: a point of the box whose nearest site
/// is known to be nearer than that needs no other site.
struct LeafNeighbourhoods: Sendable {
  /// Most sites of a list.
  static let size = 32
  /// Square of the least chord up to which a list may settle a search, square metres.
  static let largestSquaredChord = 1e12

  /// A site of a list.
  struct Entry: Sendable, BitwiseCopyable {
    var point: GeocentricPoint
    var site: Int32
    /// At most the square of its distance to the box, square metres.
    var squaredDistanceToBox: Float
  }

  /// The lists, one after another, `stride` entries each, ascending by distance to the box.
  let entries: [Entry]
  let stride: Int
  /// Square of the chord below which the list of a leaf is complete, square metres.
  let squaredReaches: [Double]

  /// - Complexity: O(m log n) on average for the m leaves of n sites.
  init(_ tree: SiteTree) {
    stride = min(Self.size, tree.places.count)
    let leaves = tree.splits.count
    var entries: [Entry] = []
    entries.reserveCapacity(stride * leaves)
    var squaredReaches: [Double] = []
    squaredReaches.reserveCapacity(leaves)
    for leaf in 0..<leaves {
      var nearest = NearestToBox(box: tree.box(ofLeaf: leaf), capacity: Self.size + 1)
      nearest.descend(1, tree)
      for (squared, place) in nearest.found.prefix(stride) {
        // Rounded to a float, then down by more than that could have added.
        entries.append(
          Entry(point: place.point, site: place.site, squaredDistanceToBox: Float(squared) * 0.999_999))
      }
      squaredReaches.append(nearest.squaredReach)
    }
    self.entries = entries
    self.squaredReaches = squaredReaches
  }

  /// A box of space whose sides may be infinitely far, metres.
  struct Box {
    var low = GeocentricPoint(x: -.infinity, y: -.infinity, z: -.infinity)
    var high = GeocentricPoint(x: .infinity, y: .infinity, z: .infinity)

    func squaredDistance(to point: GeocentricPoint) -> Double {
      let dx = max(0, low.x - point.x, point.x - high.x)
      let dy = max(0, low.y - point.y, point.y - high.y)
      let dz = max(0, low.z - point.z, point.z - high.z)
      return dx * dx + dy * dy + dz * dz
    }
  }

  private struct NearestToBox {
    let box: Box
    let capacity: Int
    /// Ascending by distance.
    var found: [(squared: Double, place: SiteTree.Place)] = []

    init(box: Box, capacity: Int) {
      self.box = box
      self.capacity = capacity
      found.reserveCapacity(capacity + 1)
    }

    /// Square of the distance beyond which a site cannot be found any more.
    var squaredReach: Double { found.count < capacity ? .infinity : found[capacity - 1].squared }

    mutating func descend(_ node: Int, _ tree: SiteTree) {
      let leaves = tree.splits.count
      guard node < leaves else {
        for place in tree.places[SiteTree.range(ofLeaf: node - leaves, of: leaves, places: tree.places.count)] {
          offer(place)
        }
        return
      }
      let split = tree.splits[node]
      let below = max(0, box.low[split.axis] - split.value)
      let above = max(0, split.value - box.high[split.axis])
      let first = below <= above ? 2 * node : 2 * node + 1
      descend(first, tree)
      let gap = max(below, above)
      if gap * gap <= squaredReach { descend(first ^ 1, tree) }
    }

    private mutating func offer(_ place: SiteTree.Place) {
      let squared = box.squaredDistance(to: place.point)
      guard squared < squaredReach else { return }
      let position = found.firstIndex { $0.squared > squared } ?? found.count
      found.insert((squared, place), at: position)
      if found.count > capacity { found.removeLast() }
    }
  }
}

extension SiteTree {
  /// The box of the points that belong to a leaf.
  func box(ofLeaf leaf: Int) -> LeafNeighbourhoods.Box {
    var box = LeafNeighbourhoods.Box()
    var node = 1
    var shift = splits.count.trailingZeroBitCount
    while node < splits.count {
      shift -= 1
      let isAbove = (leaf >> shift) & 1
      if isAbove == 1 {
        box.low[splits[node].axis] = max(box.low[splits[node].axis], splits[node].value)
      } else {
        box.high[splits[node].axis] = min(box.high[splits[node].axis], splits[node].value)
      }
      node = 2 * node + isAbove
    }
    return box
  }

  /// The leaf whose box holds a point; points on a split belong above it.
  @inline(__always)
  func leaf(of point: GeocentricPoint) -> Int {
    let splits = splits.span
    var node = 1
    while node < splits.count {
      let split = splits[node]
      node = 2 * node + (point[split.axis] < split.value ? 0 : 1)
    }
    return node - splits.count
  }
}

extension LeafNeighbourhoods {
  /// The two smallest chords of the list of a leaf, and the site of the smallest; entries that cannot matter are not read.
  ///
  /// An entry ends the search when the box is farther from it than any site can be whose geodesic is as short as that
  /// over the least chord: by `ChordBounds` that chord is at most 0.13 % longer below 1,000 km, hence the factor.
  @inline(__always)
  func closest(to point: GeocentricPoint, leaf: Int) -> (site: Int32, squared: Double, next: Double) {
    let entries = entries.span
    var site: Int32 = -1
    var least = Double.infinity
    var next = Double.infinity
    for index in (leaf * stride)..<((leaf + 1) * stride) {
      let entry = entries[index]
      if Double(entry.squaredDistanceToBox) > least * 1.003 + 4 { break }
      let squared = entry.point.squaredChord(to: point)
      if squared < least {
        next = least
        least = squared
        site = entry.site
      } else if squared < next {
        next = squared
      }
    }
    return (site, least, next)
  }
}
