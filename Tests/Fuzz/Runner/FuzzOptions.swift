import Foundation

/// The options of the command line.
struct FuzzOptions {
  /// Inputs of a run in all, parted by the shares of the readers.
  var count = 100_000
  /// Seed of the run.
  var seed: UInt64 = 1
  /// Processes at a time.
  var jobs = 2
  /// Readers that are run; every one where empty.
  var readers: Set<String> = []
  /// Where inputs that end in a fault are kept.
  var save = "fuzz-faults"
  /// Inputs a process.
  var stretch = 1000
  /// Inputs that are read again and again to notice leaks, a reader; 0 leaves that out.
  var leaks = 300

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Usage(problem: "\(name) needs a value") }
      switch name {
      case "--count": count = try number(value)
      case "--seed": seed = UInt64(try number(value))
      case "--jobs": jobs = max(1, try number(value))
      case "--readers": readers = Set(value.split(separator: ",").map(String.init))
      case "--save": save = value
      case "--stretch": stretch = max(1, try number(value))
      case "--leaks": leaks = try number(value)
      default: throw Usage(problem: "there is no option \(name)")
      }
    }
  }

  private func number(_ text: String) throws -> Int {
    guard let number = Int(text), number >= 0 else { throw Usage(problem: "'\(text)' is not a number") }
    return number
  }

  struct Usage: Error, CustomStringConvertible {
    var problem: String
    var description: String {
      problem + """

        fuzz-readers [--count N] [--seed N] [--jobs N] [--readers a,b] [--save DIR] [--stretch N] [--leaks N]
        fuzz-readers list
        fuzz-readers case READER FILE [SLOT]
        """
    }
  }
}
