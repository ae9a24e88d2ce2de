import CoverageModel
import MessageModel

/// Gives codes back the leading zeros that a spreadsheet took from them.
///
/// The codes of towns must be all of one length, and one of them must begin with 0. Then a code in another table that
/// has only digits, and fewer of them, is not a code of a town, and there is just one way to fill it up with zeros: 1004 is
/// 01004. It is done where every code that is filled up is then the code of a town; else none is, and an error tells.
/// Codes with letters stay as they are, but for small ones in place of capitals: 2a004 is 2A004. A fraction that is 0, as
/// in 1004.0, is dropped.
struct CodePadding {
  /// The length of the codes of towns; nil where the rule does not apply.
  private let length: Int?
  let towns: TownCodes

  /// The rule for the towns of a study; other towns are known too, whatever their codes.
  init(_ towns: [Town], others: [Town] = []) {
    self.init(TownCodes(towns: towns, others: others), length: Self.commonLength(towns))
  }

  /// The rule for towns that are found by code.
  init(_ towns: TownCodes) { self.init(towns, length: Self.commonLength(towns.all)) }

  private init(_ towns: TownCodes, length: Int?) { (self.towns, self.length) = (towns, length) }

  private static func commonLength(_ towns: [Town]) -> Int? {
    guard let length = towns.first?.code.utf8.count, towns.contains(where: { $0.code.utf8.first == zero }),
      towns.allSatisfy({ $0.code.utf8.count == length })
    else { return nil }
    return length
  }

  private static let zero = UInt8(ascii: "0")

  /// A code as it is without lost zeros; the same where it has lost none.
  func padded(_ code: String) -> String {
    if code.utf8.count <= 16, case let upper = code.uppercased(), upper != code, towns[upper] != nil,
      towns[code] == nil
    {
      return upper
    }
    guard let length else { return code }
    let digits = Self.withoutFraction(code)
    let count = digits.utf8.count
    guard (1...length).contains(count), digits.utf8.allSatisfy({ (Self.zero...UInt8(ascii: "9")).contains($0) }),
      count < length || digits.utf8.count < code.utf8.count
    else { return code }
    return String(repeating: "0", count: length - count) + digits
  }

  /// `1004` of `1004.0`.
  private static func withoutFraction(_ code: String) -> Substring {
    guard let point = code.firstIndex(of: "."), code[code.index(after: point)...].utf8.allSatisfy({ $0 == zero }) else {
      return code[...]
    }
    return code[..<point]
  }

  /// Codes of which those that are not known, but are with the zeros they have lost, have got these back.
  ///
  /// - Returns: the codes, ascending; each as it was, in the same order; and what was changed.
  /// - Complexity: O(n log n).
  func renamed(
    _ codes: [String], known: Set<String>
  ) -> (codes: [String], old: [String], changes: [String: String]) {
    let present = Set(codes)
    var changes: [String: String] = [:]
    var taken: Set<String> = []
    for code in codes where !known.contains(code) {
      let padded = padded(code)
      if padded != code, known.contains(padded), !present.contains(padded), taken.insert(padded).inserted {
        changes[code] = padded
      }
    }
    let pairs = codes.map { (new: changes[$0] ?? $0, old: $0) }
      .sorted { $0.new.utf8.lexicographicallyPrecedes($1.new.utf8) }
    return (pairs.map(\.new), pairs.map(\.old), changes)
  }

  /// The sentence that says what was done.
  static func note(_ changes: [String: String], field: String) -> Message {
    let first = changes.min { $0.value < $1.value } ?? ("", "")
    return "codes in \(field) that have got their leading zeros back: \(changes.count) (\(first.key) is \(first.value))"
  }

  private func refusal(of code: String, _ padded: String) -> Message {
    "'\(code)' has \(code.utf8.count) characters, the codes of the towns have \(length ?? 0) and leading zeros, and "
      + "'\(padded)' is none of them; were the codes made numbers? write them as text"
  }

  /// What is wrong with a code of no town where zeros may have been lost on either side; nil where none were.
  func refusal(of code: String) -> Message? {
    let padded = padded(code)
    if padded != code { return refusal(of: code, padded) }
    return towns[String(code.drop { $0 == "0" })] == nil ? nil : Self.strippedRefusal(of: code)
  }

  private static func strippedRefusal(of code: String) -> Message {
    let stripped = String(code.drop { $0 == "0" })
    return
      "'\(code)' is the code of no town, but '\(stripped)' is: have the codes of the towns lost leading zeros? write"
      + " them as text"
  }
}

extension CodePadding {
  /// A table whose column `code` names towns, with the zeros given back; the same where none were lost, or its codes are
  /// not those of towns because it has coordinates of its own.
  ///
  /// - Throws: `DataError` of kind `.content` with the first code whose zeros cannot be given back, and as `CSVTable`.
  /// - Complexity: O(size) and O(n) for n towns.
  static func complete(
    _ input: InputFile, towns: [Town], others: [Town] = []
  ) throws(DataError) -> InputFile {
    let padding = CodePadding(towns, others: others)
    let towns = padding.towns
    let table = try CSVTable(input)
    // Numbers of rows are not codes that have lost their zeros.
    guard let column = table.find("code"), table.find("longitude") == nil, !table.isGuessedID(column) else {
      return input
    }
    let field = table.columns[column]
    var changes: [String: String] = [:]
    try table.forEachRecord { (record) throws(DataError) in
      guard let code = record.optionalText(column), towns[code] == nil else { return }
      let padded = padding.padded(code)
      if padded != code, towns[padded] != nil {
        changes[code] = padded
      } else if let problem = padding.refusal(of: code) {
        throw record.error(column, problem)
      }
    }
    guard !changes.isEmpty else { return input }
    var writer = TableBytes(columns: table.columns, separator: table.separator)
    var lines: [Int] = []
    try table.forEachRecord { (record) throws(DataError) in
      var fields = table.columns.indices.map { record.text($0) }
      fields[column] = changes[fields[column]] ?? fields[column]
      writer.append(fields)
      lines.append(record.line)
    }
    var source = input.source
    source.notes.append(note(changes, field: field))
    if source.records == nil { source.records = .lines(lines) }
    return InputFile(input, bytes: writer.bytes, source: source)
  }
}
