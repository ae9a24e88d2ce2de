import ArgumentParser
import FoundationEssentials
import Reporting
import RoadNetwork

struct RoadsCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that a road network is whole: its hash, and that its parts fit together.",
    discussion: """
      Exit code 0 where it is, 65 where it is damaged.

      EXAMPLES
        maillage roads check region.routes
      """
  )

  @Argument(help: ArgumentHelp("A network that roads build wrote.", valueName: "file"))
  var file: String

  @Option(help: "Language (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  func run() async throws {
    try await Failure.reported {
      let network = try RoadFile(path: file)
      try network.check()
      try Console.write(Array("\(file): \(network.statedSHA256)\n".utf8))
    }
  }
}
