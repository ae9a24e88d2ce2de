import ArgumentParser
import CoverageData
import FoundationEssentials
import MessageModel
import StudyFile
import StudyRunner

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a study file: analysis, plans and comparison in one go; or run a manifest again.",
    discussion: """
      A study file says in YAML what the options of 'maillage analyze', 'plan' and 'compare' say: towns, spaces,
      service_distance (--service-distance)..., with a section for what only one step takes. 'maillage init' writes one.
      Its paths are relative to its own folder. The analysis is always run; plan, plans and compare where their sections
      are there. All results go to one folder (out; else results beside the file), each of several plans into one of its
      own. Nothing is written unless every step succeeds.

      Options of those commands may follow and go before what the file says; their paths are those of the working
      folder. Options that no step takes are errors.

      A manifest.json of results is run again with what it records, into NAME-replay beside the folder of the manifest
      or --out. Its files are looked for in the working folder, then in the folder of the manifest and those above it;
      --folder names another. Files that are missing or have another SHA-256 end the run before anything is written.
      Databases that it names are read with --allow-databases only; a table that has changed ends the run too. The
      new results are compared with those beside the manifest: exit code 65 where a byte differs.

      EXAMPLES
        maillage run study.yml
        maillage run study.yml --service-distance 20 --out /tmp/twenty --lang fr
        maillage run study.yml --dry-run
        maillage run results/manifest.json

      STUDY FILE
        title: Flanders
        towns: towns.shp
        spaces: spaces.xlsx
        columns: {towns: {code: NIS, population: BEV}}
        service_distance: 20
        plan:
          open: 3
          candidates: towns>=5000
        compare: true
      """
  )

  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("The study file or manifest, and options that go before it.", valueName: "study.yml"))
  var words: [String]

  @Flag(help: "Print the study with every default and the commands that it stands for; run nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Folder that the paths of a manifest are relative to.", valueName: "dir"))
  var folder: String?

  @Flag(help: "Read the databases that a manifest names: their hosts are contacted.")
  var allowDatabases = false

  @Option(help: "Number of threads (default: all cores); results do not depend on it.")
  var threads: Int?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only the summary objects of the steps, in JSON, one a line, on stdout.")
  var json = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw UsageError("--threads takes a number from 1 to 256.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let (file, settings) = try arguments()
      var source = try StudySource(path: file)
      let working = FileManager.default.currentDirectoryPath
      if source.isManifest { return try await replay(source, settings, working: working) }
      guard !allowDatabases else {
        throw DataError(.request, "--allow-databases goes with a manifest; a study says itself what is read")
      }
      guard folder == nil else {
        throw DataError(.request, "--folder goes with a manifest; the paths of a study are relative to its own folder")
      }
      let paths = StudyPaths(working: working, study: source.folder)
      do throws(StudyError) {
        try source.document.override(with: settings.map(paths.written))
      } catch {
        throw DataError(.request, error.problem)
      }
      let context = context(folder: source.folder)
      let study = try steps(source.document, file: file, in: context)
      let out = source.document.sharedText("out") ?? "results"
      if dryRun { return try Console.write(Array(DryRun(study, folder: source.folder, out: out).text.utf8)) }
      try await Interruption.watch { gate in
        let outcome = try await values(study, in: context).run(context)
        try await write(outcome, to: paths.shown(out), context, sparing: source.file, gate: gate)
      }
    }
  }

  /// The file, and the options that go before what it says.
  private func arguments() throws(DataError) -> (file: String, settings: [StudySetting]) {
    do throws(StudyError) {
      let (settings, rest) = try StudyWords.settings(words)
      if let option = rest.first(where: { $0.hasPrefix("-") }) { throw StudyWords.unknownOption(option) }
      guard rest.count == 1 else {
        throw StudyError(rest.isEmpty ? "name a study file or a manifest" : "name one study file, not \(rest.count)")
      }
      return (rest[0], settings)
    } catch {
      throw DataError(.request, error.problem)
    }
  }

  /// The steps of a study.
  func steps(_ document: StudyDocument, file: String, in context: StudyContext) throws -> StudySteps {
    try context.read { try StudySteps(document, file: file, language: StudySource.defaultLanguage) }
  }

  var usedThreads: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  /// The study as values, with the embedded data that it names, else that of the program.
  func values(_ study: StudySteps, in context: StudyContext) throws -> StudyRun {
    try context.read {
      try study.run(
        geoData: Program.geoDataFolder(given: study.document.sharedText("geodata")),
        threads: usedThreads)
    }
  }

  /// A run that says on stderr which step is under way, how files are read, and always what is left out.
  ///
  /// - Parameter folder: what paths of inputs are relative to.
  func context(folder: String) -> StudyContext {
    var context = Console.context(folder: folder, quiet: quiet)
    context.report = { [told = context.report] event in
      switch event {
      case .note(let message): Console.note(message)
      case .step where json, .progress where json: return
      default: told(event)
      }
    }
    return context
  }

  /// Writes the results, says what was found and where it is; a plan that cannot be ends the program.
  func write(
    _ outcome: StudyOutcome, to out: String, _ context: StudyContext, sparing file: String, gate: OutputGate
  ) async throws {
    let written = try await outcome.write(to: out, context, sparing: [file], gate: gate)
    for step in outcome.steps {
      let names = Set(step.outcome.files.map(\.name))
      try StepCommand.tell(
        step.outcome, folder: step.subfolder.map { out + "/" + $0 } ?? out,
        files: (written[step.subfolder ?? ""] ?? []).filter { names.contains($0) }, json: json, quiet: quiet)
    }
    if outcome.isInfeasible { throw Failure.data }
  }
}
