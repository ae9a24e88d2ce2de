import Foundation
import Testing

@Suite("Help and usage")
struct HelpTests {
  private let here = FileManager.default.temporaryDirectory

  @Test("The help of analyze shows examples, files and every option")
  func help() throws {
    let outcome = try Program.run(["analyze", "--help"], in: here)
    #expect(outcome.code == 0)
    #expect(outcome.stderr.isEmpty)
    for text in [
      "EXAMPLES", "maillage analyze --department 34", "--region", "--department", "--france", "--distances",
      "--service-distance", "--weight", "--spaces", "--towns", "--basins", "--out", "--lang", "--threads", "--quiet",
      "--json", "--access", "--decay", "--steps", "--in-town", "--default-capacity",
    ] {
      #expect(outcome.stdout.contains(text), "\(text)")
    }
  }

  @Test("The program names its commands, exit codes and version")
  func program() throws {
    let help = try Program.run(["--help"], in: here)
    #expect(help.code == 0)
    #expect(help.stdout.contains("analyze"))
    #expect(help.stdout.contains("65 wrong data"))
    let version = try Program.run(["--version"], in: here)
    #expect(version.code == 0)
    let form = /^\d+\.\d+\.\d+ \(GeographicLib \d+\.[^,]+, PROJ \d+\.[^,]+, GEOS \d+\.[^,]+, GDAL \d+\.[^,]+\)\n$/
    #expect(version.stdout.firstMatch(of: form) != nil, "\(version.stdout)")
  }

  @Test(
    "Wrong usage ends with 64, says what is wrong on stderr and prints nothing else",
    arguments: [
      ["analyze", "--distances", "15,,30"], ["analyze", "--distances", "near"], ["analyze", "--distances", "-15"],
      ["analyze", "--distances", "0"], ["analyze", "--distances", "1e3"], ["analyze", "--distances", "nan"],
      ["analyze", "--distances", "9999999"], ["analyze", "--distances", ""],
      ["analyze", "--service-distance", "15,30"],
      ["analyze", "--weight", ""], ["analyze", "--by", "basin,,epci"], ["analyze", "--by", "epci,epci"],
      ["analyze", "--lang", "de"], ["analyze", "--threads", "0"],
      ["analyze", "--threads", "many"], ["analyze", "--formats", "doc"], ["analyze", "--formats", ""],
      ["plan", "--formats", "md,,csv"], ["analyze", "--region", "76", "--france"], ["analyze", "--out", ""],
      ["analyze", "--region", "76", "--department", "34"], ["analyze", "--nonsense"], ["analyze", "extra"],
      ["nonsense"], ["analyze", "--access", "2sfca,2sfca"], ["analyze", "--access", "apl"],
      ["analyze", "--access", "raam"], ["analyze", "--raam-distance", "30"], ["analyze", "--steps", "20:1,10:0.5"],
      ["analyze", "--decay", "exponential"], ["analyze", "--decay-parameter", "2"], ["analyze", "--atkinson", "0"],
      ["analyze", "--access", "2sfca", "--decay", "linear"], ["analyze", "--catchment", "0"],
      ["analyze", "--access", "cumulative-interval", "--interval-start", "30"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: here)
    #expect(outcome.code == 64, "\(arguments)")
    #expect(outcome.stdout.isEmpty, "\(arguments)")
    #expect(outcome.stderr.hasPrefix("Error: "), "\(arguments): \(outcome.stderr)")
  }

  @Test(
    "Help in French says the same of the same options and nothing in English",
    arguments: [
      [], ["analyze"], ["plan"], ["verify"], ["compare"], ["run"], ["init"], ["validate"], ["roads", "build"],
      ["matrix"],
      ["route"], ["isochrones"], ["backtest"],
    ])
  func french(command: [String]) throws {
    let french = try Program.run(command + ["--help"], in: here, environment: ["LANG": "fr_FR.UTF-8", "LC_ALL": ""])
    let english = try Program.run(command + ["--help"], in: here)
    #expect(french.code == 0)
    #expect(french.stderr.isEmpty)
    let option = /^  (?:-\w, )?(--[a-z-]+)/.anchorsMatchLineEndings()
    let options = english.stdout.matches(of: option).map(\.output.1)
    #expect(french.stdout.matches(of: option).map(\.output.1) == options)
    #expect(!options.isEmpty)
    for word in [" the ", " of ", " and ", " with ", "(default", "OVERVIEW", "USAGE", "SUBCOMMANDS", " See '"] {
      #expect(!french.stdout.contains(word), "\(word)")
    }
    let line = try #require(english.stdout.firstMatch(of: /USAGE: (.*)/)?.output.1)
    #expect(french.stdout.contains("UTILISATION\u{A0}: " + line))
    #expect(french.stdout.split(separator: "\n").allSatisfy { !$0.hasPrefix("        ") || $0.count <= 120 })
    let asked = try Program.run(command + ["--help", "--lang", "fr"], in: here).stdout
    #expect(asked.hasPrefix("PRÉSENTATION\u{A0}: "))
  }
}
