/// The part of the country under study.
public enum Territory: Hashable, Sendable {
  /// Every town of the input.
  case everything
  /// The towns of one region.
  case region(code: String)
  /// The towns of one department.
  case department(code: String)

  /// Whether a town lies in the territory.
  public func contains(_ town: Town) -> Bool {
    switch self {
    case .everything: true
    case .region(let code): town.region == code
    case .department(let code): town.department == code
    }
  }
}
