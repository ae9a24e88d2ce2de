import CoverageModel
import Testing

@testable import Reporting

/// Sentences with the words of a study.
struct RenamedTextTests {
  private func language(_ language: Language, _ nouns: [(StudyNouns.Thing, String)]) throws -> Language {
    var words = StudyNouns()
    for (thing, text) in nouns {
      words[language.rawValue][thing] = try StudyNoun(written: text, language: language.rawValue)
    }
    return language.naming(words)
  }

  private func french(_ phrase: String, _ noun: String) throws -> String {
    let noun = try StudyNoun(written: noun, language: "fr")
    return MarkedText("[\(phrase)]", FrenchPhrase.self).text(
      [.space: noun, .town: noun, .zone: noun], FrenchPhrase.self)
  }

  @Test(
    "Articles, gender and number follow the noun",
    arguments: [
      ("l’espace le plus proche", "une maternité / des maternités", "la maternité la plus proche"),
      ("d’un espace de formation", "une maternité / des maternités", "d’une maternité"),
      ("de l’espace le plus proche", "un collège / des collèges", "du collège le plus proche"),
      ("à l’espace existant le plus proche", "un collège / collèges", "au collège existant le plus proche"),
      ("de l’espace", "une école / des écoles", "de l’école"),
      ("d’espaces", "un collège / des collèges", "de collèges"),
      ("Espaces existants", "une école de musique / des écoles de musique", "Écoles de musique existantes"),
      ("tous les espaces existants", "une halte / la halte / des haltes", "toutes les haltes existantes"),
      ("l’espace", "un hôpital / l'hôpital / des hôpitaux", "l’hôpital"),
      ("Aucune commune", "un concelho / concelhos", "Aucun concelho"),
      ("cette commune seule", "un arrondissement / arrondissements", "cet arrondissement seul"),
      ("de sa plus grande commune", "un concelho / concelhos", "de son plus grand concelho"),
      ("sa zone d’emploi", "une aire / des aires", "son aire"),
      ("sa zone d’emploi", "une MRC / des MRC", "sa MRC"),
      ("de communes contiguës situées", "un arrondissement / arrondissements", "d’arrondissements contigus situés"),
      ("commune:entre elles", "un concelho / concelhos", "entre eux"),
      ("commune:si elle", "un concelho / concelhos", "s’il"),
      ("commune:avec elle", "un concelho / concelhos", "avec lui"),
      ("espace:par lui seul", "une maternité / maternités", "par elle seule"),
      ("espace:du", "une maternité / maternités", "de la"),
      ("zone:l’une d’elles", "un distrito / distritos", "l’un d’eux"),
      ("commune:Toutes les candidates", "un concelho / concelhos", "Tous les candidats"),
      ("Principales communes concernées", "un concelho / concelhos", "Principaux concelhos concernés"),
    ])
  func french(phrase: String, noun: String, expected: String) throws {
    #expect(try french(phrase, noun) == expected)
  }

  @Test(
    "English articles, number and possession follow the noun",
    arguments: [
      ("a space", "an aid post / aid posts", "an aid post"),
      ("An employment basin", "a district / districts", "A district"),
      ("town’s", "a parish / parishes", "parish’s"),
      ("Training spaces", "a maternity unit / maternity units", "Maternity units"),
      ("basins", "an MRC / MRC", "MRC"),
    ])
  func english(phrase: String, noun: String, expected: String) throws {
    let noun = try StudyNoun(written: noun, language: "en")
    let text = MarkedText("[\(phrase)]", EnglishPhrase.self)
    #expect(text.text([.space: noun, .town: noun, .zone: noun], EnglishPhrase.self) == expected)
  }

  @Test("What is not renamed keeps its name, and so does the other language")
  func partly() throws {
    let renamed = try language(.french, [(.space, "une maternité / des maternités")])
    #expect(renamed.text(.columnTown) == "Commune")
    #expect(renamed.text(.columnNearestSpace) == "Maternité la plus proche")
    #expect(renamed.template(.choiceHeadline)?.contains("d’une maternité ouverte") == true)
    var words = StudyNouns()
    words["fr"][.space] = try StudyNoun(written: "une maternité / des maternités", language: "fr")
    #expect(Language.english.naming(words).text(.columnSpace) == "Space")
    #expect(Language.french.text(.columnNearestSpace) == "Espace le plus proche")
  }
}
