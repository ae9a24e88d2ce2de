import CoverageModel
import MessageModel
import Testing

/// Nouns as they are written in a study.
struct StudyNounTests {
  @Test("Gender and elision are read from the articles")
  func french() throws {
    let school = try StudyNoun(written: "une école / des écoles", language: "fr")
    #expect(school == StudyNoun(singular: "école", plural: "écoles", gender: .feminine, followsVowelForms: true))
    let stop = try StudyNoun(written: "une halte / la halte / haltes", language: "fr")
    #expect(stop == StudyNoun(singular: "halte", plural: "haltes", gender: .feminine, followsVowelForms: false))
    let hospital = try StudyNoun(written: "un hôpital / l'hôpital / des hôpitaux", language: "fr")
    #expect(hospital == StudyNoun(singular: "hôpital", plural: "hôpitaux", gender: .masculine, followsVowelForms: true))
  }

  @Test("English takes a or an")
  func english() throws {
    let unit = try StudyNoun(written: "a university / universities", language: "en")
    #expect(unit == StudyNoun(singular: "university", plural: "universities", followsVowelForms: false))
    #expect(try StudyNoun(written: "an MRC / MRCs", language: "en").followsVowelForms)
  }

  @Test(
    "What is missing is said, with what would be right",
    arguments: [
      (
        "une maternité", "fr", "'une maternité' lacks the plural: write singular and plural as 'une école / des écoles'"
      ),
      ("maternité / maternités", "fr", "'maternité / maternités' lacks the article, which tells the gender"),
      ("un hôpital / des hôpitaux", "fr", "whether 'hôpital' is written with l’ is not told by its first letter"),
      ("un collège / la collègue / collèges", "fr", "'la collègue' is not 'collège' with le, la or l’"),
      ("une / des", "fr", "'une / des' lacks the article"), ("unit / units", "en", "'unit / units' lacks the article"),
      ("a unit / ", "en", "'a unit / ' lacks the plural"), ("a <b> / b", "en", "'a <b> / b' may hold letters"),
      ("a b / b / b", "en", "'a b / b / b' has too many forms"),
    ])
  func faults(text: String, language: String, expected: String) {
    let fault = #expect(throws: StudyNoun.Fault.self) { try StudyNoun(written: text, language: language) }
    #expect(fault?.description.hasPrefix(expected) == true, "\(String(describing: fault))")
  }
}
