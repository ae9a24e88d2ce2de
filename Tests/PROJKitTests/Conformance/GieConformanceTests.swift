import Foundation
import TestSupport
import Testing

/// PROJ's own conformance cases, run through this binding.
@Suite("PROJ conformance", .enabled(if: ExternalData.isExpected))
struct GieConformanceTests {
  @Test(
    "every case passes but the known failures, and so many run",
    arguments: [
      ("proj/v9.1.1/gie/builtins.gie", 2_207), ("proj/v9.1.1/gie/more_builtins.gie", 182),
      ("proj/v9.1.1/gie/ellipsoid.gie", 37), ("proj/v9.1.1/gie/unitconvert.gie", 16),
      ("proj/v9.1.1/gie/axisswap.gie", 27), ("proj/v9.1.1/gie/4D-API_cs2cs-style.gie", 78),
      ("proj/v9.1.1/gie/GDA.gie", 3), ("proj/gie/epsg_no_grid.gie", 6),
      ("proj/v9.1.1/gigs/5101.1-jhs.gie", 177), ("proj/v9.1.1/gigs/5101.2-jhs.gie", 69),
      ("proj/v9.1.1/gigs/5101.3-jhs.gie", 69), ("proj/v9.1.1/gigs/5101.4-jhs-etmerc.gie", 69),
      ("proj/v9.1.1/gigs/5102.1.gie", 57), ("proj/v9.1.1/gigs/5103.1.gie", 60), ("proj/v9.1.1/gigs/5103.2.gie", 30),
      ("proj/v9.1.1/gigs/5103.3.gie", 30), ("proj/v9.1.1/gigs/5104.gie", 60), ("proj/v9.1.1/gigs/5105.2.gie", 36),
      ("proj/v9.1.1/gigs/5106.gie", 69), ("proj/v9.1.1/gigs/5107.gie", 39), ("proj/v9.1.1/gigs/5108.gie", 51),
      ("proj/v9.1.1/gigs/5109.gie", 39), ("proj/v9.1.1/gigs/5111.1.gie", 105), ("proj/v9.1.1/gigs/5112.gie", 15),
      ("proj/v9.1.1/gigs/5113.gie", 15),
    ]
  )
  func file(path: String, caseCount: Int) throws {
    let name = path.replacing("proj/v9.1.1/", with: "")
    var runner = try GieRunner(file: name)
    runner.run(try GieParser.commands(in: ExternalData.text(path)))
    #expect(runner.outcomes.count == caseCount, "\(runner.outcomes.count) cases ran")
    #expect(runner.skipped == 0)
    let known = try Self.knownFailures().filter { $0.hasPrefix(name + ":") }
    for outcome in runner.outcomes {
      if let failure = outcome.failure {
        #expect(known.contains(outcome.name), "\(outcome.name): \(failure)")
      } else {
        #expect(!known.contains(outcome.name), "\(outcome.name) is listed as a known failure, but passes")
      }
    }
    #expect(known.isSubset(of: runner.outcomes.map(\.name)), "a known failure names no case")
  }

  /// Names of the cases listed in KnownFailures.txt; every line must give a reason.
  private static func knownFailures() throws -> Set<String> {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "KnownFailures.txt")
    var names: Set<String> = []
    for line in try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline) where line.first != "#"
    {
      let parts = line.split(separator: " ", maxSplits: 1)
      try #require(parts.count == 2, "a known failure without a reason: \(line)")
      names.insert(String(parts[0]))
    }
    return names
  }
}
