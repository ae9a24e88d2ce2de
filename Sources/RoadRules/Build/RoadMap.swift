import OpenStreetMap

/// The roads of one or several files: ways in the order of their ids, with their nodes.
struct RoadMap: Sendable {
  /// The latitude of a node that no file holds.
  static let missing = Int32.min

  /// The ways.
  var ways: FoundWays
  /// For each of `ways.nodes`, the index of the node.
  var nodeOfPlace: [UInt32] = []
  /// The nodes.
  var nodes = SortedIDs([])
  /// Positions, 1e-7 degrees; `missing` where no file holds the node.
  var latitudes: [Int32] = []
  var longitudes: [Int32] = []
  /// For each node a bit for each profile that it stops.
  var blocked: [UInt8] = []
  /// The restrictions of turns, in the order of their ids.
  var restrictions: [FoundRestriction] = []
  /// Names of ways; the first is the empty one.
  var names = [""]
  /// Objects read, of all files.
  var counts: (nodes: Int, ways: Int, relations: Int) = (0, 0, 0)
  /// Seconds since 1970 of the last change; 0 where no file says.
  var lastChange: Int64 = 0
  /// What appears several times with another content: ways and nodes of several files at their seams.
  var doubles = 0
}
