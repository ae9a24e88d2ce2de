import CoverageModel

/// How coverage changes with what was chosen or could be lost.
struct Robustness {
  /// Coverage at one service distance.
  struct Step {
    var service: Double
    var people: Int
    /// People more than at the service distance of the study.
    var change: Int
  }

  /// Coverage at the service distances about that of the study, ascending.
  let sensitivity: [Step]
  /// People with at least 1, 2, ... spaces within the service distance, as far as there are any; one entry at least.
  let peopleBySpaces: [Int]
  /// People whose second-nearest space is within each distance of the study.
  let secondCovered: [Int]
  /// Least distance within which half the people have their second-nearest space; nil where it is infinite or nobody is
  /// counted.
  let secondMedian: Double?

  /// Numbers of spaces that are counted at most.
  private static let mostSpaces = 5

  init(_ report: Report) {
    let study = report.study
    let curve = report.result.curve
    let covered = Self.people(within: study.serviceDistance, curve)
    sensitivity = study.sensitivityDistances.map { metres in
      let people = Self.people(within: metres, curve)
      return Step(service: metres, people: people, change: people - covered)
    }

    var bySpaces = [Int](repeating: 0, count: Self.mostSpaces)
    var second: [(metres: Double, people: Int)] = []
    for (town, near) in zip(study.towns, report.result.towns) {
      guard let people = study.weight.people(of: town), people > 0 else { continue }
      for number in 0..<min(Self.mostSpaces, near.spacesWithinService) { bySpaces[number] += people }
      second.append((near.secondDistance, people))
    }
    peopleBySpaces = Array(bySpaces.prefix(max(1, bySpaces.count { $0 > 0 })))
    secondCovered = study.distances.map { limit in
      second.reduce(0) { $1.metres <= limit ? $0 + $1.people : $0 }
    }
    secondMedian = Self.median(second)
  }

  /// The coverage curve at a distance (closed).
  ///
  /// - Complexity: O(log n) for n steps.
  private static func people(within metres: Double, _ curve: [CurveStep]) -> Int {
    var (low, high) = (0, curve.count)
    while low < high {
      let middle = (low + high) / 2
      if curve[middle].distance <= metres { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? curve[low - 1].people : 0
  }

  private static func median(_ distances: [(metres: Double, people: Int)]) -> Double? {
    let sorted = distances.sorted { $0.metres < $1.metres }
    let all = sorted.reduce(0) { $0 + $1.people }
    var sum = 0
    for entry in sorted {
      sum += entry.people
      if 2 * sum >= all { return entry.metres.isFinite ? entry.metres : nil }
    }
    return nil
  }
}
