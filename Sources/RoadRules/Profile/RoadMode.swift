/// A way of travelling.
public enum RoadMode: String, CaseIterable, Hashable, Sendable {
  /// By car.
  case car
  /// By bicycle.
  case bicycle
  /// On foot.
  case foot
}
