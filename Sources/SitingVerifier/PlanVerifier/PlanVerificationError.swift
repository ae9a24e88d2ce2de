public import MessageModel

/// What is wrong with a plan, its figures or its proof.
public enum PlanVerificationError: Error, Hashable, Sendable {
  /// The problem or the parameters are not what the model asks for.
  case request(Message)
  /// A constraint does not hold, or the openings are not openings.
  case constraint(Message)
  /// A figure differs from the one computed from the inputs.
  case figure(name: Message, claimed: Double?, computed: Double)
  /// The status contradicts the other claims.
  case status(Message)
  /// The certificate is missing, malformed or proves another bound.
  case proof(Message)
}

extension PlanVerificationError: ExplainedError {
  /// A sentence that names the claim and the values.
  public var explanation: Message {
    switch self {
    case .request(let text): "the request cannot be verified: \(text)"
    case .constraint(let text): "a constraint does not hold: \(text)"
    case .figure(let name, let claimed, let computed):
      "\(name) \(claimed.map { Message(data: SitingVerifier.figure($0)) } ?? "none") claimed, the inputs give \(SitingVerifier.figure(computed))"
    case .status(let text): "the status is wrong: \(text)"
    case .proof(let text): "the bound is not proved: \(text)"
    }
  }
}
