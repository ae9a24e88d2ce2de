import MessageModel

/// Says what is wrong with the towns of a table.
enum TownFaults {
  /// Faults that an error lists at most, the first aside.
  private static let listed = 6

  /// Refuses a table in which a record has no town.
  ///
  /// - Parameter error: the error with the place of a fault and its text.
  /// - Throws: `DataError` of kind `.content`: the first fault in full, the others listed.
  static func check(
    _ towns: RecordTowns, role: FileRole, _ error: (TownFault, Message) -> DataError
  ) throws(DataError) {
    guard let fault = towns.faults.first else { return }
    var first = error(fault, sentence(fault, role))
    let others = towns.faults.dropFirst()
    if !others.isEmpty {
      var list = others.prefix(listed).map { fault -> Message in
        let other = error(fault, sentence(fault, role))
        return other.line.map { "line \($0): \(other.problem)" } ?? "feature \(other.feature ?? 0): \(other.problem)"
      }
      if others.count > listed { list.append(Message(data: "...")) }
      first.problem = "\(first.problem); unclear too: \(list, separator: "; ")"
    }
    throw first
  }

  /// The fault with what can be done about it.
  static func sentence(_ fault: TownFault, _ role: FileRole) -> Message {
    switch (fault.kind, fault.advice) {
    case (.ambiguousName, let advice?): "\(fault.problem); add the department ('\(advice)') or a column code"
    case (.ambiguousName, nil): "\(fault.problem); add a column department or code"
    case (.idWithoutNames, _):
      "\(fault.problem); if it does, say so with --columns \(role.rawValue).code=\(fault.advice ?? "")"
    case (.postalCode, _): "\(fault.problem); give the code of the commune (INSEE), or its name in a column town"
    case (.unknownCode, nil) where role == .spaces:
      "\(fault.problem); expected the code of a town, or columns longitude and latitude"
    case (_, let advice?): "\(fault.problem); did you mean \(advice)?"
    case (_, nil): fault.problem
    }
  }
}
