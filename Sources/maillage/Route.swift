import ArgumentParser
import CoverageData
import FoundationEssentials
import GeometryCore
import MessageModel
import Reporting
import RoadNetwork
import StudyRunner

struct Route: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Show the fastest trip between two places, road by road: why a time is what it is.",
    discussion: """
      Lists the roads with their metres and seconds, what of them is waited at junctions, and the ways on foot (5 km/h) to the
      road at either end. The total is the figure of analyze --roads and of matrix, to the millisecond.

      A place is the code or the name of a town or space, or latitude,longitude in degrees. Of a code that a town and a space
      have, FROM is the town and TO the space. Write -- before a latitude that is negative.

      EXAMPLES
        maillage route 48095 48140 --roads lozere.routes
        maillage route "Mende" "Marvejols" --roads lozere.routes:car -o route.geojson
        maillage route 47.141,9.521 47.166,9.51 --roads liechtenstein.routes --json
        maillage route LI-01 Vaduz --towns towns.csv --spaces spaces.csv --roads liechtenstein.routes
        maillage route --roads reunion.routes -- -20.88,55.45 -21.34,55.48
      """
  )

  @Argument(help: ArgumentHelp("Where the trip starts.", valueName: "FROM"))
  var from: String

  @Argument(help: ArgumentHelp("Where it ends.", valueName: "TO"))
  var to: String

  @Option(
    help: ArgumentHelp(
      "A road network made by 'maillage roads build', with its profile behind a colon where it has several.",
      valueName: "file"))
  var roads: String

  @OptionGroup var places: PlaceOptions

  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: ArgumentHelp("Also write the trip as GeoJSON.", valueName: "file"))
  var out: String?

  @Flag(help: "Write it as JSON, every stretch by itself.")
  var json = false

  @Option(help: "Language (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  func validate() throws {
    try UsageError.check(out: out)
  }

  func run() async throws {
    try await Failure.reported {
      let network = try RoadsInput(roads)
      let reader = try places.reader()
      let start = try reader.place(from, preferring: .towns)
      let end = try reader.place(to, preferring: .spaces)
      let snapper = RoadSnapper(network.graph)
      guard let first = try snapper.place(start.position) else { throw noRoad(start) }
      guard let last = try snapper.place(end.position) else { throw noRoad(end) }
      guard let route = try RoadRoute(from: first, to: last, search: RoadSearch(network.graph)) else {
        throw DataError(
          .content, file: network.source.path,
          "no road leads from '\(start.code)' to '\(end.code)' by \(network.source.profile)")
      }
      let report =
        start.position == end.position
        ? TripReport(at: (start, end), road: first.position, roads: network.source)
        : TripReport(route, from: (start, first), to: (end, last), roads: network.source)
      if let out {
        let files = NewFiles(paths: [out])
        try files.check(inputs: places.inputPaths + [network.path])
        try await files.write { try NewFile.write(report.geoJSON(), to: $0[0]) }
      }
      try Console.write(json ? report.json() : report.text(lang))
    }
  }

  private func noRoad(_ place: NamedPlace) -> DataError {
    DataError(.content, file: roads, "'\(place.code)' has no road within 1 km")
  }
}

extension TripReport {
  /// The report of no trip: both ends are the same point.
  init(at ends: (from: NamedPlace, to: NamedPlace), road: LonLat, roads: RoadSource) {
    func end(_ place: NamedPlace) -> End {
      End(
        code: place.code, name: place.name, position: place.position, road: road, legMillimetres: 0,
        legMilliseconds: 0)
    }
    self.init(
      from: end(ends.from), to: end(ends.to), milliseconds: 0, millimetres: 0, steps: [], roads: roads)
  }

  /// The report of a trip between places that are joined to a network.
  init(
    _ route: RoadRoute, from start: (place: NamedPlace, road: RoadPlace), to end: (place: NamedPlace, road: RoadPlace),
    roads: RoadSource
  ) {
    func told(_ end: (place: NamedPlace, road: RoadPlace)) -> End {
      End(
        code: end.place.code, name: end.place.name, position: end.place.position, road: end.road.position,
        legMillimetres: UInt64(end.road.leg), legMilliseconds: UInt64(end.road.legTime))
    }
    self.init(
      from: told(start), to: told(end), milliseconds: UInt64(route.time), millimetres: route.length,
      steps: route.steps.map { step in
        Step(
          name: step.name, way: step.way, milliseconds: UInt64(step.time), waitMilliseconds: UInt64(step.wait),
          millimetres: UInt64(step.length), isFerry: step.traits.contains(.ferry),
          hasToll: step.traits.contains(.toll), isUrban: step.traits.contains(.urban), points: step.points)
      }, roads: roads)
  }
}
