/// How a quantity goes with income: concentration indices with people ranked by the median income of their town (Wagstaff,
/// Paci and van Doorslaer, Social Science & Medicine 33 (1991), 545-557).
///
/// An index is below 0 where the people of poorer towns have more of the quantity, above 0 where those of richer ones have.
public struct ConcentrationByIncome: Hashable, Sendable {
  /// People of towns whose income is known: the indices are theirs.
  public var people: Int
  /// People of towns whose income is not known.
  public var peopleWithoutIncome: Int
  /// Concentration index of the distance to the nearest space, -1 to 1; nil where someone has no space or all have 0.
  public var distance: Double?
  /// Concentration index of being within the service distance, -1 to 1; nil where nobody is.
  public var covered: Double?
  /// Erreygers's index of being within the service distance, -1 to 1 (Erreygers, Journal of Health Economics 28 (2009),
  /// 504-515): four times the mean times the concentration index, for a quantity from 0 to 1.
  public var coveredErreygers: Double

  public init(people: Int, peopleWithoutIncome: Int, distance: Double?, covered: Double?, coveredErreygers: Double) {
    self.people = people
    self.peopleWithoutIncome = peopleWithoutIncome
    self.distance = distance
    self.covered = covered
    self.coveredErreygers = coveredErreygers
  }

  /// The share of the people whose income is not known, 0 to 1.
  public var shareWithoutIncome: Double {
    let all = people + peopleWithoutIncome
    return all > 0 ? Double(peopleWithoutIncome) / Double(all) : 0
  }
}
