import CoverageModel

/// Distances of a group of towns, sorted once, from which the weighted figures are read.
struct WeightedDistances {
  /// Distances in metres, times in seconds, ascending; equal ones in order of town.
  private let entries: [(cost: Double, people: Int, town: Int)]
  let people: Int

  /// Sorts the distances of some towns.
  ///
  /// - Parameter towns: positions in the study's towns, ascending.
  /// - Complexity: O(n log n).
  init(towns: [Int], proximities: [TownProximity], people: [Int?]) {
    entries = towns.map { (proximities[$0].distance, people[$0] ?? 0, $0) }
      .sorted { ($0.cost, $0.town) < ($1.cost, $1.town) }
    self.people = entries.reduce(0) { $0 + $1.people }
  }

  private init(reached entries: [(cost: Double, people: Int, town: Int)]) {
    self.entries = entries.filter { $0.cost.isFinite }
    people = self.entries.reduce(0) { $0 + $1.people }
  }

  /// Towns and people that reach no space.
  var unreachable: (towns: Int, people: Int) {
    entries.reversed().prefix { !$0.cost.isFinite }.reduce((towns: 0, people: 0)) {
      ($0.towns + 1, $0.people + $1.people)
    }
  }

  /// People within a distance (closed).
  func people(within limit: Double) -> Int {
    entries.prefix { $0.cost <= limit }.reduce(0) { $0 + $1.people }
  }

  /// Least d such that the people within d are at least `numerator / denominator` of all: no rounding is involved.
  func quantile(_ numerator: Int, _ denominator: Int) -> Double? {
    var sum = 0
    for entry in entries {
      sum += entry.people
      if sum > 0, sum * denominator >= people * numerator { return entry.cost }
    }
    return nil
  }

  /// Mean, median, 90th percentile and maximum of those who reach a space; nil where nobody does.
  var summary: DistanceSummary? {
    let reached = entries.last?.cost.isFinite == false ? WeightedDistances(reached: entries) : self
    guard
      reached.people > 0, let last = reached.entries.last,
      let median = reached.quantile(1, 2), let percentile90 = reached.quantile(9, 10),
      let farthest = reached.entries.first(where: { $0.cost == last.cost })
    else { return nil }
    var travel = PersonTravel()
    for entry in reached.entries { travel.add(entry.people, cost: entry.cost) }
    return DistanceSummary(
      mean: travel.mean(of: reached.people),
      median: median,
      percentile90: percentile90,
      maximum: last.cost,
      farthestTown: farthest.town
    )
  }

  /// The coverage curve: one step for each distinct finite distance at which people are reached.
  var curve: [CurveStep] {
    var steps: [CurveStep] = []
    var sum = 0
    for entry in entries where entry.cost.isFinite && entry.people > 0 {
      sum += entry.people
      if let last = steps.indices.last, steps[last].distance == entry.cost {
        steps[last].people = sum
      } else {
        steps.append(CurveStep(distance: entry.cost, people: sum))
      }
    }
    return steps
  }
}
