import CoverageModel
import MessageModel

/// What an analysis was asked for, as its results tell it.
struct ResultParameters: Hashable {
  var study: String
  var title: String
  var territory: Territory
  var weight: DemandWeight
  /// What distances are: metres, or seconds of given travel times.
  var measure: TravelMeasure
  /// Ascending; the service distance is among them.
  var distancesMetres: [Double]
  var serviceDistanceMetres: Double

  /// Largest distance taken, metres.
  private static let largestMetres = 5_000_000.0

  /// The member `parameters` of an object.
  ///
  /// - Throws: `DataError` for missing members, wrong types, distances that are not above 0 and ascending, and a service
  ///   distance that is not among them.
  init(of file: JSONMembers) throws(DataError) {
    let members = try file.read("parameters") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    study = try members.text("study")
    title = try members.text("title")
    let measure =
      members.holds("travel")
      ? try members.word("travel") { word in TravelMeasure(rawValue: word).flatMap { $0.isGiven ? $0 : nil } }
      : .geodesic
    self.measure = measure
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
    distancesMetres = try members.list(names.limits) { (cursor) throws(DataError) in
      measure.cost(ofMetres: Self.metres(kilometres: try cursor.number()))
    }
    serviceDistanceMetres = measure.cost(ofMetres: Self.metres(kilometres: try members.number(names.service)))
    guard distancesMetres.allSatisfy({ $0 > 0 && $0 <= measure.cost(ofMetres: Self.largestMetres) }) else {
      throw members.error(names.limits, "holds a distance that is not above 0 and at most 5000")
    }
    guard zip(distancesMetres, distancesMetres.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw members.error(names.limits, "does not ascend")
    }
    guard distancesMetres.contains(serviceDistanceMetres) else {
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

  /// Kilometres (minutes) are written with six decimals: metres to the millimetre.
  private static func metres(kilometres: Double) -> Double { (kilometres * 1_000_000).rounded() / 1000 }
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
