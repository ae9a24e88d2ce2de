import ArgumentParser
import FoundationEssentials
import Reporting
import RoadNetwork

struct RoadsInfo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Say what a road network holds: date, extent, counts, components, tagged limits, warnings.",
    discussion: """
      EXAMPLES
        maillage roads info region.routes
        maillage roads info region.routes --json
      """
  )

  @Argument(help: ArgumentHelp("A network that roads build wrote.", valueName: "file"))
  var file: String

  @Flag(help: "Write it as JSON; messages are in English.")
  var json = false

  @Option(help: "Language (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  func run() async throws {
    try await Failure.reported {
      let network = try RoadFile(path: file)
      var profiles: [RoadsSummary] = []
      for profile in network.profiles { profiles.append(RoadsSummary(try network.graph(profile: profile))) }
      try Console.write(json ? RoadsSummary.json(profiles, sha256: network.statedSHA256) : Array(text(profiles).utf8))
    }
  }

  private func text(_ profiles: [RoadsSummary]) -> String {
    profiles.map { $0.text(MessageLanguage.text) }.joined(separator: "\n")
  }
}
