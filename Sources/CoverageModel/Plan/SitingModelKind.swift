/// The models by which the second wave is chosen; formulas in the types of `FacilitySiting`.
public enum SitingModelKind: String, CaseIterable, Hashable, Sendable {
  /// Maximal covering location problem (Church and ReVelle 1974).
  case mclp
  /// Location set covering problem (Toregas et al. 1971).
  case lscp
  /// Fewest sites that cover a share of the people (Daskin and Owen 1999).
  case partialCover = "partial-cover"
  /// Least total travel (Hakimi 1964).
  case pMedian = "p-median"
  /// Least largest travel (Hakimi 1964).
  case pCentre = "p-center"
  /// Backup coverage, BACOP2 (Hogan and ReVelle 1986).
  case backup
  /// Gradual cover (Berman and Krass 2002).
  case gradual
  /// Capacitated maximal cover (Current and Storbeck 1988).
  case capacitated
  /// The worst-served basin first (Ogryczak 1997).
  case maxMin = "max-min"

  /// Whether a larger value is better.
  public var maximises: Bool {
    switch self {
    case .mclp, .backup, .gradual, .capacitated, .maxMin: true
    case .lscp, .partialCover, .pMedian, .pCentre: false
    }
  }

  /// Whether the number of openings is given (else it is what the model minimises).
  public var takesOpenings: Bool { self != .lscp && self != .partialCover }

  /// What the value is counted in.
  public var valueUnit: ValueUnit {
    switch self {
    case .mclp, .backup, .gradual, .capacitated, .maxMin: .people
    case .lscp, .partialCover: .sites
    case .pMedian: .personTravel
    case .pCentre: .travel
    }
  }

  /// Units of the value of a plan.
  public enum ValueUnit: String, Hashable, Sendable {
    /// People.
    case people
    /// Sites opened, or their cost.
    case sites
    /// People times the unit of travel (metres, or that of the matrix).
    case personTravel = "person-travel"
    /// The unit of travel.
    case travel
  }
}
