import FoundationEssentials
import StudyRunner

/// How long a study runs on once it is cancelled, at moments spread over its run, and what it leaves behind.
///
///     cancellation-benchmark --geodata FOLDER [--country FOLDER] [--only NAME] [--moments N] [--most SECONDS]
///
/// The country is one made by `Benchmarks/Roads/country.py`, with its network beside it as `country.routes`. Work that takes
/// longer than --most is cancelled within its first seconds, so many of them. One line of JSON a piece of work.
@main struct CancellationBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    func value(_ option: String) -> String? {
      arguments.firstIndex(of: option).flatMap { arguments.indices.contains($0 + 1) ? arguments[$0 + 1] : nil }
    }
    guard let geodata = value("--geodata") else { return print("cancellation-benchmark --geodata FOLDER ...") }
    let scratch = FileManager.default.temporaryDirectory.appending(path: "maillage-cancellation-\(UUID().uuidString)")
    let results = scratch.appending(path: "results")
    try FileManager.default.createDirectory(at: results, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let moments = value("--moments").flatMap { Int($0) } ?? 20
    let most = value("--most").flatMap { Double($0) } ?? 20
    var random = SystemRandomNumberGenerator()
    let cases = try Cases(geodata: geodata, country: value("--country"), scratch: scratch.path, results: results.path)
    for (name, work) in cases.all where value("--only").map(name.hasPrefix) ?? true {
      let leftovers = Leftovers(in: [results.path, FileManager.default.temporaryDirectory.path])
      let (whole, end) = await CancelledWork.duration(of: work, most: most)
      if case .failed(let problem) = end { print("{\"work\":\"\(name)\",\"failed\":\"\(problem)\"}") }
      try Cases.empty(results.path)
      var found: [Double] = []
      var (left, failures, finished): (Set<String>, [String], Int) = ([], [], 0)
      for index in 0..<moments {
        // One moment in each equal part of the run.
        let moment = (Double(index) + Double.random(in: 0..<1, using: &random)) / Double(moments) * whole
        switch await CancelledWork.end(of: work, after: moment) {
        case .cancelled(let seconds): found.append(seconds)
        case .failed(let problem): failures.append(problem)
        case .finished: finished += 1
        }
        left.formUnion(leftovers.found().filter { !$0.hasSuffix("results/out") })
        try Cases.empty(results.path)
      }
      found.sort()
      func rounded(_ seconds: Double) -> String { String(Int((seconds * 1000).rounded())) }
      let median = found.isEmpty ? 0 : found[found.count / 2]
      print(
        """
        {"work":"\(name)","whole_ms":\(rounded(whole)),"cancelled":\(found.count),"finished":\(finished),\
        "median_ms":\(rounded(median)),"slowest_ms":\(rounded(found.last ?? 0)),"left":\(left.sorted()),"failures":\(failures)}
        """)
    }
  }
}
