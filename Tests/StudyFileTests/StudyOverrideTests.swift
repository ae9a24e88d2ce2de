import CoverageModel
import MessageModel
import Testing

@testable import StudyFile

struct StudyOverrideTests {
  private func overridden(_ text: String, _ words: [String]) throws -> [[String]] {
    var study = try document(text)
    let (settings, rest) = try StudyWords.settings(words)
    #expect(rest.isEmpty)
    try study.override(with: settings)
    return try study.steps().map(\.words)
  }

  @Test func optionsGoBeforeTheStudyInEveryStep() throws {
    let steps = try overridden(
      "service_distance: 30\nplan: {service_distance: 40, open: 2}\n",
      ["--service-distance=20", "--open", "5", "--max-per", "basin=1", "--max-per", "department=2"])
    #expect(steps[0] == ["--service-distance", "20"])
    #expect(
      steps[1] == ["--service-distance", "20", "--open", "5", "--max-per", "basin=1", "--max-per", "department=2"])
  }

  @Test func aPlanWithItsOwnMatrixTakesTheDistanceOfTheCommandLine() throws {
    let steps = try overridden(
      "service_distance: 30\nplan: {matrix: m.csv, service_distance: 40}\n", ["--service-distance", "20"])
    #expect(steps == [["--service-distance", "20"], ["--matrix", "m.csv", "--service-distance", "20"]])
  }

  @Test func oneTerritoryTakesThePlaceOfAnother() throws {
    #expect(try overridden("region: 11\nplan: {department: 34}", ["--france"]) == [["--france"], ["--france"]])
  }

  @Test func twoTerritoriesAreRefused() throws {
    var study = try document("title: x")
    let (settings, _) = try StudyWords.settings(["--france", "--region", "76"])
    #expect(throws: StudyError("Give only one of --region, --department and --france.")) {
      try study.override(with: settings)
    }
  }

  @Test func optionsThatNoStepTakesAreRefused() throws {
    var study = try document("title: x")
    let (settings, _) = try StudyWords.settings(["--open", "3"])
    let error = #expect(throws: StudyError.self) { try study.override(with: settings) }
    #expect(error?.problem == "no step of the study takes --open: it goes with plan")
  }

  @Test func wordsThatAreNoOptionsAreLeft() throws {
    let (settings, rest) = try StudyWords.settings(["a.yml", "--france", "--lang", "fr", "--opne", "3"])
    #expect(settings.map(\.key.name) == ["france", "lang"])
    #expect(rest == ["a.yml", "--opne", "3"])
    #expect(StudyWords.unknownOption("--opne").problem.english.contains("'--open'"))
    #expect(throws: StudyError.self) { try StudyWords.settings(["--towns"]) }
    #expect(throws: StudyError.self) { try StudyWords.settings(["--towns", "a", "--towns", "b"]) }
  }

  /// The options of an analysis, and the study that they are, mean the same.
  @Test func anAnalysisIsAStudy() throws {
    let words = [
      "--region", "76", "--by", "basin,my.csv", "--steps", "10:1,20:0.5", "--access", "apl", "--threads", "2",
    ]
    let study = try StudyDocument(analysis: words)
    #expect(
      try study.steps().map(\.words)
        == [["--region", "76", "--by", "basin,my.csv", "--access", "apl", "--steps", "10:1,20:0.5"]])
  }
}
