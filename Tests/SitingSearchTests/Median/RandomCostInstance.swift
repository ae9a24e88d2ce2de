import CoverageModel
import SitingSearch
import TestSupport

/// A small p-median or p-centre instance drawn from a seed, with its optimum by enumeration of every plan.
struct RandomCostInstance {
  var costs: TravelCostMatrix
  var weights: [Double]
  var constraints: SitingConstraints

  /// Integer costs with many ties where `isIntegral`, else reals; absent pairs where `isSparse`.
  init(seed: UInt64, isIntegral: Bool, isSparse: Bool) {
    var state = SplitMix(seed: seed)
    let rowCount = state.next(in: 1...9)
    let siteCount = state.next(in: 1...9)
    var rowStarts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for _ in 0..<rowCount {
      for site in 0..<siteCount where !isSparse || state.next(in: 0...9) < 6 {
        sites.append(Int32(site))
        costs.append(isIntegral ? Double(state.next(in: 0...12)) : state.unit() * 100)
      }
      rowStarts.append(sites.count)
    }
    self.costs = TravelCostMatrix(siteCount: siteCount, rowStarts: rowStarts, sites: sites, costs: costs)
    weights = (0..<rowCount).map { _ in
      isIntegral ? Double(state.next(in: 0...4)) : (state.next(in: 0...5) == 0 ? 0 : state.unit() * 10)
    }
    constraints = SitingConstraints(maximumOpenings: state.next(in: 0...(siteCount + 1)))
    let kinds = state.next(in: 0...3)
    for site in 0..<siteCount {
      switch state.next(in: 0...11) {
      case 0 where kinds & 1 == 1, 1 where kinds & 1 == 1: constraints.existing.append(site)
      case 2 where kinds & 2 == 2: constraints.forced.append(site)
      case 3 where kinds & 2 == 2: constraints.forbidden.append(site)
      default: break
      }
    }
  }

  /// Every plan the constraints allow, as its opened columns.
  var plans: [[Int]] {
    let fixed = Set(constraints.existing + constraints.forced + constraints.forbidden)
    let free = (0..<costs.siteCount).filter { !fixed.contains($0) }
    let limit = constraints.maximumOpenings ?? costs.siteCount
    return (0..<(1 << free.count)).compactMap { subset in
      let plan = constraints.forced + free.indices.filter { subset >> $0 & 1 == 1 }.map { free[$0] }
      return plan.count <= limit ? plan.sorted() : nil
    }
  }

  /// Cost of each row's nearest open site; nil where none reaches it.
  func nearest(_ plan: [Int]) -> [Double?] {
    let open = Set(plan + constraints.existing)
    return (0..<costs.rowCount).map { row in
      (costs.rowStarts[row]..<costs.rowStarts[row + 1]).filter { open.contains(Int(costs.sites[$0])) }
        .map { costs.costs[$0] }.min()
    }
  }

  /// Rows that some existing, forced or free site reaches.
  var reachableRows: [Int] {
    (0..<costs.rowCount).filter { row in
      costs.sites[costs.rowStarts[row]..<costs.rowStarts[row + 1]]
        .contains { !constraints.forbidden.contains(Int($0)) }
    }
  }

  /// Least weighted cost over all plans, rows in `rows` to be served; nil where no plan serves them.
  func medianOptimum(rows: [Int]) -> Double? {
    plans.compactMap { plan in
      let nearest = nearest(plan)
      var total = 0.0
      for row in rows where weights[row] > 0 {
        guard let cost = nearest[row] else { return nil }
        total += weights[row] * cost
      }
      return total
    }.min()
  }

  /// Least radius over all plans, reachable rows to be served; nil where no plan serves them.
  func centerOptimum() -> Double? {
    plans.compactMap { plan in
      let nearest = nearest(plan)
      var largest = 0.0
      for row in reachableRows {
        guard let cost = nearest[row] else { return nil }
        largest = max(largest, cost)
      }
      return largest
    }.min()
  }
}

/// Steele, Lea and Flood's SeededRandom: the same numbers on every machine.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}
