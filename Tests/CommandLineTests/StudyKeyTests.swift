import Foundation
@testable import StudyFile
import Testing

/// The keys of a study file are the options of the commands: none is forgotten, no default differs.
struct StudyKeyTests {
  private struct Option: Hashable {
    var name: String
    var standard: String?
  }

  /// Options that do not belong to a study: they say how the program runs, not what it finds.
  private static let ofTheRun: Set<String> = ["threads", "quiet", "json", "help", "version", "allow-databases"]

  private func arguments(of command: String) throws -> [[String: Any]] {
    let folder = FileManager.default.temporaryDirectory
    let outcome = try Program.run([command, "--experimental-dump-help"], in: folder)
    let help = try #require(try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    return try #require((help["command"] as? [String: Any])?["arguments"] as? [[String: Any]])
  }

  /// Every name of an option: `--roads` is another of `--matrix`.
  private static func names(_ argument: [String: Any]) -> [String] {
    (argument["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
  }

  private func options(of command: String) throws -> [Option] {
    try arguments(of: command).compactMap { argument in
      guard let name = (argument["preferredName"] as? [String: Any])?["name"] as? String else { return nil }
      return Option(name: name, standard: argument["defaultValue"] as? String)
    }.filter { !Self.ofTheRun.contains($0.name) }
  }

  /// Keys of a step that are not options of its command.
  private func missing(_ keys: StudyKeys, in command: StudyStep.Kind) throws -> [String] {
    let names = Set(try arguments(of: command.rawValue).flatMap(Self.names))
    return keys.all.filter { $0.steps.contains(command) }.map { String($0.option.dropFirst(2)) }
      .filter { !names.contains($0) }
  }

  /// So a key that is added to the table must become an option.
  @Test(arguments: StudyStep.Kind.allCases)
  func everyKeyIsAnOption(command: StudyStep.Kind) throws {
    #expect(try missing(.standard, in: command) == [])
    let added = StudyKey("patience", .number, [command], example: "5", "How long to wait, in days.")
    let table = StudyKeys(all: StudyKeys.standard.all + [added], comparison: [])
    #expect(try missing(table, in: command) == ["patience"])
  }

  /// A study with every key of a step set, as the dry run shows it: each key becomes an option of that step.
  @Test(arguments: ["analyze", "plan", "compare"])
  func everyOptionIsAKey(command: String) throws {
    let options = try options(of: command)
    #expect(options.count > 8)
    let place = try Workplace()
    for option in options where option.name != "out" {
      let value =
        ["france", "no-explain", "goals", "no-areas", "road-distance"].contains(option.name)
        ? [] : [option.name == "words" ? "space.en=a school / schools" : "a.b=1:2"]
      let outcome = try Program.run(
        ["run", "study.yml", "--dry-run", "--" + option.name] + value, in: place.root)
      // The file is missing: had the option not been known, that would have been said first.
      #expect(outcome.code == 74, "\(command) --\(option.name): \(outcome.stderr)")
      #expect(outcome.stderr.contains("study.yml: no such file"), "\(command) --\(option.name): \(outcome.stderr)")
    }
  }

  /// What a study writes out where nothing is said is what the commands take where nothing is said.
  @Test func defaultsAreThoseOfTheOptions() throws {
    let place = try Workplace()
    try place.write("plan: {}\n", "study.yml")
    let outcome = try Program.run(
      ["run", "study.yml", "--dry-run", "--geodata", "GeoData", "--lang", "en"], in: place.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    var compared = 0
    for command in ["analyze", "plan"] {
      let line = outcome.stdout.split(separator: "\n").first { $0.hasPrefix("# maillage \(command) ") }
      let words = try #require(line).split(separator: " ").map(String.init)
      for option in try options(of: command) {
        guard let standard = option.standard, standard != "none", option.name != "postgis-schema" else { continue }
        let index = try #require(words.firstIndex(of: "--" + option.name), "\(command) --\(option.name)")
        #expect(words[index + 1] == standard, "\(command) --\(option.name)")
        compared += 1
      }
    }
    #expect(compared >= 12)
  }
}
