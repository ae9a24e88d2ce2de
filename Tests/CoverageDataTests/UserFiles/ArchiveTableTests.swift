import CoverageModel
import Foundation
import MessageModel
import TestWorlds
import Testing

@testable import CoverageData

@Suite("Tables in archives, and workbooks of old")
struct ArchiveTableTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func archive(_ parts: [(name: String, text: String)]) throws -> String {
    let url = country.root.appending(path: "a.zip")
    try Data(StoredParts.archive(parts)).write(to: url)
    return url.path
  }

  @Test("The only table of an archive is read as the table is, whatever stands beside it as text")
  func table() throws {
    let path = try archive([
      ("Livraison/lisez-moi.txt", "x"), ("Livraison/sites.csv", "sep=;\r\ncode;places\r\n1;4\r\n"),
    ])
    let file = try UserFile.read(path, .spaces, ReadingOptions())
    #expect(file.source.notes.contains("is the table Livraison/sites.csv of the archive"))
    #expect(file.source.notes.contains("the columns are named on line 2"))
    #expect(file.name == path)
    #expect(try file.sha256 == InputFile(path: path, content: .binary).sha256)
    #expect(try FileGuess(path: path).purpose == .spaces)
  }

  @Test("Several tables are named")
  func several() throws {
    let path = try archive([("a.csv", "code\n1\n"), ("b.csv", "code\n2\n")])
    let error = dataError { _ = try UserFile.read(path, .spaces, ReadingOptions()) }
    #expect(error?.problem == "holds several tables: a.csv, b.csv; unpack the archive and name one")
  }

  @Test("Text and HTML under the name of an old workbook are reported")
  func named() throws {
    let path = try country.write("<html><table><tr><td>code</td></tr></table></html>", "t.xls")
    let error = dataError { _ = try UserFile.read(path, .spaces, ReadingOptions()) }
    #expect(error?.problem.english.hasPrefix("is named .xls but is not a workbook of that format") == true)
  }
}
