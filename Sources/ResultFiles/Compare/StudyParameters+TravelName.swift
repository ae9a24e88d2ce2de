import CoverageModel

extension StudyParameters {
  /// What `travel` is called in messages.
  var travelName: String {
    let settings = travel.roadSettings
    let name = travel.recordedName ?? "geodesic"
    guard settings.direction != .to || settings.timeFactor != .one || settings.inTown != .zero else { return name }
    return "\(name), \(settings.direction.rawValue), × \(settings.timeFactor.text), \(settings.inTown.rawValue)"
  }
}
