import MessageModel
import StudyRunner

/// A command that is one step: it runs it, writes its results and says what was found.
enum StepCommand {
  /// Runs a step; a plan that cannot be ends the program with its exit code.
  static func run(
    _ output: OutputOptions, _ step: (StudyContext) async throws -> StepOutcome
  ) async throws {
    try await Failure.reported {
      let context = Console.context(quiet: output.quiet)
      let (outcome, folder, written) = try await Interruption.watch { gate in
        let outcome = try await step(context)
        let folder = output.out ?? outcome.folder
        return (outcome, folder, try await outcome.write(to: folder, context, gate: gate))
      }
      try tell(outcome, folder: folder, files: written, json: output.json, quiet: output.quiet)
      if outcome.isInfeasible { throw Failure.data }
    }
  }

  /// Says what was found, as it is asked for.
  static func tell(_ outcome: StepOutcome, folder: String, files: [String], json: Bool, quiet: Bool) throws {
    if json {
      try Console.write(outcome.summaryJSON())
    } else if !quiet {
      try Console.write(outcome.summaryText(folder: folder, files: files))
    }
    guard outcome.isInfeasible, quiet || json, let conflict = outcome.conflict else { return }
    Console.complain(
      json
        ? MessageJSON.line("the constraints cannot hold together: \(conflict)", severity: .error)
        : "maillage: \(conflict)\n")
  }
}
