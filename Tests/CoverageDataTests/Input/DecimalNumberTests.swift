@testable import CoverageData
import TestSupport
import Testing

@Suite("Decimal number")
struct DecimalNumberTests {
  private func parse(_ text: String) -> Double? { DecimalNumber.double(Array(text.utf8)[...]) }

  @Test(
    "Numbers that are hard to round",
    arguments: [
      "9007199254740993", "9007199254740992.5", "0.1", "0.3", "1e23", "8.5e22", "2.2250738585072011e-308", "5e-324",
      "2.4703282292062328e-324", "1.7976931348623157e308", "0.000000000000000000000000000000000001", "-0", "0e999",
      "6.02214076e23", "123456789012345678901234567890", "1.00000000000000011102230246251565404", "999999999999999e22",
      "999999999999999e-22", "1000000000000000", "100000000000000000000000", "2.71828182845904523536028747135266250",
      "+1.5", ".5", "5.", "00012.5", "1E5", "1e+5", "1e-05", "48.856613", "-61.80984", "4.9e-1",
    ])
  func hard(text: String) throws {
    let expected = try #require(Double(text))
    let found = try #require(parse(text), "\(text)")
    #expect(found.bitPattern == expected.bitPattern, "\(text)")
  }

  @Test(
    "What is not a finite decimal number",
    arguments: [
      "", "-", "+", ".", "e5", "1e", "1e+", "1e1.5", "1.2.3", "--1", "+-1", "1 ", " 1", "nan", "NaN", "inf",
      "-Infinity",
      "0x10", "0x1p3", "1_000", "1,5", "1e400", "-1e309", "1e100000", "1e999999999999999999999", "１２", "1f",
    ])
  func refused(text: String) {
    #expect(parse(text) == nil)
  }

  @Test("The same bits as the standard library, over random numbers of every length and size")
  func random() throws {
    var random = SeededRandom(seed: 2019)
    var short = 0
    for _ in 0..<30_000 {
      var text = Bool.random(using: &random) ? "-" : ""
      let digits = Int.random(in: 1...24, using: &random)
      let point = Int.random(in: 0...digits, using: &random)
      for index in 0..<digits {
        if index == point { text += "." }
        text += String(Int.random(in: 0...9, using: &random))
      }
      if Bool.random(using: &random) { text += "e\(Int.random(in: -40...40, using: &random))" }
      if digits <= 15 { short += 1 }
      let expected = try #require(Double(text))
      guard parse(text)?.bitPattern == expected.bitPattern else {
        Issue.record("\(text): \(String(describing: parse(text))), expected \(expected)")
        return
      }
    }
    #expect(short > 10_000)
  }

  @Test("The shortest text of any double gives it back")
  func roundTrip() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<10_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(parse("\(value)")?.bitPattern == value.bitPattern)
    }
  }

  @Test("Whole numbers have at most 18 digits")
  func integers() {
    func whole(_ text: String) -> Int? { DecimalNumber.integer(Array(text.utf8)[...]) }
    #expect(whole("999999999999999999") == 999_999_999_999_999_999)
    #expect(whole("-42") == -42)
    #expect(whole("+007") == 7)
    for text in ["1000000000000000000", "", "-", "1.0", "1e3", " 1", "x"] { #expect(whole(text) == nil, "\(text)") }
  }
}
