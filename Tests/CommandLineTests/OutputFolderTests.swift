import Foundation
import Testing

@Suite("The folder of results")
struct OutputFolderTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Whose page is replaced is said, each time and both ways, and not where it is the same kind's")
  func pages() throws {
    func run(_ command: [String]) throws -> String {
      let outcome = try Program.run(
        command + ["--formats", "json,html", "--lang", "en", "--out", "out"], in: place.root,
        environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
      #expect(outcome.code == 0, "\(outcome.stderr)")
      return outcome.stderr
    }
    let plan = ["plan", "--candidates", "towns>=1000", "--open", "1", "--no-explain"]
    #expect(try !run(["analyze"]).contains("replaced"))
    #expect(try !run(["analyze"]).contains("replaced"))
    #expect(try run(plan).contains("report.html, the page of an analysis; its other files stay"))
    #expect(try !run(plan).contains("replaced"))
    #expect(try run(["analyze"]).contains("report.html, the page of a plan; its other files stay"))
    #expect(try run(plan).contains("report.html, the page of an analysis; its other files stay"))
  }

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
    #expect(contents.count == Workplace.analysisFiles.count + 1)
    #expect(try place.names() == before)
  }

  @Test("Folders above the results are made; a trailing slash changes nothing")
  func parents() throws {
    #expect(try place.analyze("--quiet", "--out", "a/b/c/").code == 0)
    #expect(try place.contents("a/b/c").count == Workplace.analysisFiles.count)
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

  @Test("An input is never written over")
  func spared() throws {
    try FileManager.default.createDirectory(at: place.root.appending(path: "same"), withIntermediateDirectories: true)
    let towns = ([Workplace.townHeader] + Workplace.townRows).joined(separator: "\n") + "\n"
    try place.write(towns, "same/towns.csv")
    let outcome = try place.analyze("--towns", "same/towns.csv", "--out", "same")
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("is one of the inputs"), "\(outcome.stderr)")
    #expect(try place.contents("same") == ["towns.csv": Data(towns.utf8)])
    #expect(try place.analyze("--out", "GeoData").code == 74)
  }

  @Test("A folder that stands where a file should go stops everything before it")
  func folderInTheWay() throws {
    try FileManager.default.createDirectory(
      at: place.root.appending(path: "clash/map.svg"), withIntermediateDirectories: true)
    let outcome = try place.analyze("--out", "clash")
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("map.svg"), "\(outcome.stderr)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.root.appending(path: "clash").path) == ["map.svg"])
  }

  @Test(
    "A folder that is a device of its own takes results",
    .enabled(if: FullDevice.isPossible, "a tmpfs cannot be mounted here"))
  func ownDevice() throws {
    let device = try FullDevice(at: place.root.appending(path: "device"), kilobytes: 4_000)
    defer { device.unmount() }
    #expect(try place.analyze("--quiet", "--out", "device").code == 0)
    #expect(try place.contents("device").count == Workplace.analysisFiles.count)
  }
}
