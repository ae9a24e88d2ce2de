/// How unequally a quantity of at least 0 is spread over people.
///
/// An index is nil where it is not defined: all of them where everyone has 0.
public struct InequalityIndices: Hashable, Sendable {
  /// People whose value is in the figures.
  public var people: Int
  /// People whose value is missing or infinite: they are in none of them.
  public var peopleLeftOut: Int
  /// Mean value.
  public var mean: Double
  /// Gini index, 0 (all have the same) to 1.
  public var gini: Double?
  /// Theil's T with its parts between and within groups.
  public var theil: TheilDecomposition?
  /// Atkinson's index for each stated aversion, ascending.
  public var atkinson: [AtkinsonIndex]
  /// Mean of the tenth of the people with the highest values over the mean of the four tenths with the lowest: Palma's
  /// ratio ranked by the value itself, not by income. Nil where the four tenths have 0.
  public var palmaRankedByValue: Double?
  /// Standard deviation over mean.
  public var coefficientOfVariation: Double?
  /// The Lorenz curve, thinned, from (0, 0) to (1, 1); empty where everyone has 0.
  public var lorenz: [LorenzPoint]

  public init(
    people: Int,
    peopleLeftOut: Int,
    mean: Double,
    gini: Double?,
    theil: TheilDecomposition?,
    atkinson: [AtkinsonIndex],
    palmaRankedByValue: Double?,
    coefficientOfVariation: Double?,
    lorenz: [LorenzPoint]
  ) {
    self.people = people
    self.peopleLeftOut = peopleLeftOut
    self.mean = mean
    self.gini = gini
    self.theil = theil
    self.atkinson = atkinson
    self.palmaRankedByValue = palmaRankedByValue
    self.coefficientOfVariation = coefficientOfVariation
    self.lorenz = lorenz
  }
}

/// Theil's T: total = between + within.
public struct TheilDecomposition: Hashable, Sendable {
  /// Theil's T over all people, at least 0.
  public var total: Double
  /// The part between the means of groups (employment basins; people of none of them are one more group).
  public var between: Double
  /// The part within groups.
  public var within: Double

  public init(total: Double, between: Double, within: Double) {
    self.total = total
    self.between = between
    self.within = within
  }

  /// The share between groups, 0 to 1; nil where there is no inequality.
  public var betweenShare: Double? { total > 0 ? min(1, max(0, between / total)) : nil }
}

/// Atkinson's index for one aversion to inequality.
public struct AtkinsonIndex: Hashable, Sendable {
  /// The aversion, above 0.
  public var epsilon: Double
  /// The index, 0 to 1; nil where everyone has 0.
  public var value: Double?

  public init(epsilon: Double, value: Double?) {
    self.epsilon = epsilon
    self.value = value
  }
}

/// A point of a Lorenz curve: the `peopleShare` with the lowest values have `valueShare` of the whole.
public struct LorenzPoint: Hashable, Sendable {
  /// Share of the people, 0 to 1.
  public var peopleShare: Double
  /// Share of the sum of values, 0 to 1.
  public var valueShare: Double

  public init(peopleShare: Double, valueShare: Double) {
    self.peopleShare = peopleShare
    self.valueShare = valueShare
  }
}
