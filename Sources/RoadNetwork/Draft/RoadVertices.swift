/// Vertices of a road network, by index.
public struct RoadVertices: Sendable {
  /// Ids of the OpenStreetMap nodes, 0 or more; they differ from each other.
  public var nodes: [Int64] = []
  /// Longitudes on WGS84, units of 1e-7 degree.
  public var longitudes: [Int32] = []
  /// Latitudes on WGS84, units of 1e-7 degree.
  public var latitudes: [Int32] = []

  /// No vertex.
  public init() {}

  /// Number of vertices.
  public var count: Int { nodes.count }

  /// Adds a vertex.
  ///
  /// - Parameters:
  ///   - node: id of its OpenStreetMap node.
  ///   - longitude: 1e-7 degree on WGS84.
  ///   - latitude: 1e-7 degree on WGS84.
  /// - Returns: its index.
  @discardableResult
  public mutating func append(node: Int64, longitude: Int32, latitude: Int32) -> UInt32 {
    nodes.append(node)
    longitudes.append(longitude)
    latitudes.append(latitude)
    return UInt32(nodes.count - 1)
  }
}
