/// What a stretch of road is besides its time and length.
public struct RoadTraits: OptionSet, Hashable, Sendable, BitwiseCopyable {
  /// The bits.
  public let rawValue: UInt8

  /// Traits from bits.
  public init(rawValue: UInt8) {
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
}
