/// What a stretch of road is besides its time and length.
public struct RoadTraits: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// The bits.
  public let rawValue: UInt16

  /// Traits from bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// In a built-up area.
  public static let urban = RoadTraits(rawValue: 1)
  /// A ferry.
  public static let ferry = RoadTraits(rawValue: 2)
  /// No place is joined to it: motorways and their links, tunnels, ferries.
  public static let notForSnapping = RoadTraits(rawValue: 4)
  /// A place is joined to it only where no other road is near: private roads, driveways, aisles of car parks.
  public static let lastResort = RoadTraits(rawValue: 8)
  /// Only for trips that begin or end there (`access=destination`): never a way through.
  public static let destinationOnly = RoadTraits(rawValue: 16)
  /// A toll is due.
  public static let toll = RoadTraits(rawValue: 32)
  /// The time from the first vertex to the second includes a wait: that of a junction in a town, or before a ferry leaves.
  public static let waitsForward = RoadTraits(rawValue: 256)
  /// The time from the second vertex to the first includes a wait.
  public static let waitsBackward = RoadTraits(rawValue: 512)
}
