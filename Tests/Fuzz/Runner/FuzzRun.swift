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
    var most = (multiple: 0.0, reader: "", number: 0)
    let shares = readers.reduce(0) { $0 + $1.share }
    for reader in readers {
      let count = max(reader.seeds.count + reader.others.count, options.count * reader.share / max(1, shares))
      var tally = try run(reader, count: count)
      if tally.refusedSeeds.count > reader.refusedSeeds { tally.faults += tally.refusedSeeds }
      inputs += count
      faults += tally.faults.count
      for (index, fault) in tally.faults.enumerated() { try report(fault, of: reader, isMinimised: index < 2) }
      let input = Mutator(reader, seed: options.seed).input(tally.mostMemoryInput)
      let multiple = Double(max(0, tally.mostMemory - FuzzLimit.fixedBytes)) / Double(max(1, input.bytes.count))
      if multiple > most.multiple { most = (multiple, reader.name, tally.mostMemoryInput) }
      let name = reader.name.padding(toLength: 18, withPad: " ", startingAt: 0)
      let counts = "\(tally.read) read, \(tally.refused) refused, \(tally.faults.count) faults"
      print("\(name) \(count) inputs: \(counts), digest \(String(tally.digest, radix: 16))")
    }
    if most.multiple > 0 {
      let text = "most memory: \(most.multiple) times the input and 16 MiB, input \(most.number) of \(most.reader)\n"
      FileHandle.standardError.write(Data(text.utf8))
    }
    print("\(inputs) inputs with seed \(options.seed), \(faults) faults")
    return faults == 0
  }

  private func run(_ reader: FuzzReader, count: Int) throws -> FuzzWorker.Tally {
    var waiting = stride(from: 0, to: count, by: options.stretch).map {
      FuzzChild.Work(reader: reader.name, numbers: $0..<min(count, $0 + options.stretch))
    }
    if options.leaks > 0, heap_meter_counts() != 0 {
      waiting.append(FuzzChild.Work(reader: reader.name, numbers: 0..<min(count, options.leaks), measuresLeaks: true))
    }
    waiting.reverse()
    var running: [FuzzChild] = []
    var done: [(start: Int, tally: FuzzWorker.Tally)] = []
    while !waiting.isEmpty || !running.isEmpty {
      while running.count < options.jobs, let work = waiting.popLast() {
        running.append(try FuzzChild(work, seed: options.seed))
      }
      Thread.sleep(forTimeInterval: 0.005)
      var still: [FuzzChild] = []
      for child in running {
        if child.isRunning() {
          still.append(child)
          continue
        }
        let work = child.work
        switch child.finish() {
        case .tally(let bytes):
          done.append((work.numbers.lowerBound, try JSONDecoder().decode(FuzzWorker.Tally.self, from: bytes)))
        case .ended(let fault):
          done.append((work.numbers.lowerBound, FuzzWorker.Tally(faults: [fault])))
          if !work.measuresLeaks { waiting += rest(of: work, without: fault.number) }
        }
      }
      running = still
    }
    return merged(done)
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
      whole.digest = (whole.digest ^ part.tally.digest) &* 0x100_0000_01B3
      whole.faults += part.tally.faults
      whole.refusedSeeds += part.tally.refusedSeeds
      if part.tally.mostMemory > whole.mostMemory {
        (whole.mostMemory, whole.mostMemoryInput) = (part.tally.mostMemory, part.tally.mostMemoryInput)
      }
    }
    return whole
  }
}
