import MessageModel
import Testing

@testable import CoverageData

@Suite("What is not part of a field")
struct FieldRuleTests {
  @Test(
    "Blanks and invisible characters",
    arguments: [
      ("30007 ", .code, "30007"), ("\u{A0}30007\u{FEFF}", .code, "30007"), ("34\u{200B}172", .code, "34172"),
      ("34 172", .code, "34172"), ("200\u{202F}017\u{202F}341", .code, "200017341"), ("2 A004", .code, "2 A004"),
      ("2A 004", .code, "2A004"), ("Zone  nord", .code, "Zone nord"), ("1 196 315", .number, "1196315"),
      ("-1\u{A0}234,5", .number, "-1234,5"), ("12 34", .number, "12 34"), ("1 2345", .number, "1 2345"),
      ("Cœur\u{A0} d’Hérault\t", .text, "Cœur d’Hérault"), ("Saint\u{AD}-Malo", .text, "Saint-Malo"), ("", .text, ""),
      ("\u{3000}", .text, ""), ("two\nlines ", .text, "two\nlines"),
    ] as [(String, FieldKind, String)])
  func blanks(_ text: String, _ kind: FieldKind, _ plain: String) {
    let outcome = FieldRule.apply(text, kind, allowsFraction: false)
    #expect(Array(outcome.text.utf8) == Array(plain.utf8))
    #expect(!outcome.isMissingWord)
    #expect(outcome.fault == nil)
  }

  @Test("Words for no value", arguments: ["#N/A", "NA", "nan", "NaN", "-", " - ", "n/a", "#REF!", "#VALEUR!", "."])
  func missing(_ word: String) {
    for kind in [FieldKind.code, .number, .text] {
      #expect(
        FieldRule.apply(word, kind, allowsFraction: true) == FieldRule.Outcome(text: "", isMissingWord: true))
    }
  }

  @Test("Texts that look like such words and are none", arguments: ["Nans", "Nan-sous-Thil", "None", "-5", "N", "Na."])
  func present(_ word: String) {
    #expect(FieldRule.apply(word, .text, allowsFraction: true) == FieldRule.Outcome(text: word))
  }

  @Test(
    "Codes that a spreadsheet made numbers or dates",
    arguments: [
      "2,00E+08", "2.00017E+08", "2E+08", "1,2e5", "1001.0", "34172,00", "2024/03/02", "2024-03-02 00:00:00",
      "02/03/2024", "2/3/24", "2-mars", "mars-04", "1-Mar", "août-12",
    ])
  func codes(_ text: String) {
    #expect(FieldRule.apply(text, .code, allowsFraction: false).fault != nil)
    #expect(!FieldRule.isPlain(ArraySlice(text.utf8), .code))
  }

  @Test(
    "Sound codes",
    arguments: [
      "34172", "2A004", "2a008", "200017341", "1.1", "12.0", "2E10", "A-12", "Mars-sur-Allier", "CA-11", "12-34",
    ])
  func soundCodes(_ text: String) {
    #expect(FieldRule.apply(text, .code, allowsFraction: false) == FieldRule.Outcome(text: text))
  }

  @Test("A fraction of zeros may stand where the codes of towns are looked up")
  func fraction() {
    #expect(FieldRule.apply("1004.0", .code, allowsFraction: true).fault == nil)
    #expect(FieldRule.apply("2,0E+03", .code, allowsFraction: true).fault != nil)
  }

  @Test("What is called plain is left as it is")
  func plain() {
    let texts = [
      "34172", "é", "Cœur d’Hérault", "a b", "a  b", " a", "a ", "\u{A0}a", "34\u{200B}1", "NA", "-", "x\u{FEFF}", "日本",
      "…",
      "2E+05", "1 234", "", "\u{2009}1",
    ]
    for text in texts {
      for kind in [FieldKind.code, .number, .text] where FieldRule.isPlain(ArraySlice(text.utf8), kind) {
        let outcome = FieldRule.apply(text, kind, allowsFraction: false)
        #expect(Array(outcome.text.utf8) == Array(text.utf8) && outcome.fault == nil, "\(text) \(kind)")
      }
    }
  }
}
