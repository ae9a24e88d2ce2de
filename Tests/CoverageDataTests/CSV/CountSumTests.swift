import CoverageData
import CoverageModel
import MessageModel
import Testing

/// Whole numbers are exact up to 2^53 = 9,007,199,254,740,992: 9,007 towns of 10^12 people are fewer, 9,008 are more.
@Suite("Sums of people")
struct CountSumTests {
  private func towns(_ count: Int, header: String, row: (Int) -> String) throws -> InputFile {
    let rows = (0..<count).map { "T\($0),Town,1,45,\(row($0))\n" }.joined()
    return try InputFile(name: "towns.csv", bytes: Array("code,name,longitude,latitude,\(header)\n\(rows)".utf8))
  }

  private let most = "1000000000000"

  @Test("The record at which a sum becomes inexact is named")
  func people() throws {
    let file = try towns(9_007, header: "population") { _ in most }
    #expect(try TownTable.read(file).count == 9_007)
    let larger = try towns(9_009, header: "population") { _ in most }
    let error = #expect(throws: DataError.self) { try TownTable.read(larger) }
    // The header is line 1, so the 9,008th town stands on line 9,009.
    #expect(error?.line == 9_009)
    #expect(error?.field == "population")
    #expect(
      error?.problem.english.hasPrefix("up to here the numbers of this column sum to more than 9,007,199,254,740,992")
        == true)
  }

  @Test("Each column has a sum of its own")
  func columns() throws {
    let split = try towns(18_000, header: "population,working_age_population") {
      $0.isMultiple(of: 2) ? "\(most),0" : "0,\(most)"
    }
    #expect(try TownTable.read(split).count == 18_000)
    let both = try towns(9_009, header: "population,working_age_population") { _ in "1,\(most)" }
    #expect(#expect(throws: DataError.self) { try TownTable.read(both) }?.field == "working_age_population")
    let own = try towns(9_009, header: "population,jobs") { _ in "1,\(most)" }
    #expect(try TownTable.read(own).count == 9_009)
    #expect(#expect(throws: DataError.self) { try TownTable.read(own, weightColumn: "jobs") }?.field == "jobs")
  }
}
