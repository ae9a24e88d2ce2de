import ArgumentParser
import StudyRunner

@main
struct Maillage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maillage",
    abstract: "Who is near a training space, which territories are left out, where to open next.",
    discussion: """
      Exit codes: 0 done, 64 wrong usage, 65 wrong data, 70 internal fault, 74 a file that cannot be read or written.
      Results go to a folder, messages to stderr; with --json each is a JSON object on a line: severity, code (its English
      template, which stays), message, file, row, field.
      """,
    version: Version.printed,
    subcommands: [
      Analyze.self, Plan.self, Verify.self, Compare.self, BacktestCommand.self, Run.self, Init.self, Validate.self,
      RoadsCommand.self,
      Matrix.self, Route.self, IsochronesCommand.self,
    ]
  )

  static func main() async {
    await Interruption.run {
      do {
        var command = try parseAsRoot()
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        MessageLanguage.exit(error)
      }
    }
  }
}
