import Foundation
import Testing

@Suite("Distances out of range, and words that are nearly right")
struct RangeTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("from,to,minutes\n10,10,0\n11,10,5\n", "m.csv")
    try place.write("code\n10\n", "s.csv")
  }

  private func run(_ words: [String]) throws -> Program.Outcome {
    try Program.run(
      words, in: place.root, environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  private static let commands = [["analyze"], ["plan", "--candidates", "towns>=0"], ["compare", "s.csv", "s.csv"]]

  @Test("Every command tells the range, in what its distances are written in", arguments: commands)
  func ranges(command: [String]) throws {
    let before = try place.names()
    for (option, value) in [
      ("--distances", "0"), ("--distances", "5,6000"), ("--service-distance", "0"), ("--service-distance", "6000"),
    ] {
      let plain = try run(command + [option, value])
      #expect(plain.code == 64)
      #expect(plain.stderr.contains("\(option) takes kilometres above 0, at most 5000."), "\(plain.stderr)")
      // A plan may be on costs of any unit.
      guard command[0] != "plan" || option == "--distances" else { continue }
      let service = option == "--service-distance" ? [] : ["--service-distance", "10"]
      let timed = try run(command + ["--matrix", "m.csv", option, value] + service)
      #expect(timed.code == 64)
      #expect(
        timed.stderr.contains("\(option) takes numbers above 0, at most 5000: with --matrix minutes of times"),
        "\(timed.stderr)")
    }
    #expect(try place.names() == before)
  }

  @Test("Limits of accessibility too")
  func accessibility() throws {
    let plain = try run(["analyze", "--catchment", "0"])
    #expect(plain.stderr.contains("--catchment takes kilometres from 0.001 to 5000."), "\(plain.stderr)")
    let timed = try run(["analyze", "--matrix", "m.csv", "--catchment", "9999", "--lang", "fr"])
    #expect(timed.code == 64)
    #expect(timed.stderr.contains("des minutes pour des temps"), "\(timed.stderr)")
  }

  @Test("Candidates by people written otherwise are not file", arguments: ["towns>5000", "towns => 500", "towns≥10"])
  func candidates(text: String) throws {
    let outcome = try run(["plan", "--candidates", text])
    #expect(outcome.code == 64)
    #expect(outcome.stderr.contains("'\(text)' is invalid for '--candidates <source>'"), "\(outcome.stderr)")
  }

  @Test("A code that has lost its zero is reported with the one that was meant")
  func lostZero() throws {
    let rows = Workplace.townRows.map { "0" + $0 }
    try place.write(([Workplace.townHeader] + rows).joined(separator: "\n") + "\n", "GeoData/towns.csv")
    try place.write("code\n010\n", "GeoData/training-spaces.csv")
    let outcome = try run(["plan", "--candidates", "towns>=0", "--force", "12"])
    #expect(outcome.code == 64)
    #expect(
      outcome.stderr == "maillage: '12' is not a candidate, but '012' is: codes keep their zeros\n", "\(outcome.stderr)"
    )
  }

  @Test("The name of a candidate is answered with its code")
  func candidateName() throws {
    let outcome = try run(["plan", "--candidates", "towns>=0", "--force", "VILLE 2"])
    #expect(outcome.code == 64)
    #expect(
      outcome.stderr == "maillage: 'VILLE 2' is not a code; candidates of that name: 12\n", "\(outcome.stderr)")
  }

  @Test("A plan is not a study, nor are results in other files")
  func otherFiles() throws {
    let plan = try run(["plan", "--candidates", "towns>=1000", "--open", "1", "--quiet", "--out", "p"])
    #expect(plan.code == 0, "\(plan.stderr)")
    let outcome = try run(["run", "p/plan.json"])
    #expect(outcome.code == 65)
    #expect(outcome.stderr.contains("'maillage/plan' is neither a study nor its manifest"), "\(outcome.stderr)")
    #expect(outcome.stderr.split(separator: "\n").count == 1)
  }
}
