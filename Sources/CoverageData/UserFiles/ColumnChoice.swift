import MessageModel

/// Finds a user's columns under other names than ours.
enum ColumnChoice {
  /// For each of our columns that is chosen, or is missing and can be guessed, the user's; and a sentence for each guess.
  ///
  /// A guess is the first name of the list of synonyms that is there and stands for nothing else, letter case aside.
  ///
  /// - Parameter guessing: the columns that may be guessed; all where nil.
  /// - Throws: `DataError` of kind `.request` for a choice that names no column of ours or none of the file.
  static func choose(
    among columns: [String], guessing: Set<String>? = nil, _ role: FileRole, _ options: ReadingOptions, file: String
  ) throws(DataError) -> (names: [String: String], notes: [Message]) {
    let ours = ColumnSynonyms.columns(of: role)
    var names = options.columns[role] ?? [:]
    var notes: [Message] = []
    for (our, own) in names.sorted(by: { $0.key < $1.key }) {
      let place = role.rawValue + "." + our
      guard ours.contains(our) else {
        throw DataError(
          .request,
          "--columns \(place): there is no such column; expected \(ours.joined(separator: ", "))")
      }
      guard columns.contains(own) else {
        let list: Message = "\(columns.joined(separator: ", "))\(SheetRows.hint(columns))"
        throw DataError(.request, file: file, "--columns \(place)=\(own): the file has \(list)")
      }
      notes.append("\(our) is the column \(own), as asked")
    }
    var taken = Set(names.values).union(ours.filter { columns.contains($0) })
    let present = Set(columns)
    let sought = Set(ours.flatMap { [$0] + ColumnSynonyms.names(of: $0, role) })
    var spellings: [String: [String]] = [:]
    for column in columns where column.utf8.count < 64 {
      let lower = column.lowercased()
      if sought.contains(lower) { spellings[lower, default: []].append(column) }
    }
    for our in ours where names[our] == nil && !present.contains(our) {
      let candidates = [our] + ColumnSynonyms.names(of: our, role)
      let found = candidates.lazy.compactMap { name in
        spellings[name]?.first { !taken.contains($0) && guessing?.contains($0) ?? true }
      }.first
      guard let found else { continue }
      names[our] = found
      taken.insert(found)
      notes.append("\(our) is taken to be the column \(found)")
    }
    return (names, notes)
  }
}
