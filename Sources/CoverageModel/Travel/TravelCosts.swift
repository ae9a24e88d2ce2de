public import GeometryCore

/// A source of travel costs: geodesics, a table, a road network.
///
/// Places are reported by code and position; each source takes what it needs. Limits are closed (cost <= limit). A pair that
/// is absent from an answer without limit is unreachable. Answers are the same for any number of threads. A source that
/// only knows costs within a limit implements the requirements without defaults; the others follow from them, and are
/// there so that a source that can do better may.
public protocol TravelCosts: Hashable, Sendable {
  /// What the costs are, and what can be asked.
  var traits: TravelTraits { get }

  /// The costs of every pair within a limit.
  ///
  /// - Parameters:
  ///   - origins: where travel starts.
  ///   - sites: where it ends.
  ///   - limit: infinite for every pair that can be reached.
  ///   - thresholds: numbers that the costs will be compared with: a source of rounded costs gives exact ones near them.
  ///   - threads: at least 1.
  /// - Throws: `TravelError`.
  func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix

  /// The nearest sites of each origin, however far; equal costs go to the site that is listed first.
  ///
  /// - Parameters:
  ///   - origins: where travel starts.
  ///   - sites: where it ends.
  ///   - threads: at least 1.
  ///   - count: most sites wanted, at least 1.
  ///   - thresholds: as for `costs`.
  /// - Throws: `TravelError`.
  func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites

  /// The pairs within each of some limits; no cost is reported.
  ///
  /// - Returns: one matrix for each limit, in their order.
  /// - Throws: `TravelError`.
  func coverage(
    from origins: [TravelPlace], to sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [CoverageMatrix]

  /// What a plan can use: for each origin the nearest standing site (the first listed at equal cost) and the other sites
  /// that cost less.
  ///
  /// Costs may be rounded, so that sums of them are exact: geodesics are, to whole millimetres.
  ///
  /// - Parameters:
  ///   - origins: where travel starts.
  ///   - sites: where it ends.
  ///   - threads: at least 1.
  ///   - standing: positions in `sites`, ascending.
  /// - Throws: `TravelError`.
  func usefulCosts(
    from origins: [TravelPlace], to sites: [TravelPlace], standing: [Int], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix

  /// The length of the trip between each origin and one of the sites, metres; nil where the source knows no lengths.
  ///
  /// - Parameters:
  ///   - origins: where travel starts.
  ///   - sites: where it ends.
  ///   - chosen: for each origin the position in `sites` of its site; nil where no length is wanted.
  ///   - limit: no length is reported of a trip that costs more.
  ///   - threads: at least 1.
  /// - Throws: `TravelError`.
  func lengths(
    from origins: [TravelPlace], to sites: [TravelPlace], chosen: [Int?], within limit: Double, threads: Int
  ) async throws(TravelError) -> [Double?]?

  /// The area within each limit of any of some sites; called only where `traits.hasShapes`.
  ///
  /// - Returns: one area for each limit, in their order, between longitudes -180 and 180.
  /// - Throws: `TravelError`.
  func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon]

  /// The same costs, of no other places than these: a source may drop or prepare what it needs for them.
  func restricted(from origins: [TravelPlace], to sites: [TravelPlace]) -> Self
}
