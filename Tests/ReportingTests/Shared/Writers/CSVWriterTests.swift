@testable import CoverageData
@testable import Reporting
import Testing

@Suite("CSV writer")
struct CSVWriterTests {
  @Test("Quotes only where RFC 4180 needs them")
  func byHand() {
    var writer = CSVWriter(columns: ["a", "b,c"])
    for text in ["plain", "x,y", "say \"so\"", "two\nlines", "cr\rhere", "", " kept ", "semi;colon"] {
      writer.text(text)
      writer.count(nil)
      writer.endRecord()
    }
    let expected = """
      a,"b,c"
      plain,
      "x,y",
      "say ""so""\",
      "two
      lines",
      "cr\rhere",
      ,
       kept ,
      semi;colon,

      """
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test("What is written is read back")
  func roundTrip() throws {
    let texts = ["a", "\"", "\"\"", ",", "\n", "x\r\ny", "é,\"😀\"\n", " ", "'", "a\"b"]
    var writer = CSVWriter(columns: ["text", "number", "count"])
    for (index, text) in texts.enumerated() {
      writer.text(text)
      writer.number(Double(index) / 8, decimals: 3)
      writer.count(index)
      writer.endRecord()
    }
    var read: [String] = []
    let table = try CSVTable(InputFile(name: "written", bytes: writer.bytes))
    try table.forEachRecord { record throws(DataError) in
      let index = read.count
      read.append(record.text(0))
      #expect(try record.number(1) == Double(index) / 8)
      #expect(try record.optionalCount(2) == index)
    }
    #expect(read == texts)
  }

  @Test("A number that is missing or not finite is an empty field")
  func numbers() {
    var writer = CSVWriter(columns: ["a"])
    for value in [nil, Double.infinity, .nan, 2.5] as [Double?] {
      writer.number(value, decimals: 3)
      writer.number(value, decimals: 3, trims: true)
      writer.endRecord()
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "a\n,\n,\n,\n2.500,2.5\n")
  }
}
