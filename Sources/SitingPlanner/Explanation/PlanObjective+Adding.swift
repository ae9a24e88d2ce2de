import CoverageModel

extension PlanObjective {
  /// The worth of a set of open sites with each of some candidates added, one at a time.
  ///
  /// Sums are taken as differences to the worth of the set, so that they may differ from `worth` by rounding where weights
  /// or costs are not whole.
  ///
  /// - Complexity: O(rows + entries of the candidates) after one evaluation of the set; for the least largest travel
  ///   O(rows log rows) more.
  func worths(of open: [Int], adding candidates: [Int]) -> [Double] {
    switch input.parameters.model {
    case .mclp, .lscp, .partialCover, .capacitated, .maxMin: worthsOfCover(open, candidates, second: 0)
    case .backup: worthsOfCover(open, candidates, second: 1 - theta)
    case .gradual: worthsOfCredit(open, candidates)
    case .pMedian: worthsOfTravel(open, candidates)
    case .pCentre: worthsOfLargestTravel(open, candidates)
    }
  }

  /// People whom each of some candidates would cover and the open sites do not.
  ///
  /// - Complexity: O(rows + entries of the candidates).
  func newlyCovered(_ open: [Int], adding candidates: [Int]) -> [Double] {
    let counts = coverCounts(open)
    return candidates.map { candidate in
      rowsOfSite[candidate].reduce(0) { counts[Int($1)] == 0 ? $0 + input.weights[Int($1)] : $0 }
    }
  }

  /// First coverage counts `theta` in the backup model, else 1; second coverage counts `second`.
  private func worthsOfCover(_ open: [Int], _ candidates: [Int], second: Double) -> [Double] {
    let first = input.parameters.model == .backup ? theta : 1
    let counts = coverCounts(open)
    let base = worth(open)
    return candidates.map { candidate in
      rowsOfSite[candidate].reduce(base) { sum, row in
        switch counts[Int(row)] {
        case 0: sum + first * input.weights[Int(row)]
        case 1: sum + second * input.weights[Int(row)]
        default: sum
        }
      }
    }
  }

  private func worthsOfCredit(_ open: [Int], _ candidates: [Int]) -> [Double] {
    let current = nearestCosts(open)
    let base = worth(open)
    return candidates.map { candidate in
      var sum = base
      costColumns?.forEach(candidate) { row, cost in
        if cost < current[row] { sum += input.weights[row] * (input.credit(cost) - input.credit(current[row])) }
      }
      return sum
    }
  }

  private func worthsOfTravel(_ open: [Int], _ candidates: [Int]) -> [Double] {
    let current = nearestCosts(open)
    var base = 0.0
    var unserved = 0
    for (cost, weight) in zip(current, input.weights) where weight > 0 {
      if cost.isFinite { base += weight * cost } else { unserved += 1 }
    }
    return candidates.map { candidate in
      var sum = base
      var left = unserved
      costColumns?.forEach(candidate) { row, cost in
        let weight = input.weights[row]
        guard weight > 0, cost < current[row] else { return }
        if current[row].isFinite { sum -= weight * (current[row] - cost) } else { sum += weight * cost }
        if !current[row].isFinite { left -= 1 }
      }
      return left == 0 ? -sum : -.infinity
    }
  }

  private func worthsOfLargestTravel(_ open: [Int], _ candidates: [Int]) -> [Double] {
    let current = nearestCosts(open)
    let farthestFirst = current.indices.sorted { (current[$1], $0) < (current[$0], $1) }
    var bettered = [Int](repeating: -1, count: current.count)
    return candidates.enumerated().map { turn, candidate in
      var largest = 0.0
      costColumns?.forEach(candidate) { row, cost in
        guard cost < current[row] else { return }
        bettered[row] = turn
        largest = max(largest, cost)
      }
      let rest = farthestFirst.first { bettered[$0] != turn }.map { current[$0] }
      return -max(largest, rest ?? 0)
    }
  }
}
