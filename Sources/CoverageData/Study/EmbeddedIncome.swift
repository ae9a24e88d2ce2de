import CoverageModel
import MessageModel

/// Median incomes of the embedded towns.
struct EmbeddedIncome: Sendable {
  private let incomes: [(code: String, income: Double)]
  /// The record of the file.
  let input: InputRecord

  /// Reads the table where the towns are the embedded ones; nil where they are not, incomes are not asked for, or the folder
  /// of embedded data has none.
  ///
  /// - Throws: `DataError` as the reader of tables; `.content` for codes that do not ascend, and an income that is not a number
  ///   above 0.
  /// - Complexity: O(size).
  static func read(_ request: StudyRequest) throws(DataError) -> EmbeddedIncome? {
    guard request.readsIncome, request.townsPath == nil, request.geoData.has("town-income.csv") else { return nil }
    let file = try request.geoData.file("town-income.csv")
    let table = try CSVTable(file)
    let (code, median) = (try table.require("code"), try table.require("median_income_2021"))
    var incomes: [(code: String, income: Double)] = []
    try table.forEachRecord { (record) throws(DataError) in
      let town = try record.requiredText(code)
      if let last = incomes.last, !last.code.utf8.lexicographicallyPrecedes(town.utf8) {
        throw record.error(code, "'\(town)' comes after '\(last.code)'; expected ascending codes")
      }
      let income = try record.number(median)
      guard income > 0 else { throw record.error(median, "'\(record.text(median))' is not an income above 0") }
      incomes.append((town, income))
    }
    return EmbeddedIncome(incomes: incomes, input: file.record(role: "income", records: incomes.count))
  }

  private init(incomes: [(code: String, income: Double)], input: InputRecord) {
    self.incomes = incomes
    self.input = input
  }

  /// Gives towns their income.
  ///
  /// - Precondition: towns ascend by code.
  /// - Complexity: O(n).
  func complete(_ towns: inout [Town]) {
    var next = 0
    for index in towns.indices {
      let code = towns[index].code.utf8
      while next < incomes.count, incomes[next].code.utf8.lexicographicallyPrecedes(code) { next += 1 }
      if next < incomes.count, incomes[next].code == towns[index].code {
        towns[index].medianIncome = incomes[next].income
      }
    }
  }
}
