import Foundation
import Testing

/// Studies of other countries, which call their things otherwise.
@Suite("A study with words of its own")
struct RenamedStudyTests {
  private struct Words {
    let yaml: String
    let expected: [String]
  }

  private static let portugal = Words(
    yaml: """
      words:
        space: {fr: une école / des écoles, en: a school / schools}
        town: {fr: un concelho / des concelhos, en: a municipality / municipalities}
        zone: {fr: un distrito / des distritos, en: a district / districts}
      """,
    expected: [
      "vivent à moins de 15\u{A0}km d’une école", "Distritos mal desservis", "École la plus proche",
      "Concelho le plus éloigné", "Un concelho est desservi", "Tous les candidats",
    ])

  private static let quebec = Words(
    yaml: """
      words:
        space: {fr: une maternité / des maternités, en: a maternity unit / maternity units}
        town: {fr: une municipalité / des municipalités, en: a municipality / municipalities}
        zone: {fr: une MRC / des MRC, en: an MRC / MRCs}
      """,
    expected: [
      "vivent à moins de 15\u{A0}km d’une maternité", "MRC mal desservies", "Maternité la plus proche",
      "Municipalité la plus éloignée", "Une municipalité est desservie", "Toutes les candidates",
    ])

  private func texts(_ words: Words, _ language: String) throws -> [String: String] {
    let place = try Workplace()
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/archipelago")
    let folder = place.root.appending(path: "archipelago")
    try FileManager.default.copyItem(at: source.standardizedFileURL, to: folder)
    let file = folder.appending(path: "study.yml")
    let study = try String(contentsOf: file, encoding: .utf8)
    try (study + words.yaml + "\nformats: [md, html, svg, brief, gpkg]\n").write(
      to: file, atomically: true, encoding: .utf8)
    let outcome = try Program.run(["run", "archipelago/study.yml", "--lang", language], in: place.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    var texts = ["stdout": outcome.stdout]
    for (name, bytes) in try place.contents("archipelago/results") {
      guard ["md", "html", "svg", "qgz"].contains(where: { name.hasSuffix("." + $0) }) else { continue }
      texts[name] = String(decoding: bytes, as: UTF8.self)
    }
    #expect(texts.count > 8)
    return texts
  }

  /// What people read: prose without the program's own files and paths, scripts and styles.
  private func words(of text: String) -> [Substring] {
    let prose = text.replacing(#/<(?:script|style)[^>]*>(?s:.)*?<\/(?:script|style)>/#, with: "")
      .replacing(#/`[^`\n]*`|layername=\w+/#, with: "").replacing(#/<[^>]*>/#, with: " ")
    return prose.lowercased().split { !$0.isLetter && $0 != "." && $0 != "_" && $0 != "-" }
  }

  @Test("No usual word is left in French, and adjectives agree", arguments: [0, 1])
  func french(study: Int) throws {
    let words = [Self.portugal, Self.quebec][study]
    let texts = try texts(words, "fr")
    let usual: Set<Substring> = ["espace", "espaces", "commune", "communes", "emploi"]
    for (name, text) in texts {
      let left = Set(self.words(of: text)).intersection(usual)
      #expect(left.isEmpty, "\(name): \(left)")
    }
    let all = texts.values.joined()
    for phrase in words.expected { #expect(all.contains(phrase), "\(phrase)") }
  }

  @Test("No usual word is left in English")
  func english() throws {
    let usual: Set<Substring> = ["space", "spaces", "town", "towns", "basin", "basins", "communes"]
    for (name, text) in try texts(Self.quebec, "en") {
      let left = Set(words(of: text)).intersection(usual)
      #expect(left.isEmpty, "\(name): \(left)")
    }
  }

  @Test(
    "A word that lacks a form is reported with its line",
    arguments: [
      ("words: {space: {fr: une maternité}}", "lacks the plural"),
      ("words: {spce: {fr: une maternité / maternités}}", "did you mean 'space'?"),
      ("words: {space: {de: eine Schule / Schulen}}", "'de' is not a language of reports"),
      ("words: {space: une maternité}", "expected nouns by language"),
      ("words: {town: {fr: un hameau / hameaux}}", "whether 'hameau' is written with l’"),
    ])
  func faults(yaml: String, problem: String) throws {
    let place = try Workplace()
    try "title: Essai\n\(yaml)\n".write(
      to: place.root.appending(path: "study.yml"), atomically: true, encoding: .utf8)
    let outcome = try Program.run(["run", "study.yml", "--lang", "en"], in: place.root)
    #expect(outcome.code == 65)
    #expect(outcome.stderr.contains("study.yml:2") || outcome.stderr.contains("line 2"), "\(outcome.stderr)")
    #expect(outcome.stderr.contains(problem), "\(outcome.stderr)")
  }
}
