import CoverageModel
import MessageModel

/// What an analysis was asked for, as its results tell it.
struct ResultParameters: Hashable {
  var study: String
  var title: String
  var territory: Territory
  var weight: DemandWeight
  /// What travel costs are.
  var travel: TravelTraits
  /// Ascending; the service distance is among them.
  var distances: [Double]
  var serviceDistance: Double

  /// What distances are counted in.
  var measure: TravelMeasure { travel.measure ?? .metres }
  /// What `travel` is called in messages.
  var travelName: String {
    let settings = travel.roadSettings
    let name = travel.recordedName ?? "geodesic"
    guard settings.direction != .to || settings.timeFactor != .one || settings.inTown != .zero else { return name }
    return "\(name), \(settings.direction.rawValue), × \(settings.timeFactor.text), \(settings.inTown.rawValue)"
  }

  /// Largest distance taken.
  private static let largest = WrittenCost(5_000)

  /// The member `parameters` of an object.
  ///
  /// - Throws: `DataError` for missing members, wrong types, distances that are not above 0 and ascending, and a service
  ///   distance that is not among them.
  init(of file: JSONMembers) throws(DataError) {
    let members = try file.read("parameters") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    study = try members.text("study")
    title = try members.text("title")
    travel = members.holds("travel") ? try members.word("travel", TravelTraits.init(recordedName:)) : .geodesic
    if members.holds("roads") {
      let settings = try members.read("roads") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
      travel.roadSettings = try RoadSettings(settings, usesDistance: false)
    }
    let measure = travel.measure ?? .metres
    let names = (limits: measure.fieldName("distances_km"), service: measure.fieldName("service_distance_km"))
    weight = try members.word("weight", DemandWeight.init(rawValue:))
    territory = try members.read("territory") { (cursor) throws(DataError) in
      let territory = try JSONMembers(&cursor)
      let kind = try territory.text("kind")
      switch kind {
      case "everything": return Territory.everything
      case "region": return .region(code: try territory.text("code"))
      case "department": return .department(code: try territory.text("code"))
      default: throw territory.error("kind", "'\(kind)' is none of everything, region, department")
      }
    }
    distances = try members.list(names.limits) { (cursor) throws(DataError) in
      WrittenCost(try cursor.number()).cost(in: measure)
    }
    serviceDistance = WrittenCost(try members.number(names.service)).cost(in: measure)
    guard distances.allSatisfy({ $0 > 0 && $0 <= Self.largest.cost(in: measure) }) else {
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

/// Schema and version of the JSON files of results.
enum ResultSchema {
  /// Checks that an object has a schema in a version that this program reads.
  ///
  /// - Throws: `DataError` where it has not.
  static func check(_ file: JSONMembers, is schema: String, versions: ClosedRange<Int>) throws(DataError) {
    let found = try file.text("schema")
    guard found == schema else { throw file.error("schema", "'\(found)' is not '\(schema)'") }
    let version = try file.read("schema_version") { (cursor) throws(DataError) in try cursor.wholeNumber() }
    guard versions.contains(version) else {
      let read: Message = versions.count == 1 ? "the version \(versions.lowerBound)" : "the versions \(versions)"
      throw file.error("schema_version", "\(version) is not \(read) that this program reads")
    }
  }
}

extension JSONMembers {
  /// A whole number of at least 0.
  func count(_ name: String) throws(DataError) -> Int {
    let number = try read(name) { (cursor) throws(DataError) in try cursor.wholeNumber() }
    guard number >= 0 else { throw error(name, "\(number) is below 0") }
    return number
  }
}
