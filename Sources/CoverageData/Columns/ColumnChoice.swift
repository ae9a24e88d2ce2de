import MessageModel

/// Finds a user's columns under other names than ours.
enum ColumnChoice {
  /// For each of our columns that is chosen, or is missing and can be guessed, the user's; and a sentence for each guess.
  ///
  /// A guess is the first name of the list of synonyms that is there and stands for nothing else; letter case, accents,
  /// blanks and signs between words do not matter (see `HeaderKey`), nor do they in a choice where one column fits. A
  /// column that seems to hold a number of places and is not used is reported.
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
      let alike = columns.filter { HeaderKey.of($0) == HeaderKey.of(own) }
      guard columns.contains(own) || alike.count == 1 else {
        let list = columns.joined(separator: ", ")
        throw DataError(.request, file: file, "--columns \(place)=\(own): the file has \(list)")
      }
      if !columns.contains(own) { names[our] = alike[0] }
      notes.append("\(our) is the column \(names[our] ?? own), as asked")
    }
    var taken = Set(names.values).union(ours.filter { columns.contains($0) })
    let present = Set(columns)
    let sought = Set(ours.flatMap { [$0] + ColumnSynonyms.names(of: $0, role) }.map(HeaderKey.of))
    var spellings: [String: [String]] = [:]
    for column in columns where column.utf8.count < 128 {
      let key = HeaderKey.of(column)
      if sought.contains(key) { spellings[key, default: []].append(column) }
      // A unit or remark in brackets is not part of a name: `Capacité (places)`.
      guard let bracket = column.firstIndex(of: "("), bracket > column.startIndex else { continue }
      let short = HeaderKey.of(String(column[..<bracket]))
      if short != key, sought.contains(short) { spellings[short, default: []].append(column) }
    }
    for our in ours where names[our] == nil && !present.contains(our) {
      let candidates = [our] + ColumnSynonyms.names(of: our, role)
      let found = candidates.lazy.compactMap { name in
        spellings[HeaderKey.of(name)]?.first { !taken.contains($0) && guessing?.contains($0) ?? true }
      }.first
      guard let found else { continue }
      names[our] = found
      taken.insert(found)
      notes.append("\(our) is taken to be the column \(found)")
    }
    if ours.contains("capacity"), names["capacity"] == nil, !present.contains("capacity"),
      let column = columns.first(where: { !taken.contains($0) && looksLikePlaces($0) })
    {
      notes.append(
        "the column \(column) looks like a number of places and is not used; if it is, say --columns \(role.rawValue).capacity=\(column)"
      )
    }
    return (names, notes)
  }

  /// Whether a column is named as one of numbers of places may be: `Nb de postes`, `Effectif max`.
  private static func looksLikePlaces(_ column: String) -> Bool {
    guard column.utf8.count < 128 else { return false }
    let beginnings = ["capac", "place", "poste", "siege", "seat", "effectif", "accueil"]
    return HeaderKey.words(column).contains { word in
      word == "nb" || word == "nombre" || beginnings.contains { word.hasPrefix($0) }
    }
  }
}
