import ArgumentParser
import CoverageData
import CoverageModel
import FoundationEssentials
import StudyFile

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a study file to be edited, for 'maillage run'.",
    discussion: """
      The file names every key with a short comment; what is not set is commented out, and it runs as it is. Options of
      'maillage analyze' and 'plan' set keys. Other files that are named go to the key that their columns suggest, which
      is said. On a terminal, without options and files, a few questions are asked. An existing file is never written over
      without --force.

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

  func run() throws {
    do {
      try write()
    } catch {
      if let exit = error as? ExitCode { throw exit }
      throw Failure.told(error)
    }
  }

  private func write() throws {
    let (options, rest) = try asRequest { () throws(StudyError) in try StudyWords.settings(words) }
    if let option = rest.first(where: { $0.hasPrefix("-") }) {
      throw DataError(.request, StudyWords.unknownOption(option).problem)
    }
    let targets = rest.filter(Self.isStudyFile)
    guard targets.count <= 1 else { throw DataError(.request, "name one study file, not \(targets.count)") }
    let target = targets.first ?? "study.yml"
    guard force || !FileManager.default.fileExists(atPath: target) else {
      throw OutputError(path: target, problem: "the file is there already; --force writes over it")
    }
    let paths = StudyPaths(
      working: FileManager.default.currentDirectoryPath,
      study: URL(filePath: target).standardizedFileURL.deletingLastPathComponent().path)
    var guesses = StudySettings()
    var study: StudyDocument
    let files = rest.filter { !Self.isStudyFile($0) }
    if words.allSatisfy({ targets.contains($0) }), InitDialogue.isPossible {
      study = try InitDialogue.ask()
    } else {
      let guessed = try words(guessedFrom: files, &guesses)
      study = try asRequest { () throws(StudyError) in
        try StudyDocument(begun: options + StudyWords.settings(guessed).settings)
      }
    }
    try check(study)
    let inputs = FileIdentity.all(files + RecordedInputs.paths(of: study))
    study.shared = study.shared.map(paths.written)
    for index in study.plans.indices { study.plans[index].settings = study.plans[index].settings.map(paths.written) }
    let template = StudyTemplate(study, guesses: guesses) { MessageLanguage.text($0) }
    // It is written in place.
    try OutputPlace.check(target, sparing: inputs, refusal: "is one of the inputs; name another study file")
    do {
      try Data(template.text.utf8).write(to: URL(filePath: target), options: force ? [] : .withoutOverwriting)
    } catch {
      throw OutputError(path: target, problem: "the folder cannot be made or written to")
    }
    if !quiet {
      try Console.write(Array((MessageLanguage.text("\(target) is written; run it with 'maillage run'") + "\n").utf8))
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

  /// Options for files that were named without one, by what their columns suggest, which is said.
  private func words(
    guessedFrom files: [String], _ guesses: inout StudySettings
  ) throws -> [String] {
    var words: [String] = []
    var groupings: [String] = []
    for file in files {
      let guess = try FileGuess(path: file)
      let name = guess.purpose.rawValue
      if !quiet {
        Console.complain("maillage: " + MessageLanguage.text("\(file) is taken to be what '\(name)' names") + "\n")
      }
      if !guess.columns.isEmpty, guess.purpose != .groupings {
        guesses[name] = .map(
          StudySettings(guess.columns.sorted { $0.key < $1.key }.map { StudySettings.Entry($0.key, .text($0.value)) }))
      }
      switch guess.purpose {
      case .groupings: groupings.append(file)
      case .weights: words += ["--weights", file] + (guess.weight.map { ["--weight", $0] } ?? [])
      default: words += ["--" + name, file]
      }
    }
    if !groupings.isEmpty { words += ["--by", (["basin"] + groupings).joined(separator: ",")] }
    return words
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
