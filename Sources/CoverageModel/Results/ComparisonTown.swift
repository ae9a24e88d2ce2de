/// How the nearest space of one town changes between two situations, called before and after.
public struct TownChange: Hashable, Sendable {
  /// Which way the distance goes.
  public enum Movement: String, CaseIterable, Hashable, Sendable {
    /// Nearer to a space by more than the threshold.
    case closer
    /// Farther by more than the threshold.
    case farther
    /// No difference, or one within the threshold.
    case unchanged
  }

  /// What becomes of coverage at the service distance.
  public enum Coverage: String, CaseIterable, Hashable, Sendable {
    /// Within the service distance before and after.
    case covered
    /// Beyond it before, within it after.
    case newlyCovered = "newly-covered"
    /// Within it before, beyond it after.
    case noLongerCovered = "no-longer-covered"
    /// Beyond it before and after.
    case uncovered
  }

  /// A distance that differs by no more than this is unchanged, metres (a time: seconds): results are read to the
  /// millimetre, and places are not known better.
  public static let threshold = 1.0

  /// Which way the distance goes.
  public var movement: Movement
  /// What becomes of coverage at the service distance.
  public var coverage: Coverage
  /// Distance before less distance after, metres or seconds; nil where one of the situations has no space at all.
  public var saved: Double?

  public init(movement: Movement, coverage: Coverage, saved: Double?) {
    self.movement = movement
    self.coverage = coverage
    self.saved = saved
  }

  /// The change between two distances to the nearest space, metres or seconds, infinite where there is none.
  public init(before: Double, after: Double, serviceDistance: Double) {
    let saved = before - after
    if saved > Self.threshold {
      movement = .closer
    } else if saved < -Self.threshold {
      movement = .farther
    } else {
      movement = .unchanged
    }
    switch (before <= serviceDistance, after <= serviceDistance) {
    case (true, true): coverage = .covered
    case (false, true): coverage = .newlyCovered
    case (true, false): coverage = .noLongerCovered
    case (false, false): coverage = .uncovered
    }
    self.saved = saved.isFinite ? saved : nil
  }
}
