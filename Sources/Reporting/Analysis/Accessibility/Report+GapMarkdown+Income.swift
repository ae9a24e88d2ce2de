import CoverageModel

extension Report {
  /// Concentration by income: a sentence and a table, after a blank line.
  func incomeTable(_ income: ConcentrationByIncome, _ language: Language) -> String {
    func number(_ value: Double?) -> String { value.map { language.number($0, decimals: 3) } ?? "–" }
    var table = MarkdownTable([
      (language.text(.incomeColumnIndex), .left), (language.text(.inequalityColumnDistance), .right),
      (language.text(.incomeWithin, ["distance": language.distance(serviceDistance)]), .right),
    ])
    table.add([language.text(.incomeConcentration), number(income.distance), number(income.covered)])
    table.add([language.text(.incomeErreygers), "–", number(income.coveredErreygers)])
    let values = [
      "people": language.number(income.peopleWithoutIncome),
      "share": language.percent(income.peopleWithoutIncome, of: income.people + income.peopleWithoutIncome),
    ]
    return "\n" + language.text(.incomeIntro, values) + "\n\n" + table.text
  }
}
