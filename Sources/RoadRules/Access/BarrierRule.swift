/// Barriers: what stops whom.
///
/// Source: wiki.openstreetmap.org, "Key:barrier"; gates of any kind pass unless tagged otherwise.
enum BarrierRule {
  private static let stoppingCars: Set<String> = [
    "bollard", "block", "chain", "cycle_barrier", "kissing_gate", "stile", "turnstile", "jersey_barrier", "log",
    "debris", "full-height_turnstile", "motorcycle_barrier", "planter", "horse_stile", "bus_trap", "sump_buster",
    "wall", "fence", "hedge", "ditch", "rope", "barrier_board",
  ]
  private static let stoppingBicycles: Set<String> = [
    "kissing_gate", "stile", "turnstile", "full-height_turnstile", "horse_stile", "wall", "fence", "hedge", "debris",
  ]
  private static let stoppingWalkers: Set<String> = ["wall", "fence", "hedge"]

  /// Whether a node stops a mode.
  static func isBlocked(_ node: RoadTags, _ mode: RoadMode, avoidsTolls: Bool = false) -> Bool {
    guard let barrier = node[.barrier], barrier != "no" else { return false }
    if avoidsTolls, barrier == "toll_booth" { return true }
    if let value = AccessRule.value(node, mode).value { return value == .forbidden }
    return switch mode {
    case .car: stoppingCars.contains(barrier)
    case .bicycle: stoppingBicycles.contains(barrier)
    case .foot: stoppingWalkers.contains(barrier)
    }
  }
}
