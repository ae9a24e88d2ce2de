import Foundation
import HeapMeter

/// A whole run: every reader, in processes, and what it came to.
struct FuzzRun {
  let options: FuzzOptions
  let readers: [FuzzReader]

  /// Runs the inputs and prints a line a reader.
  ///
  /// Returns whether there was no fault.
  func run() throws -> Bool {
    var faults = 0
    var inputs = 0
    var most = (multiple: 0.0, text: "")
    let tallies = try tallies(work())
    for reader in readers {
      var tally = merged(tallies[reader.name] ?? [])
      if tally.refusedSeeds.count > reader.refusedSeeds { tally.faults += tally.refusedSeeds }
      let count = count(of: reader)
      inputs += count
      faults += tally.faults.count
      for (index, fault) in tally.faults.enumerated() { try report(fault, of: reader, isMinimised: index < 2) }
      let input = Mutator(reader, seed: options.seed).input(tally.mostMemoryInput)
      let multiple = Double(max(0, tally.mostMemory - reader.fixedBytes)) / Double(max(1, input.bytes.count))
      let fixed = reader.fixedBytes >> 20
      if multiple > most.multiple {
        most = (multiple, "\(fixed) MiB and \(multiple) times the input, \(reader.name) \(tally.mostMemoryInput)")
      }
      let name = reader.name.padding(toLength: 18, withPad: " ", startingAt: 0)
      let counts = "\(tally.read) read, \(tally.refused) refused, \(tally.faults.count) faults"
      print("\(name) \(count) inputs: \(counts), digest \(String(tally.digest, radix: 16))")
    }
    if most.multiple > 0 { FileHandle.standardError.write(Data("most memory: \(most.text)\n".utf8)) }
    print("\(inputs) inputs with seed \(options.seed), \(faults) faults")
    return faults == 0
  }

  private func count(of reader: FuzzReader) -> Int {
    let shares = readers.reduce(0) { $0 + $1.share }
    return max(reader.seeds.count + reader.others.count, (options.count * reader.share + shares - 1) / max(1, shares))
  }

  /// Everything that is to be done, the first to be done last.
  private func work() -> [FuzzChild.Work] {
    var work: [FuzzChild.Work] = []
    for reader in readers {
      let count = count(of: reader)
      for start in stride(from: 0, to: count, by: options.stretch) {
        let numbers = start..<min(count, start + options.stretch)
        work.append(FuzzChild.Work(reader: reader.name, numbers: numbers))
      }
      if options.leaks > 0, heap_meter_counts() != 0 {
        let numbers = 0..<min(count, options.leaks)
        work.append(FuzzChild.Work(reader: reader.name, numbers: numbers, measuresLeaks: true))
      }
    }
    return work.reversed()
  }

  private func tallies(
    _ work: [FuzzChild.Work]
  ) throws -> [String: [(start: Int, tally: FuzzWorker.Tally)]] {
    var waiting = work
    var running: [FuzzChild] = []
    var done: [String: [(start: Int, tally: FuzzWorker.Tally)]] = [:]
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < options.jobs, let work = waiting.popLast() {
        running.append(try FuzzChild(work, seed: options.seed))
      }
      Thread.sleep(forTimeInterval: 0.003)
      var still: [FuzzChild] = []
      for child in running {
        if child.isRunning() {
          still.append(child)
          continue
        }
        let work = child.work
        let tally: FuzzWorker.Tally
        switch child.finish() {
        case .tally(let bytes): tally = try JSONDecoder().decode(FuzzWorker.Tally.self, from: bytes)
        case .ended(let fault):
          tally = FuzzWorker.Tally(faults: [fault])
          if !work.measuresLeaks { waiting += rest(of: work, without: fault.number) }
        }
        // What is measured for leaks takes no part in the digest.
        let start = work.measuresLeaks ? -1 : work.numbers.lowerBound
        done[work.reader, default: []].append((start, tally))
      }
      running = still
    }
    return done
  }

  /// The stretches before and after an input that ended its process.
  private func rest(of work: FuzzChild.Work, without number: Int) -> [FuzzChild.Work] {
    guard work.numbers.contains(number) else { return [] }
    return [work.numbers.lowerBound..<number, (number + 1)..<work.numbers.upperBound].filter { !$0.isEmpty }
      .map { FuzzChild.Work(reader: work.reader, numbers: $0) }
  }

  /// Keeps the input of a fault, as small as it can be made.
  private func report(_ fault: FuzzWorker.Fault, of reader: FuzzReader, isMinimised: Bool) throws {
    guard fault.number >= 0 else {
      print("FAULT \(reader.name): \(fault.problem)")
      return
    }
    let input = Mutator(reader, seed: options.seed).input(fault.number)
    let small = isMinimised ? try FuzzMinimiser(reader: reader.name).smaller(input) : input
    try FileManager.default.createDirectory(atPath: options.save, withIntermediateDirectories: true)
    let path = "\(options.save)/\(reader.name)-\(fault.number)-slot\(small.slot)"
    try Data(small.bytes).write(to: URL(filePath: path))
    print("FAULT \(reader.name) input \(fault.number): \(fault.problem); kept as \(path), \(small.bytes.count) bytes")
  }

  private func merged(_ parts: [(start: Int, tally: FuzzWorker.Tally)]) -> FuzzWorker.Tally {
    var whole = FuzzWorker.Tally()
    for part in parts.sorted(by: { $0.start < $1.start }) {
      whole.read += part.tally.read
      whole.refused += part.tally.refused
      if part.start >= 0 { whole.digest = (whole.digest ^ part.tally.digest) &* 0x100_0000_01B3 }
      whole.faults += part.tally.faults
      whole.refusedSeeds += part.tally.refusedSeeds
      if part.tally.mostMemory > whole.mostMemory {
        (whole.mostMemory, whole.mostMemoryInput) = (part.tally.mostMemory, part.tally.mostMemoryInput)
      }
    }
    return whole
  }
}
