import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@testable import CoverageData

@Suite("Tables as people have them")
struct TidyTableTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func read(_ text: String, _ role: FileRole = .spaces, _ columns: [String: String] = [:]) throws -> InputFile {
    try read(Data(text.utf8), role, columns)
  }

  private func read(_ data: Data, _ role: FileRole = .spaces, _ columns: [String: String] = [:]) throws -> InputFile {
    let url = country.root.appending(path: "t.csv")
    try data.write(to: url)
    return try UserFile.read(
      url.path, role, ReadingOptions(columns: columns.isEmpty ? [:] : [role: columns]))
  }

  /// Code and capacity of each record by line.
  private func records(_ file: InputFile) throws -> [String] {
    let table = try CSVTable(file)
    let (code, capacity) = (try table.require("code"), try table.require("capacity"))
    var found: [String] = []
    try table.forEachRecord { record throws(DataError) in
      let line = table.place(record: record.index, line: record.line).line ?? 0
      found.append("\(line) \(record.text(code)) \(try record.optionalCount(capacity) ?? -1)")
    }
    return found
  }

  @Test(
    "Every line end, separator, encoding and dress of the same table",
    arguments: [
      "code;capacity\r34172;40\r34032;20\r", "code;capacity\r\r\n34172;40\r\r\n34032;20",
      "code,capacity\r\n34172,40\r\n34032,20",
      "code\tcapacity\n34172\t40\n34032\t20\n", "code|capacity\n34172|40\n34032|20\n",
      "\u{FEFF}code;capacity\n34172;40\n34032;20\n",
      "Code INSEE;Capacité\n34172;40\n34032;20\n", " \"code\" ; capacity\n \"34172\" ; 40\n34032\u{A0};\t20\n",
      "code;capacity;;;\n34172;40;;;\n34032;20;;\n", ",code,capacity\n0,34172,40\n1,34032,20\n",
      "capacity;code\n40;34172\n20;34032\n", "Nb places;Code commune\n40;34172\n20;34032\nTotal;\n",
      "code;capacity\n34172;40\n34032;20\nTOTAL;60\nSource : Insee\n",
    ])
  func dress(_ text: String) throws {
    #expect(try records(read(text)) == ["2 34172 40", "3 34032 20"])
  }

  @Test("Titles before the header keep the lines of what follows, and are said")
  func titles() throws {
    let titled = try read("Espaces ouverts, 2025;\n;\ncode;capacity\n34172;40\n34032;20\n")
    #expect(try records(titled) == ["4 34172 40", "5 34032 20"])
    #expect(titled.source.notes.contains("the columns are named on line 3"))
    #expect(try records(read("sep=;\r\ncode;capacity\r\n34172;40\r\n34032;20\r\n")) == ["3 34172 40", "4 34032 20"])
  }

  @Test("UTF-16 and Windows-1252 are read and said; damaged UTF-8 is not taken for it")
  func encodings() throws {
    let text = "code;capacity;name\n34172;40;Sète\n34032;20;Béziers – l’été\n"
    let wide = try #require(("\u{FEFF}" + text).data(using: .utf16LittleEndian))
    #expect(try records(read(wide)) == ["2 34172 40", "3 34032 20"])
    let latin = try read(try #require(text.data(using: .windowsCP1252)))
    #expect(try records(latin) == ["2 34172 40", "3 34032 20"])
    #expect(latin.source.notes.first?.english.hasPrefix("2 lines are not UTF-8 and are taken for Windows-1252") == true)
    let table = try CSVTable(latin)
    let name = try table.require("name")
    var names: [String] = []
    try table.forEachRecord { record throws(DataError) in names.append(record.text(name)) }
    #expect(names == ["Sète", "Béziers – l’été"])
    // An overlong form, half of a surrogate pair, a sequence that breaks off before a letter of two bytes.
    for bytes in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82, 0xC3, 0xA9]] as [[UInt8]] {
      let error = dataError { _ = try read(Data("code;capacity\n1".utf8 + bytes + ";2\n".utf8)) }
      #expect(error?.line == 2, "\(bytes)")
    }
  }

  @Test("Blanks and words for no value are said with their number and the first place")
  func notes() throws {
    let file = try read("code;capacity\n34172 ;40\n34\u{200B}032;NA\n34003;#N/A\n")
    #expect(try records(file) == ["2 34172 40", "3 34032 -1", "4 34003 -1"])
    #expect(file.source.notes.contains("fields with blanks that are not part of them: 2 (first: line 2, code)"))
    #expect(file.source.notes.contains("fields taken for missing: 2 (first: 'NA', line 3, capacity)"))
  }

  @Test(
    "A code that a spreadsheet made a number is an error with line and field",
    arguments: ["2,00E+08", "1001.0", "02/03/2024"])
  func codes(_ code: String) {
    let error = dataError { _ = try read("code;zone\n34172;z\n34032;\(code)\n", .groupings) }
    #expect(error?.line == 3)
    #expect(error?.field == "zone")
    #expect(error?.kind == .content)
  }

  @Test("A table that is fine stays as it is, to the byte")
  func untouched() throws {
    let text = "code,capacity,name\n34172,40,\"a, \"\"b\"\"\"\n34032,20,é\n"
    #expect(try read(text).bytes == Array(text.utf8))
  }

  @Test("A column without a name that holds texts is said, and rows that do not fit are errors")
  func unnamed() throws {
    let file = try read("code;capacity;\n34172;40;x\n34032;20\n")
    #expect(try records(file) == ["2 34172 40", "3 34032 20"])
    #expect(file.source.notes.contains("columns without a name are not read: 3"))
    #expect(dataError { _ = try read("code;capacity;\n34172;40;x;y\n") }?.line == 2)
    #expect(dataError { _ = try read("code;capacity\n34172\n") }?.problem == "has 1 fields; the header names 2")
  }

  @Test("A column that looks like a number of places and is not used is named")
  func unused() throws {
    let file = try read("code;Nb de sièges ouverts\n34172;40\n")
    #expect(
      file.source.notes.contains {
        $0.english.hasPrefix("the column Nb de sièges ouverts looks like a number of places")
      })
    #expect(
      try !read("code;capacity;Nb de sièges ouverts\n34172;40;3\n").source.notes.contains {
        $0.english.contains("looks like")
      })
  }

  @Test("A town whose name begins like a sum stays; a sum with a code is none")
  func sums() throws {
    #expect(try records(read("code;capacity;name\n1;40;Totainville\n2;20;Total Access\n")).count == 2)
    let file = try read("name;code;capacity\nLunel;34145;40\nTotal général;;40\nEnsemble;;40\n")
    #expect(try records(file) == ["2 34145 40"])
    #expect(file.source.notes.contains("rows of sums or footnotes passed over: 2 (first: 'Total général', line 3)"))
  }

  @Test("A chosen column is found whatever its accents and blanks, where one fits")
  func chosen() throws {
    let file = try read("Numéro ;capacity\n34172;40\n", .spaces, ["code": "numero"])
    #expect(try records(file) == ["2 34172 40"])
  }

  @Test(
    "Latitude and longitude in one column",
    arguments: [
      ("geo_point_2d", "\"45.5, 0.25\""), ("Coordonnées GPS", "\"45.5,0.25\""), ("lonlat", "0.25 45.5"),
      ("wkt", "POINT(0.25 45.5)"), ("latlon", "45.5;0.25"),
    ])
  func pairs(_ column: String, _ value: String) throws {
    let file = try read("code,\(column),capacity\nS1,\(value),3\n")
    let space = try SpaceTable.read(file, towns: TownCodes(towns: [])).spaces.first
    #expect(space?.position.longitude == 0.25)
    #expect(space?.position.latitude == 45.5)
    #expect(PositionPair.parse("43,61 ; 3,87", isLongitudeFirst: false)?.longitude == "3.87")
    #expect(PositionPair.parse("43,61, 3,87", isLongitudeFirst: false)?.latitude == "43.61")
    #expect(PositionPair.parse("43.61", isLongitudeFirst: false) == nil)
  }

  @Test("Weights with decimals become whole, whatever the order of rows, and their sum stays")
  func weights() throws {
    var towns = try TownTable.read(input(SmallCountry.towns))
    let text = "code;w\nB1;0,4\nA1;1,4\nA2;1,45\n"
    let (records, note) = try WeightTable.read(read(text, .weights), column: "w", towns: &towns)
    // Running sums in order of code: 1.4, 2.85, 3.25; rounded 1, 3, 3.
    #expect(towns.map(\.ownWeight) == [1, 2, 0])
    #expect(records == 3)
    #expect(note?.english.hasPrefix("numbers with decimals made whole so that their sum stays: 3") == true)
    let error = dataError {
      _ = try WeightTable.read(read("code;w\nA1;59.000\nA2;1.200\n", .weights), column: "w", towns: &towns)
    }
    #expect(error?.line == 2)
    #expect(error?.problem.english.contains("separators of thousands") == true)
  }
}
