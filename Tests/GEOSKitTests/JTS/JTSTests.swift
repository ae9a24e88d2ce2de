import Foundation
import GEOSKit
import TestSupport
import Testing

/// The XML suite that JTS and GEOS share, as shipped with GEOS 3.11.1. Its folder `failure` holds what its authors
/// know to fail in the library itself, and is left out.
@Suite(.enabled(if: ExternalData.isExpected, "the JTS/GEOS XML suite is not there"))
struct JTSTests {
  @Test(arguments: JTSCounts.perFolder.keys.sorted())
  func folder(_ folder: String) throws {
    let known = try KnownFailures.load().filter { $0.key.hasPrefix("\(folder)/") }
    let context = try GEOSContext()
    var counts: [String: Int] = [:]
    var unexpected: [String] = []
    var seenKnown: Set<String> = []
    for run in try runs(in: folder) {
      for (caseIndex, jtsCase) in run.cases.enumerated() {
        for (testIndex, test) in jtsCase.tests.enumerated() where JTSRunner.unbound[test.operation] == nil {
          counts[test.operation, default: 0] += 1
          let name = "\(run.path) \(caseIndex + 1).\(testIndex + 1) \(test.operation)"
          let failure = failure(JTSRunner(run: run, jtsCase: jtsCase, test: test, context: context))
          if known[name] != nil {
            seenKnown.insert(name)
            if failure == nil { unexpected.append("\(name): known to fail, but passes") }
          } else if let failure {
            unexpected.append("\(name): \(failure)")
          }
        }
      }
    }
    #expect(unexpected.isEmpty, "\(unexpected.count) deviations:\n\(unexpected.joined(separator: "\n"))")
    #expect(Set(known.keys) == seenKnown, "known failures that no longer exist")
    for (operation, expected) in JTSCounts.perFolder[folder] ?? [:] {
      #expect(counts[operation, default: 0] >= expected, "\(operation) in \(folder)")
    }
  }

  @Test func everyFolderIsRunOrLeftOutKnowingly() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: ExternalData.url(JTSCounts.suite).path)
      .filter { !$0.contains("COPYING") }
    #expect(Set(folders) == Set(JTSCounts.perFolder.keys).union(["failure"]))
  }

  @Test func predicateRelateAndValidityCountsAddUp() {
    let names: Set = [
      "intersects", "contains", "covers", "coveredby", "within", "touches", "overlaps", "equalstopo", "disjoint",
      "crosses", "relate", "isvalid",
    ]
    let total = JTSCounts.perFolder.values.joined().reduce(0) { $0 + (names.contains($1.key) ? $1.value : 0) }
    #expect(total == 6_441)
  }

  private func failure(_ runner: JTSRunner) -> String? {
    do {
      return try runner.failure()
    } catch {
      return "\(error)"
    }
  }

  private func runs(in folder: String) throws -> [JTSRun] {
    let root = try ExternalData.url("\(JTSCounts.suite)/\(folder)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".xml") }.sorted()
    return try files.map { file in
      try JTSParser.parse(Data(contentsOf: root.appending(path: file)), path: "\(folder)/\(file)")
    }
  }
}
