import CoverageModel

/// What a planner asks of times by road: how they differ from the crow's flight, and what hangs on their size.
struct RoadReading {
  /// Towns in a state.
  struct Group {
    var towns: [Int]
    var people: Int
  }

  /// How much longer trips are than the crow's flight, by people.
  struct Detour {
    /// The basin; nil for the whole study.
    var basin: ZoneResult?
    var people: Int
    var median: Double
    var percentile90: Double
    /// As the crow flies, kilometres an hour; nil where costs are not times.
    var medianSpeed: Double?
  }

  /// What is found were all times longer or shorter.
  struct Factor {
    var factor: Double
    var people: Int
    /// Basins whose severity differs from that of the study, with what it would be.
    var changes: [(basin: ZoneResult, severity: Severity)]
  }

  /// Within the service distance, beyond it, without any space.
  let within: Group
  let beyond: Group
  let unreached: Group
  /// The circle that the service distance was before roads were known: as many kilometres as it has minutes.
  let circleMetres: Double
  let onlyInCircle: Group
  let onlyByRoad: Group
  let detours: [Detour]
  let factors: [Factor]

  /// Basins in the table of detours, the largest detours first.
  private static let listedBasins = 10
  /// Towns named in a group.
  static let namedTowns = 5

  /// Nil where travel was not computed on a road network.
  init?(_ report: Report) {
    guard let roads = report.result.roads else { return nil }
    let study = report.study
    let people = report.people.map { $0 ?? 0 }
    let costs = report.result.towns.map(\.distance)
    let service = study.serviceDistance
    func group(_ holds: (Int) -> Bool) -> Group {
      let towns = study.towns.indices.filter { people[$0] > 0 && holds($0) }.sorted { first, second in
        people[first] != people[second] ? people[first] > people[second] : first < second
      }
      return Group(towns: towns, people: towns.reduce(0) { $0 + people[$1] })
    }
    within = group { costs[$0] <= service }
    beyond = group { costs[$0] > service && costs[$0].isFinite }
    unreached = group { !costs[$0].isFinite }
    let circle = service / study.costsPerUnit * 1000
    circleMetres = circle
    onlyInCircle = group { roads.straightMetres[$0] <= circle && costs[$0] > service }
    onlyByRoad = group { roads.straightMetres[$0] > circle && costs[$0] <= service }
    detours = Self.detours(report, roads, people)
    factors = study.measure == .seconds ? [0.8, 1, 1.25].map { Self.factor($0, report, people) } : []
  }

  private static func detours(_ report: Report, _ roads: RoadFindings, _ people: [Int]) -> [Detour] {
    let study = report.study
    func detour(_ basin: ZoneResult?, _ towns: [Int]) -> Detour? {
      // A town that has its space at its own point has no way to it.
      let counted = towns.compactMap { town in
        roads.trips[town].flatMap { trip in
          people[town] > 0 && trip.straightMetres >= 100 ? (town: town, trip: trip) : nil
        }
      }
      guard !counted.isEmpty else { return nil }
      func quantile(_ share: Int, _ value: (Int, RoadFindings.Trip) -> Double) -> Double {
        let sorted = counted.map { (value: value($0.town, $0.trip), people: people[$0.town]) }
          .sorted { $0.value < $1.value }
        let all = sorted.reduce(0) { $0 + $1.people }
        var sum = 0
        for entry in sorted {
          sum += entry.people
          if sum * 100 >= all * share { return entry.value }
        }
        return sorted[sorted.count - 1].value
      }
      let factor = { (_: Int, trip: RoadFindings.Trip) in trip.roadMetres / trip.straightMetres }
      return Detour(
        basin: basin, people: counted.reduce(0) { $0 + people[$1.town] }, median: quantile(50, factor),
        percentile90: quantile(90, factor),
        medianSpeed: study.measure == .seconds
          ? quantile(50) { town, trip in trip.straightMetres * 3.6 / max(1, report.result.towns[town].distance) } : nil)
    }
    var byBasin: [String: [Int]] = [:]
    for (index, town) in study.towns.enumerated() {
      if let basin = town.basin { byBasin[basin, default: []].append(index) }
    }
    let basins = report.basinResults.compactMap { basin in detour(basin, byBasin[basin.code] ?? []) }
      .enumerated().sorted { first, second in
        first.element.median != second.element.median
          ? first.element.median > second.element.median : first.offset < second.offset
      }.map(\.element)
    return (detour(nil, Array(study.towns.indices)).map { [$0] } ?? []) + basins.prefix(listedBasins)
  }

  private static func factor(_ factor: Double, _ report: Report, _ people: [Int]) -> Factor {
    let study = report.study
    var covered = 0
    var ofBasin: [String: (people: Int, uncovered: Int)] = [:]
    for (index, town) in study.towns.enumerated() {
      let isCovered = report.result.towns[index].distance * factor <= study.serviceDistance
      if isCovered { covered += people[index] }
      guard let basin = town.basin else { continue }
      ofBasin[basin, default: (0, 0)].people += people[index]
      if !isCovered { ofBasin[basin, default: (0, 0)].uncovered += people[index] }
    }
    let changes = report.basinResults.compactMap { basin -> (basin: ZoneResult, severity: Severity)? in
      guard let found = ofBasin[basin.code] else { return nil }
      let severity = Severity(uncovered: found.uncovered, of: found.people)
      return severity == basin.indicators.severity ? nil : (basin, severity)
    }
    return Factor(factor: factor, people: covered, changes: changes)
  }
}
