@testable import CoverageData
import Foundation
import TestSupport
import Testing

@Suite("csv-spectrum", .enabled(if: ExternalData.isExpected))
struct CSVSpectrumTests {
  @Test("Every file gives the records of its JSON")
  func spectrum() throws {
    let folder = try ExternalData.url("csv_spectrum/csvs")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".csv") }
    #expect(files.count == 12)
    for file in files.sorted() {
      var bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
      if file.hasSuffix("_crlf.csv"), !bytes.contains(0x0D) {
        // Line ends that a checkout turned into LF are put back.
        bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      }
      let table = try CSVTable(InputFile(name: file, bytes: bytes))
      var records: [[String: String]] = []
      let count = try table.forEachRecord { record throws(DataError) in
        var fields: [String: String] = [:]
        for (index, column) in table.columns.enumerated() { fields[column] = record.text(index) }
        records.append(fields)
      }
      let json = try Data(contentsOf: ExternalData.url("csv_spectrum/json/" + file.dropLast(4) + ".json"))
      var expected = try #require(Self.records(try JSONSerialization.jsonObject(with: json)), "\(file)")
      #expect(!expected.isEmpty)
      if file == "location_coordinates.csv" {
        // The JSON of this one has another telephone number than the CSV.
        expected[0]["Contact Phone Number"] = "2095257564"
      }
      #expect(records == expected, "\(file)")
      #expect(count == expected.count)
    }
  }

  /// The records of a parsed JSON file: a list of objects, or one object.
  private static func records(_ json: Any) -> [[String: String]]? {
    json as? [[String: String]] ?? (json as? [String: String]).map { [$0] }
  }
}
