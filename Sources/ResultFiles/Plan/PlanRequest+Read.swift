import CoverageData
import CoverageModel
import MessageModel

extension PlanRequest {
  init(_ request: JSONMembers) throws(DataError) {
    self.init(
      parameters: try PlanParameters(request),
      territory: try request.optional("territory") { (cursor) throws(DataError) in try Territory(&cursor) },
      weight: try request.word("weight", DemandWeight.init(rawValue:)),
      townsPath: try request.optionalText("towns"),
      spacesPath: try request.optionalText("spaces"),
      basinsPath: try request.optionalText("basins"),
      candidates: try request.read("candidates") { (cursor) throws(DataError) in try Self.candidates(&cursor) },
      matrixPath: try request.optionalText("matrix"),
      weightsPath: try request.optionalText("weights"),
      title: request.holds("title") ? try request.text("title") : nil)
    readings = try FileReading.list(of: request)
    if request.holds("roads") {
      roads = try request.read("roads") { (cursor) throws(DataError) in try RoadSettings(&cursor) }
    }
  }

  private static func candidates(_ cursor: inout JSONCursor) throws(DataError) -> CandidateSource {
    let candidates = try JSONMembers(&cursor)
    let kind = try candidates.text("kind")
    switch kind {
    case "embedded": return .embedded
    case "towns":
      return .towns(
        leastPeople: try candidates.read("least_people") { (cursor) throws(DataError) in try cursor.wholeNumber() })
    case "sets":
      let sets = try candidates.list("sets") { (cursor) throws(DataError) in try cursor.string() }
      guard !sets.isEmpty, let source = CandidateSource.named(sets.joined(separator: "+")), case .sets = source else {
        throw candidates.error("sets", "holds no names of sets of candidates")
      }
      return source
    case "file": return .file(try candidates.text("path"))
    default: throw candidates.error("kind", "'\(kind)' is none of embedded, towns, sets, file")
    }
  }
}

extension PlanParameters {
  init(_ request: JSONMembers) throws(DataError) {
    self.init(
      model: try request.word("model", SitingModelKind.init(rawValue:)),
      openings: try request.optional("open") { (cursor) throws(DataError) in try cursor.wholeNumber() },
      budget: try request.optionalNumber("budget"),
      serviceDistance: try request.number("service_distance"),
      coverShare: try request.optionalNumber("cover_share"),
      theta: try request.optionalNumber("theta"),
      fullCreditDistance: try request.optionalNumber("full_credit_distance"),
      force: try request.list("force") { (cursor) throws(DataError) in try cursor.string() },
      forbid: try request.list("forbid") { (cursor) throws(DataError) in try cursor.string() },
      zoneLimits: try request.list("zone_limits") { (cursor) throws(DataError) in
        let limit = try JSONMembers(&cursor)
        return ZoneLimit(
          level: try limit.word("level", ZoneLevel.init(rawValue:)),
          kind: try limit.word("kind", ZoneLimit.Kind.init(rawValue:)),
          count: try limit.read("count") { (cursor) throws(DataError) in try cursor.wholeNumber() })
      },
      floors: try request.list("floors") { (cursor) throws(DataError) in
        let floor = try JSONMembers(&cursor)
        return ZoneFloor(
          level: try floor.word("level", ZoneLevel.init(rawValue:)), share: try floor.number("share"))
      })
    if request.holds("candidate_basin") {
      candidateBasin = try request.read("candidate_basin") { (cursor) throws(DataError) in
        let range = try JSONMembers(&cursor)
        let (least, most) = (try range.number("least"), try range.number("most"))
        guard least >= 0, least <= most else { throw range.error("least", "is not a number from 0 to 'most'") }
        return least...most
      }
    }
    guard serviceDistance >= 0 else { throw request.error("service_distance", "is negative") }
  }
}
