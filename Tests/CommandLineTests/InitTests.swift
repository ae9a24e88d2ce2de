import Foundation
import Testing

struct InitTests {
  private func initialize(_ arguments: String..., in place: Workplace) throws -> Program.Outcome {
    try Program.run(["init"] + arguments, in: place.root)
  }

  @Test func aNewStudyRunsAsItIs() throws {
    let place = try Workplace()
    try place.write(([Workplace.townHeader] + Workplace.townRows).joined(separator: "\n") + "\n", "mine.csv")
    try place.write("commune,places\nVille 3,100\n", "rooms.csv")
    try place.write(Workplace.basins, "areas.geojson")
    let outcome = try initialize("own.yml", "mine.csv", "rooms.csv", "areas.geojson", "--open", "1", in: place)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let text = try String(contentsOf: place.root.appending(path: "own.yml"), encoding: .utf8)
    for line in ["towns: mine.csv", "spaces: rooms.csv", "basins: areas.geojson", "#   spaces:", "  open: 1"] {
      #expect(text.contains("\n" + line + "\n"), "\(line)")
    }
    let run = try Program.run(["run", "own.yml", "--geodata", "GeoData", "--quiet"], in: place.root)
    #expect(run.code == 0, "\(run.stderr)")
    #expect(try place.contents("results").count > 20)
  }

  @Test(arguments: [
    (["--region", "3", "--france"], "Give only one of"), (["--service-distance", "far"], "'far' is invalid"),
    (["--model", "mlcp"], "'mlcp' is invalid"), (["--open", "2", "--model", "lscp"], "--open does not go with lscp"),
    (["--postgis", "postgresql://me:secret@host/name"], "a password does not belong"),
  ])
  func whatWouldNotRunIsNotWritten(arguments: [String], problem: String) throws {
    let place = try Workplace()
    let outcome = try Program.run(["init"] + arguments, in: place.root)
    #expect(outcome.code == 64)
    #expect(outcome.stderr.contains(problem), "\(outcome.stderr)")
    #expect(outcome.stderr.split(separator: "\n").count == 1)
    #expect(!place.exists("study.yml"))
  }

  /// Standard input is not a terminal here: nothing is asked, the defaults are written.
  @Test func withoutATerminalNothingIsAsked() throws {
    let place = try Workplace()
    #expect(try initialize(in: place).code == 0)
    let run = try Program.run(["run", "study.yml", "--dry-run", "--geodata", "GeoData"], in: place.root)
    #expect(run.code == 0, "\(run.stderr)")
    #expect(run.stdout.contains("region: \"76\""))
  }

  @Test func anExistingFileIsKept() throws {
    let place = try Workplace()
    try place.write("mine", "study.yml")
    let outcome = try initialize(in: place)
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("--force writes over it"))
    #expect(try String(contentsOf: place.root.appending(path: "study.yml"), encoding: .utf8) == "mine")
    #expect(try initialize("--force", in: place).code == 0)
    #expect(try String(contentsOf: place.root.appending(path: "study.yml"), encoding: .utf8).contains("plan:"))
  }

  @Test func filesWhosePurposeIsUnclearAreRefused() throws {
    let place = try Workplace()
    try place.write("a,b,c\n1,2,3\n", "what.csv")
    let outcome = try initialize("what.csv", in: place)
    #expect(outcome.code == 64)
    #expect(outcome.stderr.contains("(a, b, c)"), "\(outcome.stderr)")
    #expect(!place.exists("study.yml"))
  }
}
