import CoverageData
import CoverageModel
import MessageModel

extension StudyParameters {
  /// The member `parameters` of an object.
  ///
  /// - Throws: `DataError` for missing members, wrong types, distances that are not above 0 and ascending, and a service
  ///   distance that is not among them.
  init(of file: JSONMembers) throws(DataError) {
    let members = try file.read("parameters") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    var travel = members.holds("travel") ? try members.word("travel", TravelTraits.init(recordedName:)) : .geodesic
    var roads: RoadSettings?
    if members.holds("roads") {
      let settings = try members.read("roads") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
      let read = try RoadSettings(settings, usesDistance: false)
      travel.roadSettings = read
      roads = read
    }
    let measure = travel.measure ?? .metres
    let names = (limits: measure.fieldName("distances_km"), service: measure.fieldName("service_distance_km"))
    self.init(
      study: try members.text("study"), title: try members.text("title"),
      territory: try members.read("territory") { (cursor) throws(DataError) in try Territory(&cursor) },
      weight: try members.word("weight", DemandWeight.init(rawValue:)), travel: travel, roads: roads,
      distances: try members.list(names.limits) { (cursor) throws(DataError) in
        WrittenCost(try cursor.number()).cost(in: measure)
      },
      serviceDistance: WrittenCost(try members.number(names.service)).cost(in: measure),
      levels: members.holds("by")
        ? try members.list("by") { (cursor) throws(DataError) in
          let word = try cursor.string()
          return ZoneLevel(rawValue: word) ?? .grouping(word)
        } : [])
    guard distances.allSatisfy({ $0 > 0 && $0 <= WrittenCost(5_000).cost(in: measure) }) else {
      throw members.error(names.limits, "holds a distance that is not above 0 and at most 5000")
    }
    guard zip(distances, distances.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw members.error(names.limits, "does not ascend")
    }
    guard distances.contains(serviceDistance) else {
      throw members.error(names.service, "is not one of '\(names.limits)'")
    }
    guard !study.isEmpty, study.utf8.allSatisfy(Self.isSlug) else {
      throw members.error("study", "'\(study)' is not a name of small letters, digits and hyphens")
    }
  }

  private static func isSlug(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
