import Foundation

/// The cases that are known to fail, one line each: `file case.test operation | reason`.
enum KnownFailures {
  static func load() throws -> [String: String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "known-failures.txt")
    var reasons: [String: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") where !line.hasPrefix("#") {
      let halves = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard halves.count == 2, !halves[1].isEmpty, reasons[halves[0]] == nil else {
        throw Malformed(line: String(line))
      }
      reasons[halves[0]] = halves[1]
    }
    return reasons
  }

  /// A line without a reason, or a case listed twice.
  struct Malformed: Error {
    let line: String
  }
}
