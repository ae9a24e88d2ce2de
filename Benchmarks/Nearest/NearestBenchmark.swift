import CoverageEngine
import GeometryCore

/// Times the nearest site of every demand point, at a number of threads, and writes the answers.
///
/// Usage: `nearest-benchmark POINTS SITES ANSWERS [threads] [repetitions]`. POINTS and SITES are files of little-endian
/// doubles, longitude and latitude in degrees in turn; ANSWERS receives for each point the position of its site and the
/// distance in metres, both as doubles. Standard output gets the seconds of each repetition, one a line: the index of
/// sites and the answers in memory, no file.
@main
struct NearestBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { throw BenchmarkError.usage }
    let points = try DoubleFile.positions(path: arguments[1])
    let sites = try DoubleFile.positions(path: arguments[2])
    let threads = try number(arguments, 4, default: 2)
    let repetitions = try number(arguments, 5, default: 3)

    var answers: [SiteIndex.Neighbour] = []
    for _ in 0..<repetitions {
      let clock = ContinuousClock()
      let start = clock.now
      answers = await nearest(points: points, sites: sites, threads: threads)
      print(seconds(clock.now - start))
    }
    guard answers.count == points.count else { throw BenchmarkError.incomplete }
    try DoubleFile.write(answers.flatMap { [Double($0.site), $0.distanceMetres] }, path: arguments[3])
  }

  private static func nearest(points: [LonLat], sites: [LonLat], threads: Int) async -> [SiteIndex.Neighbour] {
    let index = SiteIndex(sites)
    return await ParallelMap.map(count: points.count, threads: threads) { range in
      range.compactMap { index.nearest(to: points[$0]) }
    }
  }

  private static func number(_ arguments: [String], _ position: Int, default standard: Int) throws -> Int {
    guard position < arguments.count else { return standard }
    guard let value = Int(arguments[position]), value > 0 else { throw BenchmarkError.usage }
    return value
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

enum BenchmarkError: Error {
  /// The arguments are not as described.
  case usage
  /// A file cannot be read or written, or its size is not a multiple of 16 bytes.
  case file(String)
  /// Some point has no answer.
  case incomplete
}
