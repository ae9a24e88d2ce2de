import CoverageModel

extension WeightedPairs {
  /// For each row the sum of the weights of its pairs with sites that take part.
  ///
  /// - Complexity: O(entries).
  func rowSums(takingPart: [Bool]) -> [Double] {
    (0..<rowCount).map { row in
      var sum = 0.0
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1]
      where weights[index] > 0 && takingPart[Int(costs.sites[index])] {
        sum += weights[index]
      }
      return sum
    }
  }

  /// The pairs with each weight divided by the sum of its row; a weight of 0 stays 0.
  ///
  /// - Complexity: O(entries).
  func dividedByRows(_ sums: [Double]) -> WeightedPairs {
    var pairs = self
    for row in 0..<rowCount where sums[row] > 0 {
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] where weights[index] > 0 {
        pairs.weights[index] /= sums[row]
      }
    }
    return pairs
  }

  /// The pairs with each weight divided by the sum of its site; a weight of 0 stays 0.
  ///
  /// - Complexity: O(entries).
  func dividedBySites(_ sums: [Double]) -> WeightedPairs {
    var pairs = self
    for index in pairs.weights.indices where weights[index] > 0 {
      pairs.weights[index] /= sums[Int(costs.sites[index])]
    }
    return pairs
  }

  /// The pairs with each weight multiplied by that of another weighting of the same pairs.
  ///
  /// - Complexity: O(entries).
  func times(_ other: WeightedPairs) -> WeightedPairs {
    var pairs = self
    for index in pairs.weights.indices where weights[index] > 0 { pairs.weights[index] *= other.weights[index] }
    return pairs
  }
}
