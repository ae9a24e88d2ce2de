import CallKit
import MessageModel
import FacilitySiting
import FoundationEssentials

/// Constraints as a caller writes them.
struct ConstraintText: Decodable, Sendable {
  var existing: [Int]?
  var forced: [Int]?
  var forbidden: [Int]?
  var openings: Int?
  var costs: [Double]?
  var budget: Double?
  var quotas: [Quota]?
  var floors: [Floor]?

  /// A bound on openings among some sites.
  struct Quota: Decodable, Sendable {
    var zone: String
    var sites: [Int]
    var minimum: Int?
    var maximum: Int?
  }

  /// The least weight covered among some rows.
  struct Floor: Decodable, Sendable {
    var zone: String
    var rows: [Int]
    var minimum: Double
  }

  /// - Throws: `Failure` for what is not such an object.
  static func read(_ text: String) throws(Failure) -> ConstraintText {
    do {
      return try JSONDecoder().decode(ConstraintText.self, from: Data(text.utf8))
    } catch {
      throw Failure(.request, "the constraints are not the JSON object that is expected")
    }
  }

  /// The constraints as the library has them; it checks their values.
  var constraints: SitingConstraints {
    SitingConstraints(
      existing: existing ?? [], forced: forced ?? [], forbidden: forbidden ?? [], maximumOpenings: openings,
      costs: costs, budget: budget,
      quotas: (quotas ?? []).map {
        ZoneQuota(zone: $0.zone, sites: $0.sites, minimum: $0.minimum, maximum: $0.maximum)
      },
      floors: (floors ?? []).map { CoverageFloor(zone: $0.zone, rows: $0.rows, minimumWeight: $0.minimum) })
  }
}
