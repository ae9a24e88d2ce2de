import CoverageModel
import MessageModel
import TestSupport

/// Values as results may hold them: names with quotes, commas, line breaks and other scripts, numbers of every size.
struct RandomValues {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[count(0...values.count - 1)] }

  mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? { chance() ? value(&self) : nil }

  mutating func list<Value>(_ range: ClosedRange<Int>, _ value: (inout Self) -> Value) -> [Value] {
    (0..<count(range)).map { _ in value(&self) }
  }

  private static let pieces = [
    "a", "Œuf", "\"", ",", ";", "l'Île", "\\", "=1+1", "-", "é", "日本", "🗺", "{1}", "07", "\t.", "\n.",
  ]

  /// A text of one to six pieces, never blank at its ends, as tables may hold it.
  mutating func cell() -> String { list(1...6) { $0.pick(Self.pieces) }.joined() }

  /// A text that JSON may hold, where readers of tables put a sign for control characters.
  mutating func text() -> String { list(1...6) { $0.pick(Self.pieces + ["\u{1}"]) }.joined() }

  /// A double of any magnitude, exact decimals and whole numbers among them.
  mutating func number() -> Double {
    switch count(0...3) {
    case 0: Double(count(0...1_000_000))
    case 1: Double(count(0...1_000_000)) / 1000
    case 2: Double(bitPattern: UInt64(count(0x3000_0000_0000_0000...0x4400_0000_0000_0000)))
    default: Double.random(in: 0...1, using: &random)
    }
  }

  /// A number that six decimals say.
  mutating func rounded() -> Double { Double(count(0...1_000_000_000)) / 1_000_000 }

  mutating func territory() -> Territory {
    pick([.everything, .region(code: text()), .department(code: text())])
  }

  mutating func weight() -> DemandWeight { pick([.population, .workingAge, .column("emplois | \(text())")]) }

  mutating func roads(distance: Bool) -> RoadSettings {
    var roads = RoadSettings()
    roads.direction = pick(RoadSettings.Direction.allCases)
    roads.usesDistance = distance
    roads.timeFactor = pick(["0.1", "1", "1.25", "9.999"].compactMap { TimeFactor($0) })
    roads.inTown = pick(InTownTrips.allCases)
    return roads
  }

  mutating func versions() -> [ProgramVersion] {
    list(0...3) { ProgramVersion(name: $0.text(), version: $0.text()) }
  }

  mutating func inputs() -> [InputRecord] {
    list(0...3) { values in
      InputRecord(
        role: values.text(), path: values.text(), sha256: values.text(), records: values.count(0...1_000_000),
        parts: values.list(0...2) { InputRecord.Part(name: $0.text(), sha256: $0.text()) },
        reading: values.list(0...2) { Message(data: $0.text()) }, dataDate: values.maybe { $0.text() },
        attribution: values.maybe { $0.text() })
    }
  }

  mutating func repairs() -> [Repair] {
    list(0...3) { values in
      Repair(
        rule: values.pick(Repair.Rule.allCases), count: values.count(0...99), examples: values.list(0...3) { $0.text() }
      )
    }
  }
}
