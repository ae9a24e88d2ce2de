/// What a value of an access key comes to.
enum AccessValue: Hashable, Sendable {
  /// Anyone may pass.
  case allowed
  /// Only who begins or ends the trip there may enter.
  case destination
  /// Only on foot, with the bicycle pushed.
  case dismount
  /// Nobody of this profile may pass.
  case forbidden

  /// What a value comes to; nil where it is not known. Of a list what lets most people pass.
  ///
  /// Source: wiki.openstreetmap.org, "Key:access".
  init?(_ text: String) {
    let parts = text.split(separator: ";").map { $0.trimmingSpaces().lowercased() }
    let values = parts.compactMap { Self.known[$0] }
    guard let first = values.first else { return nil }
    self = values.dropFirst().reduce(first) { $0.rank <= $1.rank ? $0 : $1 }
  }

  private var rank: Int {
    switch self {
    case .allowed: 0
    case .destination: 1
    case .dismount: 2
    case .forbidden: 3
    }
  }

  private static let known: [String: AccessValue] = {
    var known: [String: AccessValue] = ["dismount": .dismount]
    for value in ["yes", "permissive", "designated", "official", "public", "true", "1", "discouraged"] {
      known[value] = .allowed
    }
    for value in ["destination", "customers", "customer", "delivery", "visitors"] { known[value] = .destination }
    for value in [
      "no", "private", "agricultural", "forestry", "emergency", "psv", "bus", "delivery_only", "military", "permit",
      "residents", "employees", "staff", "members", "use_sidepath", "hov", "taxi", "tourist_bus", "hgv", "none",
      "false",
      "0", "restricted", "license", "service",
    ] { known[value] = .forbidden }
    return known
  }()
}

extension Substring {
  /// Without spaces at both ends.
  func trimmingSpaces() -> Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
