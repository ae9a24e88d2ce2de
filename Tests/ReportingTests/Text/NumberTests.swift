@testable import Reporting
import Testing

@Suite("Numbers for readers")
struct NumberTests {
  @Test("Thousands: a comma in English, a narrow no-break space in French")
  func thousands() {
    for (value, english) in [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (12_345, "12,345"), (123_456, "123,456"),
      (1_234_567, "1,234,567"), (-1_234, "\u{2212}1,234"), (1_000_000_000, "1,000,000,000"),
    ] {
      #expect(Language.english.number(value) == english)
      #expect(Language.french.number(value) == english.replacing(",", with: "\u{202F}"))
    }
  }

  @Test("Decimals: a point in English, a comma in French")
  func decimals() {
    #expect(Language.english.number(1_234.56, decimals: 1) == "1,234.6")
    #expect(Language.french.number(1_234.56, decimals: 1) == "1\u{202F}234,6")
    #expect(Language.english.number(0.04, decimals: 1) == "0.0")
    #expect(Language.english.number(-0.04, decimals: 1) == "0.0")
    #expect(Language.english.number(-0.5, decimals: 1) == "\u{2212}0.5")
    #expect(Language.english.number(999.96, decimals: 1) == "1,000.0")
    #expect(Language.english.number(2.5, decimals: 0) == "3")
    #expect(Language.english.number(.infinity, decimals: 0) == "–")
  }

  @Test("Lengths: kilometres, a dash where unknown")
  func lengths() {
    #expect(Language.english.travel(12_345) == "12.3\u{A0}km")
    #expect(Language.french.travel(1_234_567) == "1\u{202F}234,6\u{A0}km")
    #expect(Language.english.travel(nil) == "–")
    #expect(Language.english.travel(.infinity) == "–")
    #expect(Language.english.distance(30_000) == "30\u{A0}km")
    #expect(Language.french.distance(12_500) == "12,5\u{A0}km")
    #expect(Language.english.distance(1) == "0.001\u{A0}km")
  }

  @Test("A share that is not 0 or 1 is not rounded to 0 or 100")
  func shares() {
    #expect(Language.english.percent(0, of: 10) == "0.0%")
    #expect(Language.english.percent(10, of: 10) == "100.0%")
    #expect(Language.english.percent(1, of: 3) == "33.3%")
    #expect(Language.french.percent(1, of: 3) == "33,3\u{202F}%")
    #expect(Language.english.percent(1, of: 100_000) == "<\u{A0}0.1%")
    #expect(Language.english.percent(99_999, of: 100_000) == ">\u{A0}99.9%")
    #expect(Language.french.percent(99_999, of: 100_000) == ">\u{A0}99,9\u{202F}%")
    #expect(Language.english.percent(1, of: 1_000) == "0.1%")
    #expect(Language.english.percent(999, of: 1_000) == "99.9%")
    #expect(Language.english.percent(0, of: 0) == "–")
    for part in 1..<3_000 {
      let shown = Language.english.percent(part, of: 3_000)
      #expect(shown != "0.0%" && shown != "100.0%")
    }
  }
}
