internal import CbcKit

extension CapacitatedCover {
  /// The weight that the open sites can serve: a largest flow from points to sites.
  ///
  /// Floors do not lower it: the sets of servable weights form a polymatroid, so an assignment that meets the floors can
  /// be extended to a largest one without taking weight from any point.
  func servedWeight(_ groups: [AssignableGroup], _ isOpen: [Bool]) -> Double {
    let sink = groups.count + capacities.count + 1
    var flow = MaximumFlow(nodeCount: sink + 1)
    for (index, group) in groups.enumerated() where group.sites.contains(where: { isOpen[$0] }) {
      flow.addEdge(from: 0, to: index + 1, capacity: group.weight)
      for site in group.sites where isOpen[site] {
        flow.addEdge(from: index + 1, to: groups.count + 1 + site, capacity: group.weight)
      }
    }
    for site in capacities.indices where isOpen[site] {
      flow.addEdge(from: groups.count + 1 + site, to: sink, capacity: capacities[site])
    }
    return flow.value(from: 0, to: sink)
  }

  /// Whether the open sites can serve enough of every floor at once, by a linear programme: floors may share points.
  ///
  /// - Throws: `ConstrainedModelError.solver`.
  func meetsFloors(_ groups: [AssignableGroup], _ isOpen: [Bool]) throws(ConstrainedModelError) -> Bool {
    guard !constraints.floors.isEmpty else { return true }
    // Where even all who are within reach of an open site are too few, capacities need no look.
    var reached = [Double](repeating: 0, count: constraints.floors.count)
    for group in groups where !group.zones.isEmpty && group.sites.contains(where: { isOpen[$0] }) {
      for zone in group.zones { reached[zone] += group.weight }
    }
    for (floor, weight) in zip(constraints.floors, reached)
    where weight < floor.minimumWeight - 1e-9 * max(1, floor.minimumWeight) { return false }
    var program = MixedIntegerProgram(.maximise)
    var floors = [[MixedIntegerProgram.Term]](repeating: [], count: constraints.floors.count)
    var loads = [[MixedIntegerProgram.Term]](repeating: [], count: capacities.count)
    for group in groups {
      let shares = group.sites.filter { isOpen[$0] }.map { site in
        let term = MixedIntegerProgram.Term(program.addVariable(from: 0, to: group.weight, isInteger: false))
        loads[site].append(term)
        return term
      }
      program.addRow(shares, to: group.weight)
      for zone in group.zones { floors[zone] += shares }
    }
    for (site, load) in loads.enumerated() where !load.isEmpty { program.addRow(load, to: capacities[site]) }
    for (floor, terms) in zip(constraints.floors, floors) { program.addRow(terms, from: floor.minimumWeight) }
    do {
      return try program.solve().status == .optimal
    } catch {
      throw .solver(error.description)
    }
  }
}
