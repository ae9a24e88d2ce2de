package import CoverageModel
package import MessageModel

/// What a record of a table says of its town.
package struct TownRecord: Hashable, Sendable {
  /// The code, blanks aside; nil where it is empty or the table has none.
  package var code: String?
  /// The name; nil where it is empty or the table has none.
  package var name: String?
  /// Code or name of the department; nil where it is empty or the table has none.
  package var department: String?

  package init(code: String? = nil, name: String? = nil, department: String? = nil) {
    self.code = code.flatMap(Self.plain)
    self.name = name.flatMap(Self.plain)
    self.department = department.flatMap(Self.plain)
  }

  /// A text without the blanks around it; nil where nothing is left.
  private static func plain(_ text: String) -> String? {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains(scalar)
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return nil }
    return String(scalars[first...last])
  }
}

/// The columns in which the records of a table say which towns are theirs.
package struct TownColumns: Hashable, Sendable {
  /// What the file calls the column of codes; nil where there is none.
  package var code: String?
  /// What the file calls the column of names; nil where there is none.
  package var name: String?
  /// Whether the names are those of towns, and not of the places in them.
  package var isTownName: Bool
  /// Whether the column of codes was taken for one without being named so: `id` may number anything.
  package var isGuessedID: Bool

  package init(code: String?, name: String?, isTownName: Bool, isGuessedID: Bool) {
    self.code = code
    self.name = name
    self.isTownName = isTownName
    self.isGuessedID = isGuessedID
  }
}

/// Why a record has no town.
package struct TownFault: Hashable, Sendable {
  /// The kinds of faults.
  package enum Kind: Hashable, Sendable {
    case empty, unknownCode, postalCode, unknownName, ambiguousName, contradiction, idWithoutNames
  }

  /// Position of the record.
  package var record: Int
  /// Whether it is about the name; else about the code.
  package var isOfName: Bool
  /// Its kind.
  package var kind: Kind
  /// What is wrong, one sentence.
  package var problem: Message
  /// What was likely meant; nil where that is not known.
  package var advice: String?
}

/// The towns of the records of a table.
package struct RecordTowns: Sendable {
  /// For each record its town; nil where there is a fault.
  package var towns: [Town?]
  /// What is wrong, in the order of the records.
  package var faults: [TownFault] = []
  /// How the table was read, one sentence each.
  package var notes: [Message] = []
  /// Names of which only the beginning was written, with the town.
  package var begun: [String] = []
  /// Names that towns had, with the town.
  package var former: [String] = []

  /// Records whose code was read otherwise than it is written.
  package var changed: Set<Int> = []
  /// Records that give a name that a commune had, each with the town that holds its ground.
  package var formerRecords: [(record: Int, town: String)] = []

  /// Whether the column of codes holds none of towns, but numbers or identifiers of the records.
  package var hasIDsForCodes = false

  package init(towns: [Town?]) { self.towns = towns }

  /// What was matched otherwise than by an equal name or code.
  var repairs: [Repair] {
    [(Repair.Rule.townByBeginning, begun), (.townByFormerName, former)].filter { !$0.1.isEmpty }.map { rule, examples in
      Repair(rule: rule, count: examples.count, examples: examples)
    }
  }
}
