import Foundation
import HeapMeter

/// Feeds a stretch of inputs to one reader, in a process of its own.
///
/// Before each input its number is written to a file, so that whoever started the process knows which one ended it.
struct FuzzWorker {
  let reader: FuzzReader
  /// What makes the inputs; nil where one is given.
  let mutator: Mutator?
  /// The folder of the reader's files, which has no part in the digest.
  let folder: FuzzFolder

  /// What a stretch came to.
  struct Tally: Codable {
    var read = 0
    var refused = 0
    /// Digest of inputs and outcomes (FNV-1a).
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    /// The most memory that an input took, and its number.
    var mostMemory = 0
    var mostMemoryInput = 0
    var faults: [Fault] = []
    /// Well-formed inputs that were refused.
    var refusedSeeds: [Fault] = []
  }

  /// What went wrong with an input; with the heap as a whole where its number is below 0.
  struct Fault: Codable {
    var number: Int
    var problem: String
  }

  /// Heap that may stay allocated after a round of inputs that were read before, bytes: caches of libraries and threads.
  private static let slackBytes = 8 << 10

  /// Reads the inputs of some numbers.
  func run(_ numbers: Range<Int>, progress: FileHandle) async throws -> Tally {
    var tally = Tally()
    guard let mutator else { return tally }
    for number in numbers {
      try progress.seek(toOffset: 0)
      try progress.write(contentsOf: withUnsafeBytes(of: number.littleEndian) { Data($0) })
      let input = mutator.input(number)
      let (outcome, memory, faults) = await read(input, number: number)
      if memory > tally.mostMemory { (tally.mostMemory, tally.mostMemoryInput) = (memory, number) }
      Self.add(input.bytes, to: &tally.digest)
      switch outcome {
      case .read(let text):
        tally.read += 1
        add(text, to: &tally.digest)
      case .refused(let text):
        tally.refused += 1
        add(text, to: &tally.digest)
        if number < reader.seeds.count { tally.refusedSeeds.append(Fault(number: number, problem: text)) }
      case .fault: break
      }
      tally.faults += faults
    }
    return tally
  }

  /// Reads one input: what came of it, and what was wrong with that.
  func read(_ input: FuzzInput, number: Int) async -> (outcome: FuzzOutcome, memory: Int, faults: [Fault]) {
    let start = processorSeconds()
    let live = heap_meter_live()
    heap_meter_reset()
    let outcome = await FuzzOutcome(reader, input)
    let memory = heap_meter_peak() - live
    let seconds = processorSeconds() - start
    var problems: [String] = []
    if case .fault(let problem) = outcome { problems.append(problem) }
    if memory > reader.fixedBytes + FuzzLimit.bytesPerByte * input.bytes.count {
      problems.append("\(memory) bytes of memory for an input of \(input.bytes.count)")
    }
    if seconds > FuzzLimit.seconds(input.bytes.count) {
      problems.append("\(seconds) s of the processor for an input of \(input.bytes.count) bytes")
    }
    return (outcome, memory, problems.map { Fault(number: number, problem: $0) })
  }

  /// Reads the same inputs six times: from the second round on there must be one that leaves no more allocated than the
  /// one before, as what is lost is lost in each round, but caches of libraries are filled once.
  func leaks(_ numbers: Range<Int>) async -> Tally {
    guard let mutator else { return Tally() }
    let inputs = numbers.map { mutator.input($0) }
    var growth: [Int] = []
    var live = 0
    for round in 0..<6 {
      for input in inputs { _ = await FuzzOutcome(reader, input) }
      if round > 0 { growth.append(heap_meter_live() - live) }
      live = heap_meter_live()
    }
    guard let least = growth.min(), least > Self.slackBytes + reader.lostBytes * inputs.count else { return Tally() }
    let problem = "\(growth) bytes stay allocated after rounds of \(inputs.count) inputs"
    return Tally(faults: [Fault(number: -1, problem: problem)])
  }

  private func add(_ text: String, to digest: inout UInt64) {
    Self.add(Array(text.replacing(folder.path, with: "~").utf8), to: &digest)
  }

  private static func add(_ bytes: [UInt8], to digest: inout UInt64) {
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
