import ArgumentParser
import CoverageData
import CoverageModel
import FoundationEssentials
import GeometryCore
import MessageModel
import OGRKit
import PROJKit
import Reporting
import RoadNetwork
import RoadTravel
import StudyRunner

struct IsochronesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "isochrones",
    abstract: "Draw the areas within limits of time by road.",
    discussion: """
      For each place and limit, the area from which people reach the place in time (with --direction from: that is reached
      from it), free flow, without traffic. A town is inside exactly when its time is within the limit; 10 minutes lie within
      20. With --dissolve one area a limit: that of the nearest of all places.

      PLACES
        towns, spaces   the embedded ones, or those of --towns and --spaces
        any other       a file of towns or spaces, in any format that analyze reads; or latitude,longitude in degrees

      EXAMPLES
        maillage isochrones --roads lozere.routes --points spaces.csv --limits 10,20,30 -o areas.geojson
        maillage isochrones --roads region.routes --points spaces --limits 20 --dissolve -o areas.gpkg
        maillage isochrones --roads liechtenstein.routes --points 47.141,9.521 --limits 5 -o vaduz.geojson
      """
  )

  @Option(
    help: ArgumentHelp(
      "A road network made by 'maillage roads build', with its profile behind a colon where it has several.",
      valueName: "file"))
  var roads: String

  @Option(help: ArgumentHelp("Places: towns, spaces, a file, or latitude,longitude.", valueName: "places"))
  var points = "spaces"

  @Option(help: ArgumentHelp("Limits in minutes, comma-separated.", valueName: "minutes,..."))
  var limits: MinuteList

  @Flag(help: "One area a limit, that of the nearest of all places.")
  var dissolve = false

  @Option(
    help: ArgumentHelp("Whether trips lead to the places or from them (to, from).", valueName: "direction"))
  var direction = RoadSettings.Direction.to

  @OptionGroup var places: PlaceOptions

  @Option(
    name: [.customShort("o"), .customLong("out")],
    help: ArgumentHelp(
      "The areas to write: a name that ends in .gpkg, else GeoJSON (default: GeoJSON to standard output).",
      valueName: "file"))
  var out: String?

  @OptionGroup var work: WorkOptions

  func validate() throws {
    try UsageError.check(out: out)
    guard limits.minutes.allSatisfy({ $0 >= 0.001 && $0 <= 5000 }) else {
      throw UsageError("--limits takes minutes from 0.001 to 5000.")
    }
  }

  func run() async throws {
    try await Failure.reported {
      let isPackage = out?.lowercased().hasSuffix(".gpkg") ?? false
      if isPackage { try Self.checkLibrary() }
      let network = try RoadsInput(roads)
      let (places, file) = try read()
      let files = out.map { NewFiles(paths: [$0]) }
      try files?.check(inputs: [network.path, UserPath(points).file] + self.places.inputPaths)
      let joined = try network.join(places, of: file)
      let near = zip(places, joined).filter { $0.1 != nil }.map(\.0)
      let report = IsochroneReport(
        areas: try await areas(near, network), leadsToPlaces: direction == .to, roads: network.source)
      TerminalProgress.end()
      let bytes = isPackage ? try report.layers(work.lang).geoPackage() : report.geoJSON()
      guard let files else { return try Console.write(bytes) }
      try await files.write { try NewFile.write(bytes, to: $0[0]) }
    }
  }

  private func read() throws -> (places: [NamedPlace], file: String) {
    let reader = try places.reader()
    if !FileManager.default.fileExists(atPath: UserPath(points).file), PlaceReader.isPosition(points) {
      return ([try reader.place(points, preferring: .spaces)], points)
    }
    let reading = try reader.read(points, as: .spaces)
    Console.tell([reading.input])
    return (reading.places, reading.input.path)
  }

  /// The areas, those of a place together, larger limits first.
  private func areas(_ places: [NamedPlace], _ network: RoadsInput) async throws -> [IsochroneReport.Area] {
    var settings = RoadSettings()
    settings.direction = direction
    let travel = RoadTravel(RoadSnapper(network.graph), settings)
    let sites = places.map { TravelPlace(code: $0.code, position: $0.position) }
    let minutes = Set(limits.minutes).sorted()
    let seconds = minutes.map { TravelMeasure.seconds.cost(of: $0) }
    let geodesic = Geodesic()
    let progress = TerminalProgress.Share("areas")
    var areas: [IsochroneReport.Area] = []
    func add(_ place: NamedPlace?, _ shapes: [MultiPolygon]) {
      for (minutes, shape) in zip(minutes, shapes).reversed() {
        areas.append(
          IsochroneReport.Area(
            code: place?.code, name: place?.name ?? "", minutes: minutes, area: shape,
            squareMetres: geodesic.area(of: shape)))
      }
    }
    guard !dissolve else {
      let shapes = try await TerminalProgress.showing {
        try await travel.shapes(around: sites, within: seconds, threads: work.threadCount)
      }
      add(nil, shapes)
      return areas
    }
    for (index, site) in sites.enumerated() {
      progress.show(Double(index) / Double(sites.count))
      add(places[index], try await travel.shapes(around: [site], within: seconds, threads: work.threadCount))
    }
    return areas
  }

  private static func checkLibrary() throws {
    do throws(OGRError) {
      try VectorLibrary.check()
    } catch {
      throw DataError(.file, error.explanation)
    }
  }
}

/// Numbers of minutes, comma-separated; whether they are in range is checked afterwards, so that the range can be reported.
struct MinuteList: ExpressibleByArgument {
  var minutes: [Double]

  init?(argument: String) {
    minutes = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let cost = WrittenCost(part) else { return nil }
      minutes.append(cost.number)
    }
  }
}
