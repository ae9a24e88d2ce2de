public import CoverageData
import CoverageModel
import MessageModel

extension PlanFile {
  /// Schema and version that are read.
  static let schema = "maillage/plan"
  static let schemaVersion = 1

  /// Reads a `plan.json`.
  ///
  /// Members that are not needed are passed over, whatever they hold. One that is needed must stand exactly once and
  /// have its type; the gap and the unit must follow from the other members.
  ///
  /// - Throws: `DataError` of kind `.content` with line and member for text that is not JSON, another schema or version, a
  ///   missing or repeated member, a wrong type and a value out of range.
  /// - Complexity: O(size).
  public init(_ input: InputFile) throws(DataError) {
    var cursor = JSONCursor(input)
    let file = try JSONMembers(&cursor)
    try cursor.finish()
    try ResultSchema.check(file, is: Self.schema, versions: Self.schemaVersion...Self.schemaVersion)
    versions = try ProgramVersion.list(of: file)
    let asked = try file.read("request") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    request = try PlanRequest(asked)
    travel = asked.holds("travel") ? try asked.word("travel", TravelMeasure.init(rawValue:)) : nil
    tellsRoads = asked.holds("roads")
    inputs = try InputRecord.list(of: file)
    let result = try file.read("result") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    status = try result.word("status", PlanStatus.init(rawValue:))
    value = try result.optionalNumber("value")
    bound = try result.optionalNumber("bound")
    opened = try result.list("opened") { (cursor) throws(DataError) in try cursor.string() }
    coveredBefore = try result.number("covered_before")
    coveredAfter = try result.number("covered_after")
    people = try result.number("people")
    uncoverable = try result.number("uncoverable")
    certificate = try file.optional("certificate") { (cursor) throws(DataError) in try Certificate(&cursor) }
    try checkDerived(result)
  }

  private func checkDerived(_ result: JSONMembers) throws(DataError) {
    let unit = try result.word("value_unit", SitingModelKind.ValueUnit.init(rawValue:))
    guard unit == request.parameters.model.valueUnit else {
      let expected = request.parameters.model.valueUnit.rawValue
      throw result.error("value_unit", "'\(unit.rawValue)' is not the unit of the model, '\(expected)'")
    }
    guard try result.optionalNumber("gap") == gap else {
      throw result.error("gap", "does not follow from value and bound; expected \(gap.map { "\($0)" } ?? "null")")
    }
  }
}

extension PlanFile.Certificate {
  init(_ cursor: inout JSONCursor) throws(DataError) {
    let certificate = try JSONMembers(&cursor)
    nodes = try certificate.list("nodes") { (cursor) throws(DataError) in try Self.node(&cursor) }
    if certificate.holds("worst_share_nodes") {
      worstShareNodes = try certificate.list("worst_share_nodes") { (cursor) throws(DataError) in
        try Self.node(&cursor)
      }
    }
  }

  private static func node(_ cursor: inout JSONCursor) throws(DataError) -> Node {
    let node = try JSONMembers(&cursor)
    return Node(
      steps: try node.list("steps") { (cursor) throws(DataError) in try step(&cursor) },
      branch: try node.optional("branch") { (cursor) throws(DataError) in try cursor.string() })
  }

  private static func step(_ cursor: inout JSONCursor) throws(DataError) -> Step {
    let step = try JSONMembers(&cursor)
    switch (step.holds("multipliers"), step.holds("dominated")) {
    case (true, false):
      var set = Multipliers(points: try step.read("multipliers", multipliers))
      if step.holds("constraints") { set.constraints = try step.read("constraints", constraints) }
      if step.holds("objective") {
        guard try step.number("objective") == 0 else { throw step.error("objective", "is not 0") }
        set.leavesOutObjective = true
      }
      return .multipliers(set)
    case (false, true): return .dominated(try step.list("dominated", dominance))
    default: throw step.error(nil, "a step holds either 'multipliers' or 'dominated'")
    }
  }

  private static func multipliers(_ cursor: inout JSONCursor) throws(DataError) -> [Multiplier] {
    var multipliers: [Multiplier] = []
    try cursor.forEachMember { (cursor, point) throws(DataError) in
      multipliers.append(Multiplier(point: point, value: try cursor.number()))
    }
    return multipliers
  }

  /// Multipliers of side constraints, ascending by name.
  private static func constraints(
    _ cursor: inout JSONCursor
  ) throws(DataError) -> [SitingCertificate.ConstraintMultiplier] {
    var constraints: [SitingCertificate.ConstraintMultiplier] = []
    try cursor.forEachMember { (cursor, name) throws(DataError) in
      guard constraints.last.map({ $0.name.utf8.lexicographicallyPrecedes(name.utf8) }) ?? true else {
        throw cursor.error("'\(name)' appears twice or out of order")
      }
      constraints.append(SitingCertificate.ConstraintMultiplier(name: name, value: try cursor.number()))
    }
    return constraints
  }

  private static func dominance(_ cursor: inout JSONCursor) throws(DataError) -> Dominance {
    var codes: [String] = []
    try cursor.forEachElement { (cursor) throws(DataError) in codes.append(try cursor.string()) }
    guard codes.count == 2 else { throw cursor.error("expected a pair of codes, found \(codes.count)") }
    return Dominance(site: codes[0], by: codes[1])
  }
}
