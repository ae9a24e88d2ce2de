import Testing

@testable import Reporting

@Suite("Spaces of French punctuation")
struct FrenchTypesettingTests {
  @Test("No line breaks before a high mark of punctuation or within quotation marks")
  func marks() {
    #expect(
      FrenchTypesetting.set("a : b ; c ? d ! 5 % « e »")
        == "a\u{A0}: b\u{202F}; c\u{202F}? d\u{202F}! 5\u{202F}% «\u{A0}e\u{A0}»")
    #expect(FrenchTypesetting.set("a b ") == "a b ")
    #expect(FrenchTypesetting.set("h:m, 5%") == "h:m, 5%")
  }

  @Test("Every French text is printed so, in Markdown and in workbooks too; English ones stay")
  func everywhere() {
    let breaking = [" :", " ;", " ?", " !", " %", " »", "« "]
    for (key, text) in Language.french.catalogue {
      #expect(!breaking.contains { text.contains($0) }, "\(key): \(text)")
    }
    #expect(Language.english.text(.planEnough, ["places": "a : b"]).contains("a : b"))
  }
}
