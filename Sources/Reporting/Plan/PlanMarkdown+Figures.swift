import CoverageModel

extension PlanMarkdown {
  /// What a figure of the page counts.
  enum Unit {
    case people, score, sites, cost, personTravel, travel
  }

  /// What the value of the plan counts.
  var valueUnit: Unit {
    switch model.valueUnit {
    case .people: model == .backup ? .score : .people
    case .sites: countsCost ? .cost : .sites
    case .personTravel: .personTravel
    case .travel: .travel
    }
  }

  /// The heading of a column of values.
  var valueTitle: String {
    model == .mclp ? text(.planColumnServed) : text(.planColumnValue, ["unit": name(of: valueUnit)])
  }

  /// What gains and exchanges count: people where the model minimises sites.
  var gainUnit: Unit { model.valueUnit == .sites ? .people : valueUnit }

  /// Whether a covering model minimises costs: they are known for every candidate.
  var countsCost: Bool {
    let problem = plan.problem
    return model.valueUnit == .sites && problem.candidates.allSatisfy { problem.sites[$0].cost != nil }
  }

  /// A plain number, with decimals only where it has some; a dash where it is unknown or infinite.
  func amount(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "–" }
    if value.rounded() == value, abs(value) < 0x1p53 { return language.number(Int(value)) }
    guard abs(value) < 1e12 else { return value.description }
    let digits = FixedDecimal.text(value, decimals: abs(value) >= 100 ? 1 : 3, trims: true)
    return language.number(value, decimals: digits.split(separator: ".").dropFirst().first?.count ?? 0)
  }

  /// A figure in its unit, for a cell whose column names the unit.
  func cell(_ value: Double?, _ unit: Unit) -> String {
    guard let value, value.isFinite, !isMatrix else { return amount(value) }
    switch unit {
    case .personTravel: return language.number(value / report.measure.costsPerUnit, decimals: abs(value) >= 1e6 ? 0 : 1)
    case .travel: return language.number(value / report.measure.costsPerUnit, decimals: 1)
    default: return amount(value)
    }
  }

  /// A figure with its unit, for running text.
  func figure(_ value: Double?, _ unit: Unit) -> String {
    switch unit {
    case .score: cell(value, unit)
    case .sites: value.flatMap { Int(exactly: $0) }.map { places($0) } ?? amount(value)
    case .cost: text(.planCostOf, ["cost": cell(value, unit)])
    case .people:
      cell(value, unit) + "\u{A0}" + text(value.map { isSingular($0) } == true ? .planPerson : .planPeople)
    case .personTravel, .travel: cell(value, unit) + "\u{A0}" + name(of: unit)
    }
  }

  /// The name of a unit, for the heading of a column.
  func name(of unit: Unit) -> String {
    switch unit {
    case .people: text(.planPeople)
    case .score: text(.planScore)
    case .sites: text(isMatrix ? .planSites : .planTowns)
    case .cost: text(.planCost)
    case .personTravel: text(isMatrix ? .planMatrixPersonUnits : .planPersonKilometres)
    case .travel: text(isMatrix ? .planMatrixUnits : .planKilometres)
    }
  }

  /// A stated distance, with the decimals it needs.
  func distance(_ value: Double) -> String {
    isMatrix ? amount(value) + "\u{A0}" + text(.planMatrixUnits) : language.distance(value)
  }

  /// A share of people in percent; a share that is not quite 0 or 1 is never shown as 0 or 100.
  func share(_ part: Double, of whole: Double) -> String {
    // Shares are shown with one decimal: a billion parts lose nothing of that and hold any weights.
    guard whole > 0 else { return "–" }
    let parts = (part / whole * 1e9).rounded(part < whole ? .down : .toNearestOrAwayFromZero)
    return language.percent(part > 0 ? max(1, Int(parts)) : 0, of: 1_000_000_000)
  }

  /// A stated share in percent, with the decimals it needs, at most four.
  func percentage(_ share: Double) -> String {
    let percent = FixedDecimal.text(share * 100, decimals: 4, trims: true)
    return language == .french
      ? percent.split(separator: ".").joined(separator: ",") + "\u{202F}%" : percent + "%"
  }

  /// Whether a number takes the singular.
  func isSingular(_ value: Double) -> Bool { language.isSingular(value) }
}
