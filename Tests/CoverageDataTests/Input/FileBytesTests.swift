@testable import CoverageData
import Foundation
import MessageModel
import TestWorlds
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Names behind which no file stands, or another one than it seems.
@Suite("Bytes behind a name")
struct FileBytesTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func problem(_ path: String, allowsPipes: Bool = true) -> String? {
    dataError { _ = try FileBytes.contents(path, name: "f", allowsPipes: allowsPipes) }?.description
  }

  @Test("A device is refused, also behind a link; it would never end")
  func devices() throws {
    let link = folder.appending(path: "zero.csv").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/zero")
    #expect(problem("/dev/zero") == "f: is a device; expected a file")
    #expect(problem(link) == "f: is a device; expected a file")
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A name ends at its NUL for the system, which would open another file")
  func nulInName() throws {
    let file = folder.appending(path: "a.csv").path
    try Data("a".utf8).write(to: URL(filePath: file))
    #expect(problem(file) == nil)
    #expect(problem(file + "\0.json") == "f: no such file")
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A pipe that nobody writes into is refused instead of waited for; one with a writer is read to its end")
  func pipes() throws {
    let pipe = folder.appending(path: "p").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(problem(pipe, allowsPipes: false) == "f: is a pipe; expected a file")
    #expect(problem(pipe) == "f: is a pipe into which nothing is written")
    // More than a pipe holds at a time (64 KiB), so that it is waited for.
    let text = String(repeating: "x", count: 200_000)
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = ["-c", "head -c 200000 /dev/zero | tr '\\000' x > '\(pipe)'"]
    try writer.run()
    let found = try FileBytes.contents(pipe, name: "f", allowsPipes: true)
    writer.waitUntilExit()
    #expect(found == Array(text.utf8))
    try FileManager.default.removeItem(at: folder)
  }
}
