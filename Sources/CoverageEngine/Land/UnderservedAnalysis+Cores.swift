import CoverageModel
import GeometryCore

extension UnderservedAnalysis {
  /// The cores of the large areas: one service area after another, each the one that holds the most people of the area whom
  /// no earlier one holds (an exact greedy choice: every town of at least `UnderservedAreas.leastCentrePeople` residents is
  /// tried as the centre, ties to the lower code; towns without a number of residents count by the study's weight).
  ///
  /// Areas are split that have more than `UnderservedAreas.leastSplitPeople` people or more than half of all people beyond
  /// the service distance; there are at most `UnderservedAreas.mostCores` of each, none with fewer people than an area must
  /// have to be listed. An area that one service area holds whole is not split, nor is one without a centre.
  ///
  /// - Throws: `EngineError.travel` as the travel costs of the study.
  /// - Complexity: O(pairs) for the pairs of an uncovered town and a centre within the service distance, and one pass over
  ///   the centres for each core.
  static func cores(
    of underserved: UnderservedAreas, in study: Study, boundaries: TownBoundaries, proximities: [TownProximity],
    threads: Int
  ) async throws(EngineError) -> [UnderservedCore] {
    let uncovered = study.towns.indices.filter { proximities[$0].distance > study.serviceDistance }
    let people = uncovered.reduce(0) { $0 + (study.weight.people(of: study.towns[$1]) ?? 0) }
    let large = underserved.areas.indices.filter { index in
      let count = underserved.areas[index].people
      return count > UnderservedAreas.leastSplitPeople || 2 * count > people
    }
    guard !large.isEmpty else { return [] }
    let centres = study.towns.indices.filter { index in
      let town = study.towns[index]
      return town.population ?? study.weight.people(of: town) ?? 0 >= UnderservedAreas.leastCentrePeople
    }
    var cores: [UnderservedCore] = []
    for index in large {
      let area = underserved.areas[index]
      let reach: CoverageMatrix
      do {
        reach = try await study.travelCosts.coverage(
          from: area.towns.map { TravelPlace(study.towns[$0]) }, to: centres.map { TravelPlace(study.towns[$0]) },
          within: [study.serviceDistance], threads: threads)[0]
      } catch {
        throw .travel(error)
      }
      let found = greedyCores(
        weights: area.towns.map { study.weight.people(of: study.towns[$0]) ?? 0 }, reach: reach,
        leastPeople: max(1, underserved.leastPeople))
      guard found.count > 1 || found.contains(where: { $0.people < area.people }) else { continue }
      cores += found.map { core in
        self.core(core, of: area, index, centre: centres[core.site], in: study, proximities)
      }
    }
    addShapes(to: &cores, boundaries: boundaries)
    return cores
  }

  /// One service area chosen: its column, the rows that it adds, and their weight.
  struct CoreChoice: Hashable {
    var site: Int
    var rows: [Int]
    var people: Int
  }

  /// Columns one after another, each the one with the most weight in rows that no earlier one covers; ties to the lower
  /// column.
  ///
  /// - Complexity: O(entries + columns x choices).
  static func greedyCores(weights: [Int], reach: CoverageMatrix, leastPeople: Int) -> [CoreChoice] {
    var gains = [Int](repeating: 0, count: reach.siteCount)
    var rowsOfSite = [[Int]](repeating: [], count: reach.siteCount)
    for row in weights.indices {
      for site in reach.sites(ofRow: row) {
        gains[Int(site)] += weights[row]
        rowsOfSite[Int(site)].append(row)
      }
    }
    var isTaken = [Bool](repeating: false, count: weights.count)
    var choices: [CoreChoice] = []
    while choices.count < UnderservedAreas.mostCores {
      guard let best = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }), gains[best] >= leastPeople else {
        break
      }
      let rows = rowsOfSite[best].filter { !isTaken[$0] }
      choices.append(CoreChoice(site: best, rows: rows, people: gains[best]))
      for row in rows {
        isTaken[row] = true
        for site in reach.sites(ofRow: row) { gains[Int(site)] -= weights[row] }
      }
    }
    return choices
  }

  private static func core(
    _ choice: CoreChoice, of area: UnderservedArea, _ index: Int, centre: Int, in study: Study,
    _ proximities: [TownProximity]
  ) -> UnderservedCore {
    let towns = choice.rows.map { area.towns[$0] }
    let largest =
      towns.max { first, second in
        let counts = (
          study.weight.people(of: study.towns[first]) ?? -1, study.weight.people(of: study.towns[second]) ?? -1
        )
        return counts.0 != counts.1 ? counts.0 < counts.1 : first > second
      } ?? centre
    return UnderservedCore(
      area: index, centre: centre, largestTown: largest, towns: towns, people: choice.people,
      nearestSpace: proximities[largest].nearestSpace, distance: proximities[largest].distance,
      candidates: towns.filter { study.candidates.contains(study.towns[$0].code) }, shape: MultiPolygon([]))
  }

  private static func addShapes(to cores: inout [UnderservedCore], boundaries: TownBoundaries) {
    var groups = [Int?](repeating: nil, count: boundaries.mesh.areaCount)
    for (index, core) in cores.enumerated() {
      for town in core.towns {
        if let part = boundaries.areas[town] { groups[part] = index }
      }
    }
    for (index, shape) in boundaries.mesh.dissolved(groups: groups, groupCount: cores.count).enumerated() {
      cores[index].shape = shape
    }
  }
}
