import CoverageModel
import Foundation
import TestSupport
import Testing

@testable import CoverageEngine

/// R package accessibility: 898 cells, transit times (SOURCE.md of accessibility_r).
@Suite(.enabled(if: ExternalData.isExpected)) struct BeloHorizonteReferenceTests {
  /// Cells in order of the land use table.
  private struct City {
    var ids: [String] = []
    var people: [Double] = []
    var jobs: [Double] = []
  }

  /// The output of a shell command; awk renumbers the cells and drops what is beyond reach, quickly.
  private func shell(_ command: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  private func city() throws -> City {
    let path = try ExternalData.url("accessibility_r/land_use_data.csv.gz").path
    var city = City()
    for line in try shell("gzip -dc '\(path)'").split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      city.ids.append(String(fields[0]))
      city.people.append(try #require(Double(fields[1])))
      city.jobs.append(try #require(Double(fields[2])))
    }
    return city
  }

  /// Pairs within an hour between two sets of cells, by their order there.
  private func matrix(from: [String], to: [String]) throws -> TravelCostMatrix {
    let path = try ExternalData.url("accessibility_r/travel_matrix.csv.gz").path
    let lists = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
    try (from.joined(separator: "\n") + "\n\n" + to.joined(separator: "\n") + "\n").write(
      to: lists, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: lists) }
    let program = """
      FNR==NR { if ($1=="") { second=1; n=0; next } if (second) to[$1]=n++; else from[$1]=n++; next }
      ($1 in from) && ($2 in to) && $3<=60 { print from[$1], to[$2], $3 }
      """
    let text = try shell(
      "gzip -dc '\(path)' | awk -F, '\(program)' '\(lists.path)' - | sort -k1,1n -k2,2n")
    var rows: [Int] = []
    var sites: [Int32] = []
    var costs: [Double] = []
    text.utf8CString.withUnsafeBufferPointer { buffer in
      guard var cursor = buffer.baseAddress else { return }
      while cursor.pointee != 0 {
        var end: UnsafeMutablePointer<CChar>?
        rows.append(strtol(cursor, &end, 10))
        if let end { cursor = UnsafePointer(end) }
        sites.append(Int32(strtol(cursor, &end, 10)))
        if let end { cursor = UnsafePointer(end) }
        costs.append(strtod(cursor, &end))
        if let end { cursor = UnsafePointer(end) }
        while cursor.pointee == 10 { cursor += 1 }
      }
    }
    var starts = [Int](repeating: 0, count: from.count + 1)
    for row in rows { starts[row + 1] += 1 }
    for row in from.indices { starts[row + 1] += starts[row] }
    return TravelCostMatrix(siteCount: to.count, rowStarts: starts, sites: sites, costs: costs)
  }

  @Test func tableOf898Cells() async throws {
    let city = try city()
    let costs = try matrix(from: city.ids, to: city.ids)
    let lines = try ExternalData.text("accessibility_r/expected_2sfca_cumulative_closest.csv")
      .split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    try #require(lines.count == 898 && city.ids.count == 898)
    let order = Dictionary(uniqueKeysWithValues: city.ids.enumerated().map { ($1, $0) })
    var infinite = 0
    for (column, cutoff) in [15.0, 30, 45, 60].enumerated() {
      func scores(_ method: AccessibilityMethod) async -> [AccessibilityScore] {
        await SpatialAccess.compute(
          AccessibilityMeasure(method, decay: .step(cutoff)), costs: costs, demand: city.people, supply: city.jobs,
          threads: 2
        ).scores
      }
      let catchment = await scores(.twoStep)
      let cumulative = await scores(.cumulative)
      var worst = 0.0
      for line in lines {
        let cell = try #require(order[String(line[0])])
        let ratio = try #require(Double(line[1 + column]))
        if ratio.isFinite {
          worst = max(worst, abs((catchment[cell].value ?? 0) - ratio))
        } else {
          // Jobs for which nobody competes: infinite there, without meaning and left out here.
          infinite += 1
        }
        #expect(cumulative[cell].value ?? 0 == Double(line[5 + column]))
      }
      #expect(worst <= 1e-9, "\(cutoff) minutes")
    }
    #expect(infinite == 3)
  }

  @Test func publishedTestValues() async throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: ExternalData.url("accessibility_r/expected_from_r_package_tests.json")))
    let expected = try #require(json as? [String: Any])
    let ids = try #require(expected["ids"] as? [String])
    let city = try city()
    let cells = try ids.map { id in try #require(city.ids.firstIndex(of: id)) }
    let people = cells.map { Optional(city.people[$0]) }
    let jobs = cells.map { Optional(city.jobs[$0]) }
    let costs = try matrix(from: ids, to: ids)
    let areas = try #require(expected["floating_catchment_area"] as? [String: Any])
    for (name, method) in [("2sfca", AccessibilityMethod.twoStep), ("bfca", .balanced)] {
      let access = await SpatialAccess.compute(
        AccessibilityMeasure(method, decay: .step(45)), costs: costs, demand: people, supply: jobs, threads: 1)
      let values = try #require(areas[name] as? [Double])
      for (score, value) in zip(access.scores, values) { #expect(abs((score.value ?? 0) - value) <= 5e-5 + 1e-12) }
      #expect(access.identities.allSatisfy { $0.holds } && !access.identities.isEmpty)
    }
    // All pairs with weight 1: spatial availability shares the jobs by people.
    let everyPair = CoverageMatrix(siteCount: 5, rows: (0..<5).map { _ in Array(0..<5) })
    let ones = TravelCostMatrix(
      siteCount: 5, rowStarts: everyPair.rowStarts, sites: everyPair.sites, costs: [Double](repeating: 1, count: 25))
    let shared = await SpatialAccess.compute(
      AccessibilityMeasure(.spatialAvailability, decay: .step(1)), costs: ones, demand: people, supply: jobs,
      threads: 1)
    let available = try #require(expected["spatial_availability_all_weights_1_jobs"] as? [String: Any])
    #expect(shared.scores.map { ($0.value ?? -1).rounded() } == available["jobs_rounded"] as? [Double])
    let even = await SpatialAccess.compute(
      AccessibilityMeasure(.twoStep, decay: .step(1)), costs: ones, demand: people, supply: jobs, threads: 1)
    let ratio = try #require(areas["2sfca_all_weights_1"] as? Double)
    for score in even.scores { #expect(abs((score.value ?? 0) - ratio) <= 5e-5) }

    // Gini of the jobs within 30 minutes of all cells.
    let toAll = try matrix(from: ids, to: city.ids)
    let within = await SpatialAccess.compute(
      AccessibilityMeasure(.cumulative, decay: .step(30)), costs: toAll, demand: people, supply: city.jobs, threads: 1)
    let gini = try #require(expected["gini_index"] as? [String: Any])
    let values = within.scores.map { $0.value ?? 0 }
    let whole = people.map { Int($0 ?? 0) }
    func index(_ kept: [Int]) -> Double? {
      InequalityValues(
        kept.map { values[$0] }, people: kept.map { whole[$0] }, groups: kept.map { _ in 0 }
      ).gini
    }
    let without = ids.indices.filter { ids[$0] != "89a88cdb5cfffff" }
    #expect(abs(try #require(index(Array(ids.indices))) - (gini["value"] as? Double ?? 0)) <= 5e-5)
    #expect(abs(try #require(index(without)) - (gini["without_89a88cdb5cfffff"] as? Double ?? 0)) <= 5e-5)
  }
}
