import CoverageModel

extension PlanVerifier {
  /// What a programme is to prove.
  enum ProofQuestion {
    /// How much a plan can be worth.
    case worth
    /// Whether there is a plan; for the least largest travel, one that serves everyone below this cost.
    case existence(below: Double)
  }

  /// The model with its side constraints, written from the inputs.
  ///
  /// - Parameter share: least covered weight of a basin with a given number of people, in the model of the worst-served
  ///   basin.
  func programme(_ question: ProofQuestion, share: (_ people: Double) -> Double? = { _ in nil }) -> ProofProgramme {
    var programme = ProofProgramme(
      service: service, sites: roles, largest: parameters.model.maximises ? weights.reduce(0, +) : 0,
      isWhole: hasWholeValues)
    if [.lscp, .partialCover].contains(parameters.model) {
      programme.openingCosts = problem.sites.indices.map { column in
        problem.sites[column].isExisting ? 0 : openingCosts?[column] ?? 1
      }
    }
    addLimits(&programme)
    addFloors(&programme)
    if parameters.model == .partialCover {
      programme.addZone("cover_share", rows: weights.indices, least: atLeast(coverTarget, areWhole(weights)))
    }
    for (code, rows) in reachableBasins {
      let people = rows.reduce(0) { $0 + weights[$1] }
      if people > 0, let least = share(people) { programme.addZone("share " + code, rows: rows, least: least) }
    }
    addPoints(&programme, question)
    return programme
  }

  /// Basins in which an existing or allowed site covers someone: only they are compared.
  var reachableBasins: [(code: String, rows: [Int])] {
    zones(.basin).filter { $0.rows.contains { weights[$0] > 0 && isCoverable($0) } }
  }

  private var service: ProofProgramme.Service {
    switch parameters.model {
    case .backup: .twice(theta: parameters.theta ?? 0.5)
    case .capacitated: .shared(capacities: problem.sites.map { $0.capacity ?? .infinity })
    default: .best
    }
  }

  private var roles: [ProofProgramme.Site] {
    problem.sites.indices.map { column in
      if problem.sites[column].isExisting { return .existing }
      return forced.contains(column) ? .open : forbidden.contains(column) ? .closed : .free
    }
  }

  /// Whether every value is a whole number.
  var hasWholeValues: Bool {
    let isExact = weights.reduce(0, +) < 0x1p51
    switch parameters.model {
    case .mclp, .maxMin: return areWhole(weights) && isExact
    case .lscp, .partialCover: return areWhole(openingCosts ?? [])
    case .pMedian:
      let travel = costs?.costs ?? []
      return areWhole(weights) && areWhole(travel) && weights.reduce(0, +) * (travel.max() ?? 0) < 0x1p51
    case .pCentre: return false
    case .gradual: return areWhole(weights) && isExact && areWhole((costs?.costs ?? []).map(credit))
    case .backup: return areWhole(weights) && isExact && [0, 1].contains(parameters.theta ?? 0.5)
    case .capacitated: return areWhole(weights + problem.sites.compactMap(\.capacity)) && isExact
    }
  }

  /// The least amount that a check of plans lets through: 1e-9 less, or the next whole number from there.
  private func atLeast(_ amount: Double, _ isWhole: Bool) -> Double {
    let loose = amount - 1e-9 * max(1, abs(amount))
    return isWhole ? loose.rounded(.up) : loose
  }

  private func addLimits(_ programme: inout ProofProgramme) {
    let candidates = problem.candidates
    if parameters.model.takesOpenings, let openings = parameters.openings {
      programme.addLimit("openings", candidates.map { ($0, 1) }, most: Double(openings))
    }
    if let budget = parameters.budget {
      let amounts = candidates.map { (site: $0, amount: problem.sites[$0].cost ?? 0) }
      let loose = budget + 1e-9 * max(1, budget)
      programme.addLimit("budget", amounts, most: areWhole(amounts.map(\.amount)) ? loose.rounded(.down) : loose)
    }
    for limit in parameters.zoneLimits {
      let zoned = candidates.filter { problem.sites[$0].zones[limit.level] != nil }
      for (zone, columns) in Dictionary(grouping: zoned, by: { problem.sites[$0].zones[limit.level] ?? "" }) {
        let sign = limit.kind == .atLeast ? -1.0 : 1
        programme.addLimit(
          "\(limit.kind.rawValue) \(limit.level.rawValue) \(zone)", columns.sorted().map { ($0, sign) },
          most: sign * Double(limit.count))
      }
    }
  }

  private func addFloors(_ programme: inout ProofProgramme) {
    let countsWhole =
      parameters.model == .gradual ? hasWholeValues : parameters.model != .capacitated && areWhole(weights)
    for floor in parameters.floors {
      for (zone, rows) in zones(floor.level) {
        let people = rows.reduce(0) { $0 + weights[$1] }
        guard people > 0, floor.share > 0 else { continue }
        programme.addZone(
          "floor \(floor.level.rawValue) \(zone)", rows: rows, least: atLeast(floor.share * people, countsWhole))
      }
    }
  }

  private func addPoints(_ programme: inout ProofProgramme, _ question: ProofQuestion) {
    for row in weights.indices {
      let weight = weights[row]
      let columns = coverage.sites(ofRow: row).map(Int.init)
      switch parameters.model {
      case _ where weight == 0 && !countsEveryPoint: break
      case .mclp, .maxMin:
        programme.addPoint(
          row, choices: [.init(sites: columns, worth: weight, counted: weight)], otherwise: (0, 0))
      case .partialCover:
        programme.addPoint(row, choices: [.init(sites: columns, worth: 0, counted: weight)], otherwise: (0, 0))
      case .lscp:
        guard isCoverable(row) else { break }
        programme.addPoint(row, choices: [.init(sites: columns, worth: 0, counted: weight)], otherwise: nil)
      case .backup: programme.addPoint(row, coveredBy: columns, weight: weight, theta: parameters.theta ?? 0.5)
      case .capacitated: programme.addPoint(row, sharedBy: columns, weight: weight)
      case .gradual:
        let ranks = ranks(row) { -credit($0) }.filter { $0.key < 0 }
        programme.addPoint(
          row, choices: ranks.map { .init(sites: $0.sites, worth: -weight * $0.key, counted: -weight * $0.key) },
          otherwise: (0, 0))
      case .pMedian:
        programme.addPoint(
          row,
          choices: ranks(row) { $0 }.map {
            .init(
              sites: $0.sites, worth: -weight * $0.key, counted: $0.key <= parameters.serviceDistance ? weight : 0)
          }, otherwise: nil)
      case .pCentre: addCentrePoint(row, &programme, question)
      }
    }
  }

  /// The largest travel is that of every point, with people or not.
  private var countsEveryPoint: Bool { parameters.model == .pCentre }

  /// Sites near enough, and those of them within the service distance first where a floor counts the point.
  private func addCentrePoint(_ row: Int, _ programme: inout ProofProgramme, _ question: ProofQuestion) {
    guard case .existence(let limit) = question else { return }
    let all = ranks(row) { $0 }
    if limit < .infinity, all.allSatisfy({ $0.sites.allSatisfy(forbidden.contains) }) { return }
    let near = all.filter { $0.key < limit }
    let isCounted = !programme.zones(of: row).isEmpty
    let inside = near.filter { isCounted && $0.key <= parameters.serviceDistance }.flatMap(\.sites)
    let outside = near.filter { !isCounted || $0.key > parameters.serviceDistance }.flatMap(\.sites)
    programme.addPoint(
      row,
      choices: [
        .init(sites: inside.sorted(), worth: 0, counted: weights[row]),
        .init(sites: outside.sorted(), worth: 0, counted: 0),
      ], otherwise: nil)
  }

  /// The sites of a row by ascending keys of their travel costs, those of one key together.
  private func ranks(_ row: Int, _ key: (Double) -> Double) -> [(key: Double, sites: [Int])] {
    guard let costs else { return [] }
    var sites: [Double: [Int]] = [:]
    for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] {
      sites[key(costs.costs[index]), default: []].append(Int(costs.sites[index]))
    }
    return sites.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
