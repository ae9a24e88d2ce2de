/// A named set of towns of the embedded data where a space could open.
public enum CandidateSet: Hashable, Sendable {
  /// Action coeur de ville (2018).
  case actionCoeurDeVille
  /// Petites villes de demain.
  case petitesVillesDeDemain
  /// Towns with a France services.
  case franceServices
  /// Towns with a Fabrique de territoire or a Manufacture de proximité.
  case tiersLieux
  /// Every town of at least this many people.
  case towns(leastPeople: Int)
}

extension CandidateSet: RawRepresentable {
  /// The word for a set in options and files.
  public var rawValue: String {
    switch self {
    case .actionCoeurDeVille: "acv"
    case .petitesVillesDeDemain: "petites-villes-de-demain"
    case .franceServices: "france-services"
    case .tiersLieux: "tiers-lieux"
    case .towns(let leastPeople): "towns>=\(leastPeople)"
    }
  }

  /// The set of a word, `pvd` being short for `petites-villes-de-demain`; nil for any other.
  public init?(rawValue: String) {
    switch rawValue {
    case "acv": self = .actionCoeurDeVille
    case "petites-villes-de-demain", "pvd": self = .petitesVillesDeDemain
    case "france-services": self = .franceServices
    case "tiers-lieux": self = .tiersLieux
    default:
      guard rawValue.hasPrefix("towns>="), let people = Int(rawValue.dropFirst("towns>=".count)), people >= 0 else {
        return nil
      }
      self = .towns(leastPeople: people)
    }
  }
}

extension PlanRequest.CandidateSource {
  /// The sets of words that `+` joins, a set that appears twice being one; nil where a word is none.
  public static func named(_ text: String) -> Self? {
    var sets: [CandidateSet] = []
    for word in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard let set = CandidateSet(rawValue: String(word)) else { return nil }
      if !sets.contains(set) { sets.append(set) }
    }
    switch sets.first {
    case .actionCoeurDeVille? where sets.count == 1: return .embedded
    case .towns(let leastPeople)? where sets.count == 1: return .towns(leastPeople: leastPeople)
    default: return .sets(sets)
    }
  }
}
