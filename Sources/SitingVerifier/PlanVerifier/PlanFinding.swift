/// Something that held when it was computed again, or that could not be proved.
public enum PlanFinding: Hashable, Sendable {
  /// The openings obey every constraint on their number, cost, codes and zones.
  case constraints(openings: Int)
  /// The value follows from the inputs.
  case value(Double)
  /// The certificate proves that no plan is better than the bound, and the value attains it.
  case optimal(bound: Double, nodes: Int)
  /// The certificate proves that no plan is better than the bound by more than `tolerance`, to which the value attains it.
  case optimalWithin(bound: Double, tolerance: Double, nodes: Int)
  /// The bound is one that no plan of the model can pass; nothing else is claimed of it.
  case trivialBound(Double)
  /// The certificate proves the bound, which the value does not attain.
  case bound(Double, nodes: Int)
  /// The certificate proves that no plan keeps to what was asked.
  case infeasible(nodes: Int)
  /// The people covered before and after, all people and those out of reach follow from the inputs.
  case people(before: Double, after: Double, all: Double, uncoverable: Double)
  /// There is no certificate: the bound rests on the program that made the plan.
  case unprovedBound(Double?)
  /// That no plan exists rests on the program that searched for one.
  case unprovedInfeasibility

  /// Whether this was proved, rather than found to rest on the optimiser.
  public var isProved: Bool {
    switch self {
    case .unprovedBound(let bound): bound == nil
    case .unprovedInfeasibility: false
    default: true
    }
  }
}

extension PlanFinding: CustomStringConvertible {
  /// One line for the person who asked.
  public var description: String {
    switch self {
    case .constraints(let openings): "constraints: hold for all \(openings) openings"
    case .value(let value): "value: \(figure(value)), computed again from the inputs"
    case .optimal(let bound, let nodes):
      "bound: \(figure(bound)), proved from \(nodes) nodes of the certificate; the plan is optimal"
    case .optimalWithin(let bound, let tolerance, let nodes):
      "bound: \(figure(bound)), proved from \(nodes) nodes of the certificate; no plan is better by more than"
        + " \(figure(tolerance))"
    case .trivialBound(let bound): "bound: \(figure(bound)), which no plan can pass; the plan may not be the best"
    case .bound(let bound, let nodes):
      "bound: \(figure(bound)), proved from \(nodes) nodes of the certificate; the plan may not be the best"
    case .infeasible(let nodes):
      "infeasibility: proved from \(nodes) nodes of the certificate; no plan meets what was asked"
    case .people(let before, let after, let all, let uncoverable):
      "people: \(figure(before)) covered before, \(figure(after)) after, of \(figure(all));"
        + " \(figure(uncoverable)) out of reach of every allowed site"
    case .unprovedBound(let bound):
      bound.map {
        "bound: \(figure($0)) NOT proved here: there is no certificate, it rests on the solver that made the plan"
      } ?? "bound: none is claimed"
    case .unprovedInfeasibility:
      "infeasibility: NOT proved here: that no plan exists rests on the solver that searched for one"
    }
  }
}

/// A number without a fraction of 0.
func figure(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? "\(number)" }
