import ArgumentParser
import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import StudyFile

struct Init: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a study file to be edited, for 'maillage run'.",
    discussion: """
      The file names every key with a short comment; what is not set is commented out. Options of 'maillage analyze' and
      'plan' set keys. Other files that are named, and each of their layers or sheets, go to the key that their columns
      suggest, which is said. Then every file is read as 'maillage run' will: where that fails, the study is written
      nevertheless, what is missing is said, and the exit code is 65. On a terminal, without options and files, a few
      questions are asked. An existing file is never overwritten without --force.

      EXAMPLES
        maillage init
        maillage init communes.shp spaces.xlsx zones.gpkg:zones
        maillage init study.yml --towns communes.shp --spaces spaces.xlsx --service-distance 20 --open 5
        maillage init herault.yml --department 34 --lang fr
      """
  )

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "The file to write (ends in .yml or .yaml; else study.yml), files of data, and options that set keys.",
      valueName: "study.yml"))
  var words: [String] = []

  @Flag(help: "Write over a file that is there.")
  var force = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() async throws {
    do {
      try await write()
    } catch {
      if let exit = error as? ExitCode { throw exit }
      throw Failure.told(error)
    }
  }

  private func write() async throws {
    let (options, rest) = try asRequest { () throws(StudyError) in try StudyWords.settings(words) }
    if let option = rest.first(where: { $0.hasPrefix("-") }) {
      throw DataError(.request, StudyWords.unknownOption(option).problem)
    }
    let targets = rest.filter(Self.isStudyFile)
    guard targets.count <= 1 else { throw DataError(.request, "name one study file, not \(targets.count)") }
    let target = targets.first ?? "study.yml"
    guard force || !FileManager.default.fileExists(atPath: target) else {
      throw OutputError(path: Message(data: target), problem: "the file is there already; --force writes over it")
    }
    let paths = StudyPaths(
      working: FileManager.default.currentDirectoryPath,
      study: URL(filePath: target).standardizedFileURL.deletingLastPathComponent().path)
    var guesses = FileGuesses(said: { quiet ? () : Console.note($0) })
    var study: StudyDocument
    let files = rest.filter { !Self.isStudyFile($0) }
    if words.allSatisfy({ targets.contains($0) }), InitDialogue.isPossible {
      study = try InitDialogue.ask()
    } else {
      try guesses.add(files, given: Set(options.map(\.key.name)))
      let guessed = guesses.words
      study = try asRequest { () throws(StudyError) in
        try StudyDocument(begun: options + StudyWords.settings(guessed).settings)
      }
    }
    try check(study)
    let inputs = FileIdentity.all(files + RecordedInputs.paths(of: study))
    study.shared = study.shared.map(paths.written)
    for index in study.plans.indices { study.plans[index].settings = study.plans[index].settings.map(paths.written) }
    let template = StudyTemplate(study, guesses: guesses.columns, remarks: guesses.remarks, said: MessageLanguage.text)
    // It is written in place.
    try OutputPlace.check(target, sparing: inputs, refusal: "is one of the inputs; name another study file")
    do {
      try Data(template.text.utf8).write(to: URL(filePath: target), options: force ? [] : .withoutOverwriting)
    } catch {
      throw OutputError(path: Message(data: target), problem: "the folder cannot be made or written to")
    }
    try await tryOut(target)
    if !quiet {
      try Console.write(Array((MessageLanguage.text("\(target) is written; run it with 'maillage run'") + "\n").utf8))
    }
  }

  /// Reads every file of the study that was written, as its run will.
  ///
  /// - Throws: the first fault, after it is said that the file is there.
  private func tryOut(_ target: String) async throws {
    do {
      try await StudyTrial.run(target)
    } catch {
      Console.note("\(target) is written, but does not run yet; set what is missing in it")
      guard var fault = error as? DataError else { throw error }
      if fault.kind == .request { fault.kind = .content }
      throw fault
    }
  }

  /// Every option as its command takes it, so that the file runs as it is.
  ///
  /// - Throws: `DataError` of kind `.request` with what the command says.
  private func check(_ study: StudyDocument) throws {
    for step in try study.steps() {
      do {
        _ = try ParsedStep(step, sides: ["a", "b"], file: "")
      } catch let error as DataError {
        throw DataError(.request, error.problem)
      }
    }
  }

  private func asRequest<Value>(_ work: () throws(StudyError) -> Value) throws(DataError) -> Value {
    do {
      return try work()
    } catch {
      throw DataError(.request, error.problem)
    }
  }

  private static func isStudyFile(_ word: String) -> Bool {
    let name = word.lowercased()
    return !name.hasPrefix("-") && (name.hasSuffix(".yml") || name.hasSuffix(".yaml"))
  }
}
