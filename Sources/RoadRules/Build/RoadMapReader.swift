import MessageModel
import OpenStreetMap

/// Reads the roads of files: the ways first, then only the nodes that they use.
struct RoadMapReader {
  let files: [OSMExtract]
  let profiles: [any RoadProfile]
  let threads: Int
  private var map: RoadMap
  private var nameNumbers: [String: UInt32] = ["": 0]

  private init(_ files: [OSMExtract], _ profiles: [any RoadProfile], threads: Int) {
    self.files = files
    self.profiles = profiles
    self.threads = threads
    map = RoadMap(ways: FoundWays(profiles: profiles.count))
  }

  /// The roads of files that some profile uses.
  ///
  /// - Precondition: at most eight profiles.
  /// - Throws: `OSMError` for the first fault of the first file that has one.
  /// - Complexity: O(bytes), twice; memory for the ways and their nodes.
  static func read(
    _ files: [OSMExtract], _ profiles: [any RoadProfile], threads: Int
  ) async throws(OSMError) -> RoadMap {
    precondition(profiles.count <= 8, "at most eight profiles")
    var reader = RoadMapReader(files, profiles, threads: threads)
    for file in files { try await reader.readWays(file) }
    let found = reader.map.ways.count
    reader.map.ways = reader.map.ways.ordered()
    reader.map.doubles = found - reader.map.ways.count
    reader.map.restrictions = FoundRestriction.ordered(reader.map.restrictions)
    try await reader.numberNodes()
    try await reader.readNodes()
    return reader.map
  }

  private mutating func readWays(_ file: OSMExtract) async throws(OSMError) {
    let profiles = profiles
    var map = map
    self.map = RoadMap(ways: FoundWays(profiles: 0))
    var nameNumbers = nameNumbers
    var stray: (way: Int64, node: Int64)?
    try await file.read([.ways, .relations], threads: threads) {
      WayBlock($0, profiles)
    } take: { block in
      stray = stray ?? block.strayNode
      block.append(to: &map, &nameNumbers)
    }
    if let stray {
      throw OSMError(
        .content, file: file.name,
        "way \(stray.way) names the node \(stray.node); expected ids from 0 to 1,099,511,627,775 (edits not uploaded?)")
    }
    self.map = map
    self.nameNumbers = nameNumbers
  }

  /// Numbers the nodes of ways in the order of their ids.
  private mutating func numberNodes() async throws(OSMError) {
    let nodes = SortedIDs(map.ways.nodes)
    let places = map.ways.nodes
    map.ways.nodes = []
    let piece = 1 << 18
    var indices: [UInt32] = []
    indices.reserveCapacity(places.count)
    try await OrderedPipeline.run(count: (places.count + piece - 1) / piece, threads: threads) { number in
      let range = number * piece..<min((number + 1) * piece, places.count)
      return .success(places[range].map { UInt32(nodes.index(of: $0) ?? 0) })
    } take: {
      indices += $0
    }
    map.nodes = nodes
    map.nodeOfPlace = indices
  }

  private mutating func readNodes() async throws(OSMError) {
    let nodes = map.nodes
    let profiles = profiles
    let count = nodes.ids.count
    var latitudes = [Int32](repeating: RoadMap.missing, count: count)
    var longitudes = [Int32](repeating: 0, count: count)
    var blocked = [UInt8](repeating: 0, count: count)
    // Versions decide between files, and between objects of one that is not a proper extract.
    var versions = [Int32](repeating: .min, count: count)
    var total = 0
    var doubles = 0
    var lastChange = map.lastChange
    for file in files {
      try await file.read([.nodes, .nodeTags], threads: threads) {
        NodeBlock($0, nodes, profiles)
      } take: { block in
        total += block.total
        lastChange = max(lastChange, block.lastChange)
        for place in block.indices.indices {
          let node = Int(block.indices[place])
          let new = (block.versions[place], block.latitudes[place], block.longitudes[place], block.blocked[place])
          let old = (versions[node], latitudes[node], longitudes[node], blocked[node])
          if old.0 != .min, new != old { doubles += 1 }
          // Of equal versions any will do, as long as it is the same whatever the order of the files.
          guard new > old else { continue }
          (versions[node], latitudes[node], longitudes[node], blocked[node]) = new
        }
      }
    }
    map.latitudes = latitudes
    map.longitudes = longitudes
    map.blocked = blocked
    map.lastChange = lastChange
    map.counts.nodes = total
    map.doubles += doubles
  }
}
