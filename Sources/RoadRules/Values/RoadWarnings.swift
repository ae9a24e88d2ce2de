/// What the user of a network should know.
enum RoadWarnings {
  /// The sentences for what was counted, in a fixed order.
  ///
  /// - Parameters:
  ///   - counts: what was counted, by name.
  ///   - isDated: whether a file says of when its data are.
  ///   - hasChanges: whether objects say when they were changed.
  static func texts(_ counts: [String: Int], isDated: Bool, hasChanges: Bool) -> [String] {
    func count(_ name: String) -> Int { counts[name] ?? 0 }
    var texts: [String] = []
    if !isDated {
      texts.append(
        hasChanges
          ? "the files do not say of when the data are; the date is that of the latest change"
          : "the files do not say of when the data are")
    }
    let sentences: [(String, (Int) -> String)] = [
      ("unknown_access_values", { "\($0) ways have an access value that is not known; it was taken as no tag" }),
      ("unreadable_limits", { "\($0) ways have a limit of speed that cannot be read; the table of speeds was taken" }),
      ("conditional_rules_ignored", { "\($0) ways have rules for some times or vehicles, which are not followed" }),
      ("turn_restrictions_by_time_ignored", { "\($0) turn restrictions hold at some times only and are not followed" }),
      ("turn_restrictions_of_unknown_kind", { "\($0) turn restrictions are of a kind that is not known" }),
      ("turn_restrictions_left_out", { "\($0) turn restrictions name ways that are not joined in the network" }),
      ("missing_nodes", { "\($0) nodes of roads are not in the files; the roads end there" }),
      ("stretches_too_long", { "\($0) stretches are longer than 4,000 km and were left out" }),
      ("doubles", { "\($0) objects appear several times; the latest version was taken" }),
    ]
    for (name, text) in sentences where count(name) > 0 { texts.append(text(count(name))) }
    return texts
  }
}
