@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

/// Codes and names of towns in one table.
@Suite("Codes set against the names beside them")
struct TownLookupTests {
  private static func town(_ code: String, _ name: String) -> Town {
    Town(
      code: code, name: name, position: LonLat(longitude: 3, latitude: 44), population: 1,
      department: String(code.prefix(2)))
  }
  private static let towns = [
    town("01001", "L'Abergement"), town("01002", "Ambléon"), town("01004", "Ambérieu"), town("30007", "Alès"),
    town("30100", "Cros"), town("34022", "Baillargues"), town("34032", "Béziers"), town("34145", "Lunel"),
    town("34301", "Sète"), town("2A004", "Ajaccio"), town("34172", "Montpellier"),
  ]

  private func read(_ text: String, embedded: Bool = true) throws -> SpaceTable.Reading {
    let (names, notes) = try ColumnChoice.choose(
      among: CSVTable(input(text)).columns, .spaces, ReadingOptions(), file: "spaces.csv")
    let file = InputFile(
      try input(text, name: "spaces.csv"), source: InputSource(role: .spaces, columnNames: names, notes: notes))
    return try SpaceTable.read(file, TownLookup(towns: Self.towns, isEmbedded: embedded), statuses: [.open])
  }

  private func codes(_ text: String, embedded: Bool = true) throws -> [String] {
    try read(text, embedded: embedded).spaces.map(\.code)
  }

  private func problem(_ text: String, embedded: Bool = true) -> DataError? {
    dataError { _ = try read(text, embedded: embedded) }
  }

  @Test("Numbers of rows beside names are not codes, in any order of rows and columns; it is said")
  func rowNumbers() throws {
    #expect(try codes("id,commune\n1001,Alès\n1002,Lunel\n1004,Béziers\n") == ["30007", "34145", "34032"])
    #expect(try codes("commune,id\nBéziers,1004\nAlès,1001\n") == ["34032", "30007"])
    #expect(try codes("id;nom\n34022;Lunel\n34032;Sète\n34145;Béziers\n") == ["34145", "34301", "34032"])
    let notes = try read("id,ville\n1,Alès\n").notes
    #expect(
      notes == ["id holds no codes of towns, as it does not agree with ville: the towns are those that ville names"])
  }

  @Test("An id that agrees with the names is a code; one row that does not is an error")
  func identifiers() throws {
    #expect(try codes("id,commune\n30007,Alès\n34145,LUNEL\n34032,Beziers\n") == ["30007", "34145", "34032"])
    let error = try #require(problem("id,commune\n30007,Alès\n34145,Lunel\n34032,Sète\n"))
    #expect(error.line == 4 && error.field == "id")
    #expect(error.problem.english.contains("'34032' is the code of Béziers, but commune is 'Sète' (Sète 34301)"))
  }

  @Test("An id alone names none of the embedded towns, but may name those of one's own")
  func loneIdentifiers() throws {
    let error = try #require(problem("id,places\n30007,1\n"))
    #expect(error.field == "id" && error.problem.english.contains("--columns spaces.code=id"))
    #expect(try codes("id,places\n30007,1\n", embedded: false) == ["30007"])
  }

  @Test("A code whose name is that of another town is refused, whatever the column is called")
  func contradiction() throws {
    for column in ["code", "insee", "code_commune"] {
      let error = try #require(problem("\(column),commune\n30007,Alès\n34022,Lunel\n34145,Lunel\n"))
      #expect(error.line == 3 && error.field == column)
      #expect(
        error.problem.english.contains("'34022' is the code of Baillargues, but commune is 'Lunel' (Lunel 34145)"))
    }
  }

  @Test("Names of places in a town, and names of no town, contradict nothing")
  func places() throws {
    #expect(try codes("code,town\n34172,Montpellier Antigone\n30007,Le Rieu\n") == ["34172", "30007"])
    // A place may have the name of another town.
    #expect(try codes("code,name\n34172,Cros\n30007,Alès\n34145,Halle aux sports\n") == ["34172", "30007", "34145"])
  }

  @Test("Postal codes are known by the names and departments; the names count")
  func postal() throws {
    let reading = try read("code,commune\n30100,Alès\n34500,Béziers\n34400,Lunel\n")
    #expect(reading.spaces.map(\.code) == ["30007", "34032", "34145"])
    #expect(
      reading.notes
        == ["code holds postal codes: the towns are those that commune names, in their departments"])
  }

  @Test("Codes are read with the zeros and capitals that they have lost")
  func spelling() throws {
    let reading = try read("code\n1001\n2a004\n34145\n")
    #expect(reading.spaces.map(\.code) == ["01001", "2A004", "34145"])
    #expect(reading.notes == ["codes in code that have got their leading zeros back: 2 (1001 is 01001)"])
  }

  @Test("Advice: the town that absorbed a commune, the name beside a code, none of another department")
  func advice() throws {
    var facts = NameFacts()
    facts.absorbed = ["34999": ("Ancien", "34145")]
    let lookup = TownLookup(towns: Self.towns, isEmbedded: true) { [facts] () throws(DataError) in facts }
    func advice(_ record: TownRecord) throws -> String? {
      let columns = TownColumns(
        code: record.code == nil ? nil : "code", name: record.name == nil ? nil : "town", isTownName: true,
        isGuessedID: false)
      return try #require(try lookup.resolve([record], columns).faults.first).advice
    }
    #expect(try advice(TownRecord(code: "34999")) == "Lunel 34145")
    #expect(try advice(TownRecord(code: "34146")) == nil)
    #expect(try advice(TownRecord(name: "Monpellier")) == "Montpellier 34172")
    #expect(try advice(TownRecord(name: "Monpellier", department: "30")) == nil)
    let fault = try lookup.resolve(
      [TownRecord(name: "Nouméa")], TownColumns(code: nil, name: "town", isTownName: true, isGuessedID: false)
    ).faults[0]
    #expect(fault.problem.english.contains("the embedded data do not hold Nouvelle-Calédonie"))
  }
}
