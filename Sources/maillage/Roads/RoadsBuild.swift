import ArgumentParser
import CoverageData
import MessageModel
import OpenStreetMap
import RoadNetwork
import RoadRules
import StudyRunner

struct RoadsBuild: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make a road network from extracts of OpenStreetMap.",
    discussion: """
      Reads .osm.pbf, .osm and .osm.gz; several extracts are joined, and what lies in more than one is taken once. The
      network does not depend on the order of files and objects, nor on the number of threads.

      EXAMPLES
        maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
        maillage roads build ain.osm.pbf jura.osm.pbf --profile car,foot -o two.routes
        maillage roads build ile.osm.pbf --no-ferries --speeds my-speeds.csv -o island.routes

      SPEEDS
        GeoData/roads/speeds.csv is the table that ships with the program; a copy of it, changed, goes with --speeds. Its
        SHA-256 is kept in the network.
      """
  )

  @Argument(help: ArgumentHelp("Extracts of OpenStreetMap.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("How one travels: car, bicycle, foot; comma-separated.", valueName: "name,..."))
  var profile = "car"

  @Option(help: ArgumentHelp("A table of speeds instead of the one that ships with the program.", valueName: "file"))
  var speeds: String?

  @Flag(name: .customLong("no-ferries"), help: "Leave ferries out.")
  var noFerries = false

  @Flag(name: .customLong("no-tolls"), help: "Leave roads with a toll out.")
  var noTolls = false

  @Option(
    name: [.customShort("o"), .customLong("out")], help: ArgumentHelp("The network to write.", valueName: "file"))
  var out: String

  @OptionGroup var work: WorkOptions

  func validate() throws {
    guard !files.isEmpty else { throw UsageError("roads build needs the path of an extract.") }
    try UsageError.check(out: out)
    for name in profileNames where RoadMode(rawValue: name) == nil {
      throw UsageError("there is no profile '\(name)'; there are car, bicycle and foot.")
    }
    guard !profileNames.isEmpty, Set(profileNames).count == profileNames.count else {
      throw UsageError("--profile takes names, each once: car, bicycle, foot.")
    }
  }

  private var profileNames: [String] {
    profile.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  func run() async throws {
    try await Failure.reported {
      let place = NewFiles(paths: [out])
      let (table, digest) = try readSpeeds()
      try place.check(inputs: files + (speeds.map { [$0] } ?? []))
      let extracts = try files.map { path in try OSMExtract(path: path) }
      var options = StandardProfile.Options()
      options.usesFerries = !noFerries
      options.avoidsTolls = noTolls
      let profiles = profileNames.compactMap(RoadMode.init).map { StandardProfile($0, speeds: table, options: options) }
      let drafts = try await RoadReader.drafts(
        extracts, profiles: profiles, speedsSHA256: digest,
        threads: work.threadCount, progress: TerminalProgress.show)
      var graphs: [RoadGraph] = []
      for draft in drafts { graphs.append(try RoadGraph(draft: draft)) }
      TerminalProgress.show("writing the network")
      try await place.write { staged in
        do throws(RoadNetworkError) {
          try RoadFile.write(graphs, to: staged[0])
        } catch .file(_, let reason) {
          throw OutputError(path: Message(data: staged[0]), problem: Message(template: reason))
        }
      }
      TerminalProgress.end()
      var said: Set<Message> = []
      for warning in drafts.flatMap(\.facts.warningMessages) where said.insert(warning).inserted {
        Console.note(warning)
      }
    }
  }

  private func readSpeeds() throws -> (table: SpeedTable, sha256: String) {
    let path = try speeds ?? Program.geoDataFolder(given: nil).path + "/roads/speeds.csv"
    let name = speeds ?? "GeoData/roads/speeds.csv"
    let file = try InputFile(path: path, name: name, content: .binary)
    return (try SpeedTable(file.bytes, file: name), file.sha256)
  }
}
