import ArgumentParser
import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import Reporting
import RoadNetwork
import StudyRunner

struct Matrix: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Write the travel times by road between places as a table.",
    discussion: """
      The table (CSV) has the columns from, to, seconds and metres: the fastest trip from each place to each other, free flow,
      without traffic, with the way on foot (5 km/h) to the road at either end, and its length. Pairs that are not connected,
      or farther than --limit, are left out. From a place to one at the very same point it takes no time. analyze, plan and
      compare read it with --matrix: the same as with --roads.

      PLACES
        towns, spaces   the embedded ones, or those of --towns and --spaces
        any other       a file of towns or spaces, in any format that analyze reads

      EXAMPLES
        maillage matrix --roads region.routes --department 48 -o times.csv
        maillage matrix --roads lozere.routes:car --from towns.csv --to spaces.csv --limit 60 -o times.csv
        maillage matrix --roads region.routes --to towns -o for-a-plan.csv
        maillage matrix --roads region.routes --from spaces --to towns -o from-spaces.csv
        maillage analyze --matrix times.csv --service-distance 20

      LICENCE
        Beside FILE stands FILE-metadata.json with the date and the licence of the roads. The data are © OpenStreetMap
        contributors, ODbL 1.0: a table that is published must be offered under that licence.
      """
  )

  @Option(
    help: ArgumentHelp(
      "A road network made by 'maillage roads build', with its profile behind a colon where it has several.",
      valueName: "file"))
  var roads: String

  @Option(help: ArgumentHelp("Where trips start: towns, spaces or a file.", valueName: "places"))
  var from = "towns"

  @Option(help: ArgumentHelp("Where trips end: towns, spaces or a file.", valueName: "places"))
  var to = "spaces"

  @Option(help: ArgumentHelp("The longest time that is listed, minutes (default: any).", valueName: "minutes"))
  var limit: Double?

  @OptionGroup var places: PlaceOptions

  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: ArgumentHelp("The table to write (default: standard output).", valueName: "file"))
  var out: String?

  @OptionGroup var work: WorkOptions

  func validate() throws {
    try UsageError.check(out: out)
    if let limit, !(limit >= 0.001 && limit <= 5000) { throw UsageError("--limit takes minutes from 0.001 to 5000.") }
  }

  func run() async throws {
    try await Failure.reported {
      let network = try RoadsInput(roads)
      let reader = try places.reader()
      let origins = try reader.read(from, as: .towns)
      let destinations = try reader.read(to, as: .spaces)
      Console.tell([origins.input, destinations.input])
      let inputs = [network.path] + places.inputPaths + [from, to].map { UserPath($0).file }
      if let out {
        let files = NewFiles(paths: [out, out + "-metadata.json"])
        try files.check(inputs: inputs)
        try await files.write { staged in
          let file = try NewFile(staged[0])
          try await table(network, origins, destinations, file.write)
          let name = URL(filePath: out).lastPathComponent
          try NewFile.write(
            TripTable.metadata(of: name, roads: network.source, limitMinutes: limit), to: staged[1])
        }
      } else {
        try await table(network, origins, destinations) { try Console.write($0) }
      }
      Console.note(Message(data: network.source.attribution), file: network.source.path)
    }
  }

  /// Hands the table over in parts, and says what is missing in it.
  private func table(
    _ network: RoadsInput, _ origins: PlaceReader.Reading, _ destinations: PlaceReader.Reading,
    _ write: ([UInt8]) throws -> Void
  ) async throws {
    let starts = try network.join(origins.places, of: origins.input.path)
    let ends = try network.join(destinations.places, of: destinations.input.path)
    var table = TripTable()
    var pairs = 0
    let samePoints = Dictionary(grouping: destinations.places.indices.filter { ends[$0] != nil }) {
      destinations.places[$0].position
    }
    let progress = TerminalProgress.Share("trips")
    try await network.graph.trips(
      from: starts, to: ends, limit: limit.map { UInt32(($0 * 60_000).rounded()) } ?? RoadSearch.notReached - 1,
      threads: work.threadCount, progress: progress.show
    ) { origin, trips in
      let same = starts[origin] == nil ? [] : samePoints[origins.places[origin].position] ?? []
      let trips = Self.joined(trips, same)
      pairs += trips.count
      for trip in trips {
        table.add(
          from: origins.places[origin].code, to: destinations.places[trip.destination].code,
          milliseconds: UInt64(trip.milliseconds), millimetres: trip.millimetres)
      }
      if table.count > 1 << 20 { try write(table.take()) }
    }
    try write(table.take())
    TerminalProgress.end()
    let all = origins.places.count * destinations.places.count
    if pairs < all {
      Console.note("pairs of \(all) that are listed, the others being too far or not connected: \(pairs)")
    }
  }

  /// Trips by destination, those to some of them of no length.
  private static func joined(_ trips: [RoadTrip], _ same: [Int]) -> [RoadTrip] {
    guard !same.isEmpty else { return trips }
    let others = trips.filter { !same.contains($0.destination) }
    return (others + same.map { RoadTrip(destination: $0, milliseconds: 0, millimetres: 0) })
      .sorted { $0.destination < $1.destination }
  }
}
