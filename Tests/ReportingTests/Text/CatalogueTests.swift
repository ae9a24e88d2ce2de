import MessageModel
@testable import Reporting
import Testing

@Suite("Catalogues")
struct CatalogueTests {
  private func placeholders(_ text: String) -> [String] {
    text.matches(of: /\{([^}]*)\}/).map { String($0.1) }.sorted()
  }

  @Test("Every language has a text for every key", arguments: Language.allCases)
  func complete(language: Language) {
    for key in TextKey.allCases {
      #expect(language.catalogue[key]?.isEmpty == false, "\(key)")
    }
    #expect(TextKey.allCases.count > 80)
  }

  @Test("Both languages use the same placeholders, and close every brace")
  func samePlaceholders() {
    for key in TextKey.allCases {
      let english = englishCatalogue[key] ?? ""
      let french = frenchCatalogue[key] ?? ""
      #expect(placeholders(english) == placeholders(french), "\(key)")
      for text in [english, french] {
        #expect(text.count { $0 == "{" } == placeholders(text).count)
        #expect(text.count { $0 == "}" } == placeholders(text).count)
      }
    }
  }

  @Test("A value that holds braces is not filled in again")
  func braces() {
    #expect(
      Language.english.text(.reportTitle, ["title": "{title} {x}"]) == "Who is near a training space: {title} {x}")
  }

  @Test(
    "The language of an environment",
    arguments: [
      ([:], Language.english), (["LANG": "fr_FR.UTF-8"], .french), (["LANG": "fr"], .french), (["LANG": "C"], .english),
      (["LC_ALL": "en_GB.UTF-8", "LANG": "fr_FR"], .english),
      (["LC_ALL": "", "LC_MESSAGES": "fr_CA", "LANG": "de"], .french),
    ] as [([String: String], Language)])
  func environment(variables: [String: String], expected: Language) {
    #expect(Language(environment: variables) == expected)
  }
}
