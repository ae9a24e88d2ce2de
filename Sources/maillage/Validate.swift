public import ArgumentParser
import CoverageData
public import DataQuality
import FoundationEssentials
import MessageModel
import Messages
import Reporting

struct Validate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the quality of one's own files and list every finding.",
    discussion: """
      Where an analysis stops at the first error, this goes on. Errors would make an analysis refuse a file or be wrong,
      warnings are likely wrong, notes are good to know. What the files do not hold is compared with the embedded data
      where codes look like INSEE's. Exit code 0 without errors, 65 with errors (with --strict: or warnings).

      A study file (.yml) stands for the files that it names, read as it says. What no rule looks for but an analysis refuses
      is an error too.

      EXAMPLES
        maillage validate --towns communes.csv --spaces sites.csv
        maillage validate communes.csv zones.geojson --geojson places.geojson
        maillage validate study.yml
        maillage validate --weights jobs.xlsx --weight jobs --by areas.csv --matrix times.csv
        maillage validate --basins zones.gpkg:basins --ignore zone-gap,name-homonym --strict
        maillage validate --towns gemeenten.csv --country none
        maillage validate --rules

      COVERED
        Obsolete codes: those of 1943 to 2026 that are none any more, as in GeoData/absorbed-communes.csv: delegated and
        associated communes, mergers, changes of department, the districts of Paris, Lyon and Marseille.
      """
  )

  @Argument(help: "Files whose kind is guessed, which is said on stderr.")
  var guessed: [String] = []

  @Option(help: ArgumentHelp("A file of towns, in any format that analyze reads.", valueName: "file"))
  var towns: [String] = []

  @Option(help: ArgumentHelp("A file of training spaces.", valueName: "file"))
  var spaces: [String] = []

  @Option(help: ArgumentHelp("A file of employment basins or other zones.", valueName: "file"))
  var basins: [String] = []

  @Option(help: ArgumentHelp("A file of boundaries of towns.", valueName: "file"))
  var boundaries: [String] = []

  @Option(help: ArgumentHelp("A file of weights, read with the column that --weight names.", valueName: "file"))
  var weights: [String] = []

  @Option(help: ArgumentHelp("The column of --weights that counts.", valueName: "column"))
  var weight: String?

  @Option(help: ArgumentHelp("A file that groups towns, as for --by of analyze.", valueName: "file"))
  var by: [String] = []

  @Option(help: ArgumentHelp("A file of candidates of a plan.", valueName: "file"))
  var candidates: [String] = []

  @Option(help: ArgumentHelp("A table of travel costs.", valueName: "file"))
  var matrix: [String] = []

  @Option(
    help: ArgumentHelp(
      "A road network made by 'maillage roads build': places that no road is near are found, and those far off or on islands.",
      valueName: "file"))
  var roads: String?

  @OptionGroup var reading: ReadingArguments

  @Option(
    help: ArgumentHelp(
      "Whose codes the places have: fr compares them with the communes of France, none with nothing, auto finds out.",
      valueName: "country"))
  var country = QualityRequest.Country.auto

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  @Option(help: ArgumentHelp("Rules whose findings are left out, comma-separated.", valueName: "rule,..."))
  var ignore: [String] = []

  @Flag(help: "List every finding, not only the first ten of a rule.")
  var all = false

  @Flag(help: "Exit with 65 for warnings too.")
  var strict = false

  @Flag(help: "Write the findings as JSON to stdout; messages are in English.")
  var json = false

  @Option(help: ArgumentHelp("Write the places of the findings to a GeoJSON file.", valueName: "file"))
  var geojson: String?

  @Flag(help: "List the rules, with what each looks for.")
  var rules = false

  @Option(help: "Language (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  /// How many findings of a rule are listed without `--all`.
  private static let listed = 10

  func validate() throws {
    guard rules || !files.isEmpty else { throw UsageError("validate needs the path of a file.") }
    if !weights.isEmpty, weight == nil, matrix.isEmpty {
      throw UsageError("--weights needs --weight and the name of the column of that file.")
    }
    for name in ignoredNames where Rule(rawValue: name) == nil {
      throw UsageError("there is no rule '\(name)'; --rules lists them.")
    }
    if guessed.contains(where: StudyInputs.isStudy), files.count > 1 || !reading.isEmpty {
      throw UsageError("a study file names the other files and how they are read; validate it alone.")
    }
    if let geojson, geojson.isEmpty { throw UsageError("--geojson takes the path of a file.") }
  }

  func run() async throws {
    try await Failure.reported {
      if rules { return try Console.write(Array(listing.utf8)) }
      // Where things are, before the folder of a study becomes the working folder.
      let places = geojson.map(Self.absolute)
      let embedded = geodata.map(Self.absolute)
      let studies = guessed.filter(StudyInputs.isStudy).map(Self.absolute)
      let study = try guessed.first(where: StudyInputs.isStudy).map(StudyInputs.init(study:))
      let files = study?.files ?? files
      let folder = try Program.geoDataFolder(given: embedded ?? study?.geodata)
      var request = QualityRequest(
        geoData: folder, files: files, readings: study?.readings ?? reading.options,
        ignored: Set(ignoredNames.compactMap { Rule(rawValue: $0) }))
      request.country = country
      request.weight = weight
      request.roads = roads ?? study?.roads
      func checkPlace() throws {
        guard let places else { return }
        do {
          let inputs =
            files.map(\.path) + [roads].compactMap { $0.map { UserPath($0).file } } + studies
            + (try Program.embeddedPaths(folder))
          try OutputPlace.check(
            places, sparing: FileIdentity.all(inputs),
            refusal: "is one of the inputs; choose another file with --geojson")
        } catch let error as OutputError {
          throw OutputError(path: Message(data: geojson ?? places), problem: error.problem)
        }
      }
      try checkPlace()
      var report = try QualityCheck.run(request)
      if let path = studies.first {
        report = try await QualityCheck.tried(report) { tell in try await StudyTrial.run(path, tell: tell) }
      } else {
        report = try await QualityCheck.tried(report, request)
      }
      for file in report.files {
        for sentence in file.reading {
          Console.note(sentence, file: file.path)
        }
      }
      if let places {
        try checkPlace()
        try write(report.geoJSON(), to: places)
      }
      if json {
        try Console.write(report.json())
      } else {
        let text = report.text(limit: all ? nil : Self.listed, said: MessageLanguage.text)
        try Console.write(Array(text.utf8))
      }
      if !report.isSound(strict: strict) { throw Failure.data }
    }
  }

  private var files: [QualityRequest.File] {
    let named: [(FileRole, [String])] = [
      (.towns, towns), (.spaces, spaces), (.basins, basins), (.boundaries, boundaries), (.weights, weights),
      (.groupings, by), (.candidates, candidates), (.matrix, matrix),
    ]
    return named.flatMap { role, paths in paths.map { QualityRequest.File(path: $0, role: role) } }
      + guessed.map { QualityRequest.File(path: $0) }
  }

  private var ignoredNames: [String] {
    ignore.flatMap { $0.split(separator: ",").map(String.init) }
  }

  private var listing: String {
    return Rule.allCases.map { rule in
      let heading = MessageLanguage.text(rule.severity.heading(rule.rawValue))
      return "\(heading): \(MessageLanguage.text(rule.explanation))\n"
    }.joined()
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw OutputError(path: Message(data: geojson ?? path), problem: "cannot be written to")
    }
  }

  private static func absolute(_ path: String) -> String { URL(filePath: path).absoluteURL.standardizedFileURL.path }
}

extension QualityRequest.Country: ExpressibleByArgument {}
