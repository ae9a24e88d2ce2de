import CoverageModel

extension JSONWriter {
  /// The members that describe the change of a group of towns.
  mutating func change(_ change: ProximityChange, study: Study) {
    members(study.changeProperties, of: change)
  }

  /// A situation as an object with what it was read from.
  mutating func situation(_ situation: ComparedSituation) {
    object { writer in
      switch situation.source {
      case .embedded:
        writer.member("kind", "embedded")
        writer.member("path", nil as String?)
      case .spaces(let path):
        writer.member("kind", "spaces")
        writer.member("path", path)
      case .plan(let path, _):
        writer.member("kind", "plan")
        writer.member("path", path)
      case .results(let path):
        writer.member("kind", "results")
        writer.member("path", path)
      }
      writer.member("spaces", situation.knowsAllSpaces ? situation.spaces.count : nil)
      if case .plan(_, let opened) = situation.source { writer.member("opened") { $0.codes(opened) } }
    }
  }

  /// A list of codes; null where it is unknown.
  mutating func codes(_ codes: [String]?) {
    guard let codes else { return raw("null") }
    array(codes) { $0.value($1) }
  }
}
