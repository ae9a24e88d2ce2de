import CoverageModel
import MessageModel
import Testing

@testable import StudyFile

struct StudyTemplateTests {
  private func begun(_ words: [String], hasPlan: Bool = true) throws -> StudyDocument {
    try StudyDocument(begun: StudyWords.settings(words).settings, hasPlan: hasPlan)
  }

  @Test(arguments: [
    [], ["--towns", "a.shp", "--spaces", "b.xlsx", "--service-distance", "20"], ["--matrix", "m.csv"],
    ["--department", "2A", "--access", "apl", "--steps", "10:1,20:0.5", "--max-per", "basin=1"],
  ])
  func aNewStudyReadsBackAsItWasSet(words: [String]) throws {
    let study = try begun(words)
    let text = StudyTemplate(study) { $0.english }.text
    #expect(try document(text).settings == study.settings)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 130 })
  }

  /// Each key stands in the file with what it does; its example, with the comment sign taken away, is a value of it.
  @Test func everyKeyStandsThereWithAnExampleThatHolds() throws {
    let study = try begun([], hasPlan: false)
    let text = StudyTemplate(study) { $0.english }.text
    var count = 0
    for key in StudyKeys.standard.all + StudyKeys.standard.comparison {
      let example = "\(key.name): \(key.example)"
      #expect(text.contains("# " + example + "\n") || text.contains("#   # " + example + "\n"), "\(example)")
      let section = key.steps.contains(.plan) ? "plan" : key.steps == [.compare] ? "compare" : "analyze"
      let plan = section == "compare" ? "plan: {}\n" : ""
      #expect(throws: Never.self) { try document(key.isShared ? example : "\(plan)\(section): {\(example)}") }
      count += 1
    }
    #expect(count > 40)
  }

  @Test func aPlanIsPartOfANewStudyUnlessItIsNotWanted() throws {
    #expect(
      try document(StudyTemplate(begun([])) { $0.english }.text).steps().map(\.kind) == [.analyze, .plan, .compare])
    #expect(
      try document(StudyTemplate(begun([], hasPlan: false)) { $0.english }.text).steps().map(\.kind) == [.analyze])
    #expect(try begun(["--matrix", "m.csv"]).steps().map(\.kind) == [.analyze, .plan, .compare])
    // Own towns have no programme that names candidates.
    #expect(try begun(["--towns", "a.csv"]).steps()[1].words.suffix(2) == ["--candidates", "towns>=0"])
    #expect(throws: StudyError.self) {
      try StudyDocument(
        begun: StudyWords.settings(["--open", "1"]).settings + StudyWords.settings(["--open", "2"]).settings)
    }
  }

  @Test func guessedColumnsAreComments() throws {
    let guesses = StudySettings([.init("towns", .map(StudySettings([.init("code", .text("NIS"))])))])
    let text = StudyTemplate(try begun(["--towns", "a.csv"]), guesses: guesses) { $0.english }.text
    #expect(text.contains("# columns:\n#   towns:\n#     code: NIS\n"))
    #expect(try document(text).shared("columns") == nil)
  }

  @Test func questionsLeadToAStudy() throws {
    var questions = StudyQuestions()
    var asked: [String] = []
    for answer in ["Flandern", "towns.shp", " zones.gpkg ", "", "x", "0x14", "20,5", "2"] {
      asked.append(questions.next?.key ?? "")
      if answer.contains("x"), answer.count < 5 {
        #expect(throws: StudyError.self) { try questions.answer(answer) }
      } else {
        try questions.answer(answer)
      }
    }
    #expect(
      asked == [
        "title", "towns", "basins", "spaces", "service_distance", "service_distance", "service_distance", "open",
      ])
    #expect(questions.next == nil)
    #expect(
      try questions.study().steps()[1].words == [
        "--title", "Flandern", "--towns", "towns.shp", "--basins", "zones.gpkg", "--service-distance", "20.5", "--open",
        "2", "--candidates", "towns>=0",
      ])
  }

  @Test func emptyAnswersAreTheDefaults() throws {
    var questions = StudyQuestions()
    var asked: [String] = []
    while let question = questions.next {
      asked.append(question.key)
      try questions.answer(question.key == "open" ? "0" : "")
    }
    #expect(asked == ["title", "towns", "department", "region", "spaces", "service_distance", "open"])
    #expect(try questions.study().steps().map(\.words) == [["--region", "76", "--service-distance", "30"]])
  }
}
