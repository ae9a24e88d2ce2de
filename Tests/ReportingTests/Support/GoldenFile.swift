import Foundation
import Testing

/// Text that is kept under Goldens and compared byte for byte.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Goldens")

  /// Compares bytes with a golden; with MAILLAGE_RECORD_GOLDENS=1 the golden is written anew and the test fails, so that
  /// a run that records is never taken for one that compares.
  static func expect(_ bytes: [UInt8], equals name: String) throws {
    let url = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["MAILLAGE_RECORD_GOLDENS"] == "1" {
      try Data(bytes).write(to: url)
      Issue.record("\(name) was recorded; review it and run again without MAILLAGE_RECORD_GOLDENS")
      return
    }
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let golden = try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in found.enumerated() where index >= golden.count || golden[index] != line {
      Issue.record("\(name), line \(index + 1):\nfound  \(line)\ngolden \(index < golden.count ? golden[index] : "")")
      return
    }
    #expect(found.count == golden.count, "\(name)")
  }
}
