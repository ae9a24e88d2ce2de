import Foundation
import GeometryCore
import RoadNetwork

// roads-benchmark country SIDE FILE: makes a country of SIDE x SIDE vertices, builds and writes it, and prints seconds as
// JSON for each question.

func seconds(_ work: () async throws -> Void) async rethrows -> Double {
  let start = ContinuousClock.now
  try await work()
  let parts = (ContinuousClock.now - start).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

func show(_ name: String, _ value: Double) {
  print("{\"name\":\"\(name)\",\"value\":\((value * 10_000).rounded() / 10_000)}")
  fflush(nil)
}

func peakGigabytes() -> Double {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return Double(usage.ru_maxrss) / 1e6
}

func country(side: Int, path: String) async throws {
  show("draft_s", await seconds { drafts.append(SyntheticCountry.draft(side: side, seed: 1)) })
  show("build_s", try await seconds { graphs.append(try RoadGraph(draft: drafts.removeLast())) })
  show("write_s", try await seconds { try RoadFile.write([graphs.removeLast()], to: path) })
  show("build_peak_gb", peakGigabytes())
  let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  show("file_gb", Double(size) / 1e9)
  var opened: RoadGraph?
  show("open_s", try await seconds { opened = try RoadFile(path: path).graph() })
  guard let graph = opened else { return }
  show("vertices", Double(graph.vertexCount))
  show("arcs", Double(graph.arcCount))
  show("check_s", try await seconds { try RoadFile(path: path).check() })
  var random = SyntheticCountry.Generator(state: 2)
  func places(_ count: Int) -> [LonLat] {
    (0..<count).map { _ in
      let vertex = graph.position(of: Int(random.below(UInt64(graph.vertexCount))))
      return LonLat(
        longitude: vertex.longitude + Double(random.below(2000)) / 1e6 - 0.001,
        latitude: vertex.latitude + Double(random.below(2000)) / 1e6 - 0.001)
    }
  }
  let snapper = RoadSnapper(graph)
  let million = places(1_000_000)
  show("snap_1m_s", try await seconds { try await joined = snap(million, snapper) })
  show("snapped", Double(joined.count { $0 != nil }))
  let towns = Array(joined[..<35_000])
  for count in [55, 2084, 35_000] {
    var entries = 0
    let time = try await seconds {
      let table = try await RoadTable(
        from: towns, to: Array(joined[100_000..<100_000 + count]), on: graph, limit: 1_800_000, threads: 2)
      entries = table.times.count
    }
    show("within_30_min_\(count)_s", time)
    show("within_30_min_\(count)_pairs", Double(entries))
  }
  show(
    "nearest_55_s",
    try await seconds {
      let nearest = try NearestPlaces(joined[100_000..<100_055].compactMap { $0 }, on: graph)
      for town in towns { _ = try town.map(nearest.nearest) }
    })
  show("peak_gb", peakGigabytes())
}

func snap(_ places: [LonLat], _ snapper: RoadSnapper) async throws -> [RoadPlace?] {
  try await withThrowingTaskGroup(of: (Int, [RoadPlace?]).self) { group in
    for half in 0..<2 {
      let range = places.count * half / 2..<places.count * (half + 1) / 2
      group.addTask { (half, try places[range].map { try snapper.place($0) }) }
    }
    var parts = [[RoadPlace?]](repeating: [], count: 2)
    for try await (half, part) in group { parts[half] = part }
    return parts[0] + parts[1]
  }
}

nonisolated(unsafe) var drafts: [RoadDraft] = []
nonisolated(unsafe) var graphs: [RoadGraph] = []
nonisolated(unsafe) var joined: [RoadPlace?] = []
let arguments = CommandLine.arguments
guard arguments.count == 4, arguments[1] == "country", let side = Int(arguments[2]), side > 1 else {
  print("usage: roads-benchmark country SIDE FILE")
  exit(64)
}
try await country(side: side, path: arguments[3])
