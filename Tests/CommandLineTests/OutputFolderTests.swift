import Foundation
import Testing

@Suite("The folder of results")
struct OutputFolderTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Other files in an existing folder stay, older results are replaced")
  func existing() throws {
    try FileManager.default.createDirectory(at: place.root.appending(path: "out"), withIntermediateDirectories: true)
    try place.write("mine", "out/notes.txt")
    try place.write("old", "out/gap-report.md")
    let before = try place.names()
    #expect(try place.analyze("--quiet", "--out", "out").code == 0)
    let contents = try place.contents("out")
    #expect(contents["notes.txt"] == Data("mine".utf8))
    #expect(contents["gap-report.md"] != Data("old".utf8))
    #expect(contents.count == 11)
    #expect(try place.names() == before)
  }

  @Test("Folders above the results are made; a trailing slash changes nothing")
  func parents() throws {
    #expect(try place.analyze("--quiet", "--out", "a/b/c/").code == 0)
    #expect(try place.contents("a/b/c").count == 10)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.root.appending(path: "a/b").path) == ["c"])
  }

  @Test(
    "A path below a file, and a file itself, end with 74 and leave everything as it was",
    arguments: ["file/out", "file", "file/a/b"])
  func belowFile(path: String) throws {
    try place.write("I am a file", "file")
    let before = try place.names()
    let outcome = try place.analyze("--out", path)
    #expect(outcome.code == 74)
    #expect(outcome.stdout.isEmpty)
    #expect(outcome.stderr.hasPrefix("maillage: \(path): "), "\(outcome.stderr)")
    #expect(outcome.stderr.count { $0 == "\n" } == 1, "\(outcome.stderr)")
    #expect(try place.names() == before)
  }

  @Test(
    "On a full device nothing half-written is left",
    .enabled(if: FullDevice.isPossible, "a tmpfs cannot be mounted here"))
  func fullDevice() throws {
    let device = try FullDevice(at: place.root.appending(path: "full"), kilobytes: 16)
    defer { device.unmount() }
    let outcome = try place.analyze("--out", "full/out")
    #expect(outcome.code == 74, "\(outcome.stderr)")
    #expect(outcome.stderr.count { $0 == "\n" } == 1, "\(outcome.stderr)")
    #expect(outcome.stderr.contains("no space left"), "\(outcome.stderr)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.root.appending(path: "full").path).isEmpty)
  }
}
