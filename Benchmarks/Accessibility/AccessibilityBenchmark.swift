import CoverageEngine
import CoverageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times E2SFCA with the steps 20, 40 and 60 km (1, 0.68, 0.22) on a table of pairs, and writes the scores.
///
/// Usage: `accessibility-benchmark FOLDER [threads] [repetitions]`. FOLDER holds little-endian files: `rows.bin` (32-bit,
/// ascending), `sites.bin` (32-bit, ascending within a row), `costs.bin`, `people.bin` and `places.bin` (doubles); the
/// scores go to `maillage.bin`. Standard output gets the seconds of each repetition, one a line: from the arrays of pairs
/// to the scores, the check of places included, no file.
@main
struct AccessibilityBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else { throw BenchmarkError.usage }
    let folder = arguments[1]
    let threads = try number(arguments, 2, default: 2)
    let repetitions = try number(arguments, 3, default: 3)
    let rows = try integers(folder + "/rows.bin")
    let sites = try integers(folder + "/sites.bin")
    let costs = try doubles(folder + "/costs.bin")
    let people = try doubles(folder + "/people.bin")
    let places = try doubles(folder + "/places.bin").map { Optional($0) }
    let demand = people.map { Optional($0) }
    let measure = AccessibilityMeasure(
      .enhanced,
      decay: .steps([
        DecayStep(limit: 20, weight: 1), DecayStep(limit: 40, weight: 0.68), DecayStep(limit: 60, weight: 0.22),
      ]))

    var scores: [AccessibilityScore] = []
    for _ in 0..<repetitions {
      let clock = ContinuousClock()
      let start = clock.now
      var starts = [Int](repeating: 0, count: people.count + 1)
      for row in rows { starts[Int(row) + 1] += 1 }
      for row in people.indices { starts[row + 1] += starts[row] }
      let matrix = TravelCostMatrix(siteCount: places.count, rowStarts: starts, sites: sites, costs: costs)
      let access = await SpatialAccess.compute(
        measure, costs: matrix, demand: demand, supply: places, threads: threads)
      scores = access.scores
      let elapsed = clock.now - start
      guard access.identities.allSatisfy({ $0.holds }) else { throw BenchmarkError.identity }
      print(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18)
    }
    try write(scores.map { $0.value ?? .nan }, folder + "/maillage.bin")
  }

  private static func number(_ arguments: [String], _ position: Int, default standard: Int) throws -> Int {
    guard position < arguments.count else { return standard }
    guard let value = Int(arguments[position]), value > 0 else { throw BenchmarkError.usage }
    return value
  }

  private static func integers(_ path: String) throws -> [Int32] {
    try read(path, of: UInt32.self).map { Int32(bitPattern: UInt32(littleEndian: $0)) }
  }

  private static func doubles(_ path: String) throws -> [Double] {
    try read(path, of: UInt64.self).map { Double(bitPattern: UInt64(littleEndian: $0)) }
  }

  private static func read<Word: FixedWidthInteger>(_ path: String, of type: Word.Type) throws -> [Word] {
    guard let file = fopen(path, "rb") else { throw BenchmarkError.file(path) }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0 else { throw BenchmarkError.file(path) }
    let size = MemoryLayout<Word>.size
    let bytes = ftell(file)
    rewind(file)
    guard bytes > 0, bytes % size == 0 else { throw BenchmarkError.file(path) }
    var words = [Word](repeating: 0, count: bytes / size)
    guard fread(&words, size, words.count, file) == words.count else { throw BenchmarkError.file(path) }
    return words
  }

  private static func write(_ values: [Double], _ path: String) throws {
    guard let file = fopen(path, "wb") else { throw BenchmarkError.file(path) }
    let words = values.map(\.bitPattern.littleEndian)
    let written = fwrite(words, 8, words.count, file)
    guard fclose(file) == 0, written == words.count else { throw BenchmarkError.file(path) }
  }
}

enum BenchmarkError: Error {
  /// The arguments are not as described.
  case usage
  /// A file cannot be read or written, or its size is wrong.
  case file(String)
  /// Places were lost or made.
  case identity
}
