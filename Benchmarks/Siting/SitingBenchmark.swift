import CoverageEngine
import CoverageModel
import FacilitySiting
import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which P sites cover the most demand points within a distance, each point weighing 1, for points too many for a matrix.
///
/// Usage: `siting-benchmark POINTS SITES P [metres] [threads]`. POINTS and SITES are files of little-endian doubles,
/// longitude and latitude in degrees in turn. The points are read in parts and streamed into `DistinctRows`; one part is
/// added while the sites of the next are found. Standard output gets one JSON object: sizes, the proved value, the sites
/// opened (positions in SITES, from 0), seconds from the opening of the file to the rows and of the solution, and the
/// peak resident memory of the process in MB.
@main
struct SitingBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { throw SitingBenchmarkError.usage }
    let openings = try number(arguments, 3, default: 0)
    let metres = Double(try number(arguments, 4, default: 30_000))
    let threads = try number(arguments, 5, default: 2)

    let clock = ContinuousClock()
    let start = clock.now
    let sites = try PositionStream(path: arguments[2]).next(1 << 20)
    let constraints = SitingConstraints(maximumOpenings: openings)
    var rows = try MaximalCover.emptyRows(siteCount: sites.count, constraints: constraints)
    try await stream(arguments[1], SiteIndex(sites), metres, threads, into: &rows)
    let streamed = clock.now
    let solution = try MaximalCover(rows: rows, constraints: constraints).solve()
    let solved = clock.now

    guard let value = solution.value, let bound = solution.bound else { throw SitingBenchmarkError.noPlan }
    print(
      """
      {"status": "\(solution.status.rawValue)", "value": \(value), "bound": \(bound), "points": \(rows.pointCount), \
      "distinct_rows": \(rows.groupCount), "rows_left": \(solution.reductions.rowsLeft), \
      "nodes": \(solution.nodeCount), "opened": \(solution.opened), "memory_mb": \(peakMemoryMegabytes()), \
      "seconds": {"rows": \(seconds(streamed - start)), "solve": \(seconds(solved - streamed))}}
      """)
  }

  private static func stream(
    _ path: String, _ index: SiteIndex, _ metres: Double, _ threads: Int, into rows: inout DistinctRows
  ) async throws {
    let file = try PositionStream(path: path)
    var found: [[Int]] = []
    while true {
      let points = try file.next(1 << 16)
      async let following = ParallelMap.map(count: points.count, threads: threads) { range in
        range.map { index.sites(withinMetres: metres, of: points[$0]) }
      }
      for sites in found { rows.add(sites.lazy.map(Int32.init), weight: 1) }
      found = await following
      if points.isEmpty { return }
    }
  }

  /// Peak resident memory of this process; Linux counts it in kB, Darwin in bytes.
  private static func peakMemoryMegabytes() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576
    #endif
  }

  private static func number(_ arguments: [String], _ position: Int, default standard: Int) throws -> Int {
    guard position < arguments.count else { return standard }
    guard let value = Int(arguments[position]), value > 0 else { throw SitingBenchmarkError.usage }
    return value
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

enum SitingBenchmarkError: Error {
  /// The arguments are not as described.
  case usage
  /// A file cannot be read, or its size is not a multiple of 16 bytes.
  case file(String)
  /// The search ended without a plan.
  case noPlan
}
