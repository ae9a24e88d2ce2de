import CoverageData
import CoverageModel
import GeometryCore
import PROJKit

/// Times the union of all communes by department or by EPCI, and writes the area of each union.
///
/// Usage: `dissolve-benchmark GEODATA department|epci AREAS [repetitions]`. AREAS receives a line for each zone, ascending
/// by code: the code and the geodesic area in square metres. Standard output gets the seconds of each repetition, one a
/// line: from the boundaries in memory to the polygons of all zones.
@main
struct DissolveBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4, let level = ["department": ZoneLevel.department, "epci": .epci][arguments[2]],
      let repetitions = arguments.count > 4 ? Int(arguments[4]) : 3, repetitions > 0
    else { throw BenchmarkError.usage }
    let folder = GeoDataFolder(path: arguments[1])
    let boundaries = try BoundaryFile.read(folder.file("town-boundaries.bin", content: .binary))
    let towns = try TownTable.read(folder.file("towns.csv"))
    let codes = Set(towns.compactMap { level.code(of: $0) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var groups = [Int?](repeating: nil, count: boundaries.mesh.areaCount)
    for (town, area) in zip(towns, boundaries.areas(of: towns.map(\.code))) {
      if let area { groups[area] = level.code(of: town).flatMap { numbers[$0] } }
    }

    var zones: [MultiPolygon] = []
    for _ in 0..<repetitions {
      let clock = ContinuousClock()
      let start = clock.now
      zones = boundaries.mesh.dissolved(groups: groups, groupCount: codes.count)
      print(seconds(clock.now - start))
    }
    let geodesic = Geodesic()
    let lines = zip(codes, zones).map { "\($0) \(geodesic.area(of: $1))\n" }
    try TextFile.write(lines.joined(), path: arguments[3])
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

enum BenchmarkError: Error {
  /// The arguments are not as described.
  case usage
  /// A file cannot be written.
  case file(String)
}
