public import GeometryCore

/// A trip by road, told stretch by stretch.
public struct TripReport: Hashable, Sendable {
  /// An end of the trip.
  public struct End: Hashable, Sendable {
    /// Its code, or its coordinates.
    public var code: String
    /// Its name; empty where it has none.
    public var name: String
    /// Where it is.
    public var position: LonLat
    /// Where it is joined to the road.
    public var road: LonLat
    /// The way between them, millimetres.
    public var legMillimetres: UInt64
    /// Its time, milliseconds.
    public var legMilliseconds: UInt64

    public init(
      code: String, name: String, position: LonLat, road: LonLat, legMillimetres: UInt64, legMilliseconds: UInt64
    ) {
      self.code = code
      self.name = name
      self.position = position
      self.road = road
      self.legMillimetres = legMillimetres
      self.legMilliseconds = legMilliseconds
    }

    /// How people call it.
    var title: String { name.isEmpty ? code : "\(name) (\(code))" }
  }

  /// A stretch of road, or the part of it that is travelled.
  public struct Step: Hashable, Sendable {
    /// The name of the road; empty where it has none.
    public var name: String
    /// Id of the OpenStreetMap way.
    public var way: Int64
    /// Milliseconds.
    public var milliseconds: UInt64
    /// How much of it is waited at a junction, or before a ferry leaves, milliseconds.
    public var waitMilliseconds: UInt64
    /// Millimetres.
    public var millimetres: UInt64
    /// Whether it is a ferry.
    public var isFerry: Bool
    /// Whether a toll is due.
    public var hasToll: Bool
    /// Whether it lies in a town.
    public var isUrban: Bool
    /// The points travelled.
    public var points: [LonLat]

    public init(
      name: String, way: Int64, milliseconds: UInt64, waitMilliseconds: UInt64, millimetres: UInt64, isFerry: Bool,
      hasToll: Bool, isUrban: Bool, points: [LonLat]
    ) {
      self.name = name
      self.way = way
      self.milliseconds = milliseconds
      self.waitMilliseconds = waitMilliseconds
      self.millimetres = millimetres
      self.isFerry = isFerry
      self.hasToll = hasToll
      self.isUrban = isUrban
      self.points = points
    }
  }

  /// Where it starts.
  public var from: End
  /// Where it ends.
  public var to: End
  /// The time of the whole, milliseconds.
  public var milliseconds: UInt64
  /// The length of the whole, millimetres.
  public var millimetres: UInt64
  /// The stretches in order.
  public var steps: [Step]
  /// The network.
  public var roads: RoadSource

  public init(from: End, to: End, milliseconds: UInt64, millimetres: UInt64, steps: [Step], roads: RoadSource) {
    self.from = from
    self.to = to
    self.milliseconds = milliseconds
    self.millimetres = millimetres
    self.steps = steps
    self.roads = roads
  }
}
