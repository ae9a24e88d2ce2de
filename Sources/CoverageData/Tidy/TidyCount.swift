import MessageModel

/// Counts what was put right in a table, with the first place of each kind.
struct TidyCount {
  private var blanks = (count: 0, first: Message(data: ""))
  private var missing = (count: 0, first: Message(data: ""))
  private var extra = (count: 0, first: Message(data: ""))

  /// A field that had blanks, or a word for no value.
  mutating func add(_ outcome: FieldRule.Outcome, was text: String, field: String, _ place: @autoclosure () -> Message)
  {
    if outcome.isMissingWord {
      if missing.count == 0 { missing.first = "'\(text)', \(place()), \(field)" }
      missing.count += 1
    } else {
      if blanks.count == 0 { blanks.first = "\(place()), \(field)" }
      blanks.count += 1
    }
  }

  /// A row that is not a record.
  mutating func addRow(_ text: String, _ place: @autoclosure () -> Message) {
    if extra.count == 0 { extra.first = "'\(text)', \(place())" }
    extra.count += 1
  }

  /// One sentence for each kind.
  var notes: [Message] {
    var notes: [Message] = []
    if extra.count > 0 { notes.append("rows of sums or footnotes passed over: \(extra.count) (first: \(extra.first))") }
    if blanks.count > 0 {
      notes.append("fields with blanks that are not part of them: \(blanks.count) (first: \(blanks.first))")
    }
    if missing.count > 0 { notes.append("fields taken for missing: \(missing.count) (first: \(missing.first))") }
    return notes
  }
}
