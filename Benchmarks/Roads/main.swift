import Foundation
import GeometryCore
import RoadNetwork

// roads-benchmark FILE [ROWS COLUMNS]: asks a network of cars what studies ask, and prints the seconds of each question as
// JSON: wall time, processor time, and what was counted. With ROWS and COLUMNS only a table of so many vertices, every pair.

/// SplitMix64.
struct Generator {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

func usage() -> (processor: Double, gigabytes: Double) {
  var usage = rusage()
  getrusage(.init(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Double(usage.ru_maxrss) / 1e6)
}

func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

/// Does some work and says how long it took; the number that it gives is printed beside.
func timed(_ name: String, _ work: () async throws -> Int) async rethrows {
  let (start, before) = (ContinuousClock.now, usage().processor)
  let count = try await work()
  let parts = (ContinuousClock.now - start).components
  let wall = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
  let (processor, gigabytes) = usage()
  print(
    "{\"name\":\"\(name)\",\"seconds\":\(rounded(wall)),\"processor_seconds\":\(rounded(processor - before)),"
      + "\"count\":\(count),\"peak_gb\":\(rounded(gigabytes))}")
  fflush(nil)
}

/// Places within about 100 m of vertices of the largest component.
func places(_ count: Int, near graph: RoadGraph, seed: UInt64, apart: Int = 2000) -> [LonLat] {
  var random = Generator(state: seed)
  return (0..<count).map { _ in
    let vertex = graph.position(of: random.below(graph.vertexCount))
    return LonLat(
      longitude: vertex.longitude + Double(random.below(apart + 1) - apart / 2) / 1e6,
      latitude: vertex.latitude + Double(random.below(apart + 1) - apart / 2) / 1e6)
  }
}

func joined(_ places: [LonLat], to graph: RoadGraph) async throws -> [RoadPlace?] {
  let snapper = RoadSnapper(graph)
  let parts = await withTaskGroup(of: (Int, [RoadPlace?]).self) { group in
    for half in 0..<2 {
      let range = places.count * half / 2..<places.count * (half + 1) / 2
      group.addTask { (half, places[range].map { try? snapper.place($0) }) }
    }
    var parts = [[RoadPlace?]](repeating: [], count: 2)
    for await (half, part) in group { parts[half] = part }
    return parts
  }
  return parts[0] + parts[1]
}

func table(_ graph: RoadGraph, rows: Int, columns: Int) async throws {
  let (from, to) = (
    try await joined(places(rows, near: graph, seed: 1, apart: 0), to: graph),
    try await joined(places(columns, near: graph, seed: 2, apart: 0), to: graph)
  )
  for threads in [1, 2] {
    try await timed("table_\(rows)_\(columns)_threads_\(threads)") {
      try await RoadTable(from: from, to: to, on: graph, threads: threads).times.count
    }
  }
}

func questions(_ graph: RoadGraph) async throws {
  let places = places(1_000_000, near: graph, seed: 3)
  var million: [RoadPlace?] = []
  try await timed("join_1000000") {
    million = try await joined(places, to: graph)
    return million.count { $0 != nil }
  }
  let towns = Array(million[..<35_000])
  func within30Minutes(_ count: Int, _ sites: [RoadPlace?]) async throws {
    try await timed("within_30_minutes_\(count)") {
      try await RoadTable(from: towns, to: sites, on: graph, limit: 1_800_000, threads: 2).times.count
    }
  }
  for count in [55, 2084] { try await within30Minutes(count, Array(million[100_000..<100_000 + count])) }
  let sites = million[100_000..<100_055].compactMap { $0 }
  try await timed("nearest_places_55") {
    let nearest = try NearestPlaces(sites, on: graph)
    return try towns.count { try $0.map(nearest.nearest) ?? nil != nil }
  }
  for (count, threads) in [(1, 1), (2, 1), (2, 2)] {
    try await timed("nearest_several_\(count)_of_55_threads_\(threads)") {
      let nearest = try await NearestSeveral(count, of: sites, on: graph, threads: threads)
      return try towns.count { try !($0.map(nearest.nearest) ?? []).isEmpty }
    }
  }
  try await within30Minutes(towns.count, towns)
}

let arguments = CommandLine.arguments
guard arguments.count == 2 || arguments.count == 4 else {
  print("usage: roads-benchmark FILE [ROWS COLUMNS]")
  exit(64)
}
var opened: RoadGraph?
try await timed("open") {
  let file = try RoadFile(path: arguments[1])
  opened = try file.graph(profile: file.profiles.count > 1 ? "car" : nil)
  return opened?.vertexCount ?? 0
}
if let graph = opened {
  if arguments.count == 4, let rows = Int(arguments[2]), let columns = Int(arguments[3]) {
    try await table(graph, rows: rows, columns: columns)
  } else {
    try await questions(graph)
  }
}
