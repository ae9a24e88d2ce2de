/// Who may enter: the most specific key counts.
enum AccessRule {
  /// A key with its variants by direction.
  struct Key: Sendable {
    var both: RoadKey
    var forward: RoadKey?
    var backward: RoadKey?
  }

  /// The keys of a mode, the most specific first.
  static func keys(_ mode: RoadMode) -> [Key] {
    let access = Key(both: .access, forward: .accessForward, backward: .accessBackward)
    let vehicle = Key(both: .vehicle, forward: .vehicleForward, backward: .vehicleBackward)
    return switch mode {
    case .car:
      [
        Key(both: .motorcar, forward: .motorcarForward, backward: .motorcarBackward),
        Key(both: .motorVehicle, forward: .motorVehicleForward, backward: .motorVehicleBackward), vehicle, access,
      ]
    case .bicycle: [Key(both: .bicycle, forward: .bicycleForward, backward: .bicycleBackward), vehicle, access]
    case .foot: [Key(both: .foot), access]
    }
  }

  /// What the tags of a way or node say to a mode.
  ///
  /// - Returns: what holds in both directions or, where `isForward` is given, in that one; nil where nothing does. A
  ///   value that is not known counts as no tag, and is reported.
  static func value(
    _ tags: RoadTags, _ mode: RoadMode, isForward: Bool? = nil
  ) -> (value: AccessValue?, key: RoadKey?, hasUnknown: Bool) {
    var hasUnknown = false
    for key in keys(mode) {
      let directed = isForward.flatMap { $0 ? key.forward : key.backward }
      for key in [directed, key.both].compactMap({ $0 }) {
        guard let text = tags[key] else { continue }
        if let value = AccessValue(text) { return (value, key, hasUnknown) }
        hasUnknown = true
      }
    }
    return (nil, nil, hasUnknown)
  }
}
