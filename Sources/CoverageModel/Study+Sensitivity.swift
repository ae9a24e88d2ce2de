extension Study {
  /// Changes of the service distance whose effect on coverage is reported, kilometres or minutes, ascending; 0 is among
  /// them.
  public static let sensitivityChanges = [-10.0, -5, -1, 0, 1, 5, 10].map { WrittenCost($0) }

  /// The service distances at which coverage is reported beside S, metres (or seconds), ascending, S among them; those that
  /// would be 0 or less are left out.
  public var sensitivityDistances: [Double] {
    Self.sensitivityChanges.map { serviceDistance + $0.cost(in: measure) }.filter { $0 > 0 }
  }
}
