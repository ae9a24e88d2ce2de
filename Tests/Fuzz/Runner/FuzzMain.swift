import Foundation

/// Feeds mutated inputs to every reader of the program, each stretch of them in a process of its own.
///
/// An input is judged well where it is read, or refused by an error of a known type that names its file in one bounded
/// line. The same seed and count give the same inputs and the same lines on stdout.
@main
enum FuzzMain {
  static func main() async {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      switch arguments.first {
      case "work"?: try await work(Array(arguments.dropFirst()))
      case "case"?: try await one(Array(arguments.dropFirst()))
      case "list"?: try list()
      default: try run(FuzzOptions(arguments))
      }
    } catch {
      FileHandle.standardError.write(Data("fuzz-readers: \(error)\n".utf8))
      exit(64)
    }
  }

  private static func withReaders<Value>(_ body: ([FuzzReader], FuzzFolder) async throws -> Value) async throws -> Value
  {
    let folder = try FuzzFolder(name: "maillage-readers-\(UUID().uuidString)")
    defer { folder.remove() }
    return try await body(FuzzReaders.all(folder), folder)
  }

  private static func readers() throws -> [FuzzReader] {
    let folder = try FuzzFolder(name: "maillage-readers-\(UUID().uuidString)")
    defer { folder.remove() }
    return try FuzzReaders.all(folder)
  }

  private static func list() throws {
    for reader in try readers() { print("\(reader.name): \(reader.seeds.count) seeds, share \(reader.share)") }
  }

  private static func run(_ options: FuzzOptions) throws {
    let every = try readers()
    if let unknown = options.readers.first(where: { name in !every.contains { $0.name == name } }) {
      throw FuzzOptions.Usage(problem: "there is no reader '\(unknown)'")
    }
    let chosen = every.filter { options.readers.isEmpty || options.readers.contains($0.name) }
    let isWell = try FuzzRun(options: options, readers: chosen).run()
    exit(isWell ? 0 : 1)
  }

  private static func find(_ name: String, _ readers: [FuzzReader]) throws -> FuzzReader {
    guard let reader = readers.first(where: { $0.name == name }) else {
      throw FuzzOptions.Usage(problem: "there is no reader '\(name)'")
    }
    return reader
  }

  /// `work READER FROM TO SEED inputs|leaks FOLDER`, as `FuzzChild` starts it.
  private static func work(_ arguments: [String]) async throws {
    guard arguments.count == 6, let from = Int(arguments[1]), let to = Int(arguments[2]), from <= to,
      let seed = UInt64(arguments[3]), let progress = FileHandle(forWritingAtPath: arguments[5] + "/progress")
    else { throw FuzzOptions.Usage(problem: "work is started by the runner itself") }
    try await withReaders { readers, folder in
      let reader = try find(arguments[0], readers)
      let worker = FuzzWorker(reader: reader, mutator: Mutator(reader, seed: seed), folder: folder)
      let tally =
        arguments[4] == "leaks"
        ? await worker.leaks(from..<to) : try await worker.run(from..<to, progress: progress)
      try JSONEncoder().encode(tally).write(to: URL(filePath: arguments[5] + "/tally"))
    }
  }

  /// `case READER FILE [SLOT]`: reads one input and says what it came to.
  private static func one(_ arguments: [String]) async throws {
    guard arguments.count >= 2 else { throw FuzzOptions.Usage(problem: "case needs a reader and a file") }
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: arguments[1])))
    let slot = arguments.count > 2 ? Int(arguments[2]) ?? 0 : 0
    let (problem, isFault) = try await withReaders { readers, folder in
      let worker = FuzzWorker(reader: try find(arguments[0], readers), mutator: nil, folder: folder)
      let (outcome, memory, faults) = await worker.read(FuzzInput(slot: slot, bytes: bytes), number: 0)
      return ("\(outcome), \(memory) bytes of memory\n" + faults.map { $0.problem + "\n" }.joined(), !faults.isEmpty)
    }
    print(problem, terminator: "")
    exit(isFault ? 1 : 0)
  }
}
