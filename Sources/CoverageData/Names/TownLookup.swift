package import CoverageModel
import MessageModel

/// Finds the towns of tables by code, by name, or by both, which must then agree.
///
/// 1. A code is that of a town, zeros that it has lost given back (`CodePadding`), `2a004` being `2A004`.
/// 2. Where a record has a code and the name of a town, the town of the code must be one that the name may mean. A name
///    that is that of no town contradicts nothing.
/// 3. A column `id` that was taken for codes without being asked for is one only where most records with both agree; else
///    the names alone count. Without names it is none of the embedded towns' codes.
/// 4. Codes that disagree with most names, and whose first figures are those of the named towns' departments, are postal
///    codes: the names count, within those departments.
package struct TownLookup: Sendable {
  /// Faults that get advice at most: it takes a look at every town.
  private static let mostAdvised = 200

  let codes: TownCodes
  private let padding: CodePadding
  /// Whether the towns are the embedded ones.
  let isEmbedded: Bool
  private let readFacts: @Sendable () throws(DataError) -> NameFacts

  /// A lookup in towns.
  ///
  /// - Parameters:
  ///   - towns: the towns of the study, whose codes give others their zeros back.
  ///   - others: further towns that are known.
  ///   - isEmbedded: whether the towns are the embedded ones.
  ///   - facts: reads what is known of names besides; called only for tables with names.
  package init(
    towns: [Town], others: [Town] = [], isEmbedded: Bool = false,
    facts: @escaping @Sendable () throws(DataError) -> NameFacts = { () throws(DataError) in NameFacts() }
  ) {
    padding = CodePadding(towns, others: others)
    codes = padding.towns
    self.isEmbedded = isEmbedded
    readFacts = facts
  }

  init(codes: TownCodes) {
    padding = CodePadding(codes)
    self.codes = codes
    isEmbedded = false
    readFacts = { () throws(DataError) in NameFacts() }
  }

  /// The towns of records.
  ///
  /// - Throws: `DataError` as the readers of the embedded data; what is wrong with the records is among the result.
  /// - Complexity: O(n log n) for n towns where there are names, and O(records · log n); more for what is not found.
  package func resolve(_ records: [TownRecord], _ columns: TownColumns) throws(DataError) -> RecordTowns {
    let facts = columns.name == nil && columns.code != nil ? NameFacts() : try readFacts()
    let names = TownNames(columns.name == nil ? [] : codes.all, facts: facts)
    var search = RecordSearch(lookup: self, names: names, columns: columns, records: records)
    search.run()
    guard !search.result.faults.isEmpty else { return search.result }
    // Advice takes what was not read as long as all was clear.
    let advice = TownAdvice(codes.all, facts: try readFacts())
    var result = search.result
    for index in result.faults.indices.prefix(Self.mostAdvised) { advice.complete(&result.faults[index], records) }
    return result
  }

  /// The town of a code as it is written, or as it was meant: with lost zeros, or a capital letter.
  func town(writtenAs code: String) -> (town: Town, isChanged: Bool)? {
    if let town = codes[code] { return (town, false) }
    let padded = padding.padded(code)
    if padded != code, let town = codes[padded] { return (town, true) }
    return nil
  }

  /// Whether a town is in a department.
  ///
  /// - Complexity: O(n).
  func hasDepartment(_ code: String) -> Bool { codes.all.contains { $0.department == code } }

  /// What is wrong with the code of no town where zeros may have been lost; nil where none were.
  func lostZeros(_ code: String) -> Message? { padding.refusal(of: code) }

  /// Whether a column `id` may name towns without their names beside it.
  var acceptsIDs: Bool { !isEmbedded }
}
