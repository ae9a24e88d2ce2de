/// A way to group towns.
public enum ZoneLevel: String, CaseIterable, Hashable, Sendable {
  /// Employment basin (zone d'emploi).
  case basin
  /// Department.
  case department
  /// Intercommunality with its own taxation.
  case epci
  /// Region.
  case region

  /// The code of the zone that a town belongs to; nil where it has none.
  public func code(of town: Town) -> String? {
    switch self {
    case .basin: town.basin
    case .department: town.department
    case .epci: town.epci
    case .region: town.region
    }
  }
}
