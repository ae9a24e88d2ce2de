extension Study {
  /// Changes of the service distance whose effect on coverage is reported, metres, ascending; 0 is among them.
  public static let sensitivityChangesMetres: [Double] = [-10_000, -5_000, -1_000, 0, 1_000, 5_000, 10_000]

  /// The service distances at which coverage is reported beside S, metres, ascending, S among them; those that would be
  /// 0 or less are left out. In a study of times as many minutes, in seconds.
  public var sensitivityDistancesMetres: [Double] {
    Self.sensitivityChangesMetres.map { serviceDistanceMetres + measure.cost(ofMetres: $0) }.filter { $0 > 0 }
  }
}
