/// Groups of people ranked by income, for concentration indices.
///
/// Notation: n_i people have the income y_i and the quantity x_i, N people in all, m = sum n_i x_i / N. The fractional rank
/// R_i is the share of people with less, plus half the share of those with the same income.
public struct IncomeRanks: Sendable {
  /// Positions of the groups whose income is known and that have people, ascending by income, then in the order given.
  let order: [Int]
  /// People of each.
  let people: [Int]
  /// For each, N (2 R - 1), a whole number.
  let ranks: [Int]
  /// People whose income is known.
  public let total: Int
  /// People whose income is not known.
  public let peopleWithoutIncome: Int

  /// - Parameters:
  ///   - incomes: nil where it is not known.
  ///   - people: nil where missing, which weighs nothing.
  /// - Precondition: equal counts; incomes are finite.
  /// - Complexity: O(n log n).
  public init(incomes: [Double?], people: [Int?]) {
    precondition(incomes.count == people.count, "one of each")
    var known: [(income: Double, index: Int, people: Int)] = []
    var unknown = 0
    for (index, (income, people)) in zip(incomes, people).enumerated() {
      guard let people, people > 0 else { continue }
      if let income { known.append((income, index, people)) } else { unknown += people }
    }
    known.sort { ($0.income, $0.index) < ($1.income, $1.index) }
    let total = known.reduce(0) { $0 + $1.people }
    var ranks: [Int] = []
    var (first, before) = (0, 0)
    while first < known.count {
      // Who has the same income has the same rank.
      let last = known[first...].firstIndex { $0.income > known[first].income } ?? known.count
      let same = known[first..<last].reduce(0) { $0 + $1.people }
      ranks += Array(repeating: 2 * before + same - total, count: last - first)
      before += same
      first = last
    }
    order = known.map(\.index)
    self.people = known.map(\.people)
    self.ranks = ranks
    self.total = total
    peopleWithoutIncome = unknown
  }

  /// The mean of a quantity over the people whose income is known; nil where there are none.
  ///
  /// - Complexity: O(n).
  public func mean(of values: [Double]) -> Double? {
    guard total > 0 else { return nil }
    return zip(order, people).reduce(0.0) { $0 + Double($1.1) * values[$1.0] } / Double(total)
  }

  /// The concentration index 2 / m sum p_i (x_i - m)(R_i - 1/2) (van Doorslaer and Koolman, Health Economics 13 (2004),
  /// 609-628); nil where the mean is 0 or not finite, or nobody is counted.
  ///
  /// - Parameter values: x, one of each group given, at least 0.
  /// - Complexity: O(n).
  public func concentration(of values: [Double]) -> Double? {
    guard let mean = mean(of: values), mean > 0, mean.isFinite else { return nil }
    // The ranks less a half sum to 0, so that the mean drops out.
    var sum = 0.0
    for (place, index) in order.enumerated() { sum += Double(people[place]) * values[index] * Double(ranks[place]) }
    return sum / (Double(total) * Double(total) * mean)
  }

  /// Erreygers's index 4 m / (b - a) times the concentration index, of a quantity that lies between a and b; nil where
  /// nobody is counted.
  ///
  /// - Precondition: `bounds` has a length.
  /// - Complexity: O(n).
  public func erreygers(of values: [Double], bounds: ClosedRange<Double>) -> Double? {
    precondition(bounds.upperBound > bounds.lowerBound, "bounds differ")
    guard let mean = mean(of: values) else { return nil }
    return 4 * mean / (bounds.upperBound - bounds.lowerBound) * (concentration(of: values) ?? 0)
  }
}
