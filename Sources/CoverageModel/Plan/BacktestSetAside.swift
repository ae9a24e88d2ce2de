/// Later openings that a backtest does not count, and those that it counts though they were not candidates.
public struct BacktestSetAside: Hashable, Sendable {
  /// A space, or the town that it opened in.
  public struct Place: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  /// Spaces in towns where the first wave has one: they are not counted again.
  public var known: [Place] = []
  /// Spaces outside the territory.
  public var outside: [Place] = []
  /// Further spaces in a town that is counted already.
  public var repeated: [Place] = []
  /// Towns that are counted and were not candidates; they were added to these.
  public var added: [Place] = []

  /// Nothing set aside.
  public init() {}
}
