import ArgumentParser
import MessageModel
import StudyRunner

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a plan: prove its bound again and recompute its figures from the inputs, without a solver.",
    discussion: """
      Reads plan.json and the inputs it names (paths are taken from the working folder), compares their SHA-256, computes
      every distance again (on roads every time, by a search of its own), checks the constraints, recomputes the value and
      the people covered, and proves the bound (or that there is no plan) from the certificate. Where a plan has none, its bound rests on the solver, which is said. The
      explanation of the plan is not computed again; a checksum at the end of the file tells whether anything in it was
      changed.

      Exit code 0 where every claim is proved, 1 where a bound or that there is no plan rests on the solver, 65 where a
      claim does not hold.

      EXAMPLES
        maillage verify Reports/occitanie-plan/plan.json
        maillage verify --json plan.json
      """
  )

  @Argument(help: ArgumentHelp("The plan to check.", valueName: "plan.json"))
  var plan: String

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  @Flag(help: "Read the databases that the plan names: their hosts are contacted.")
  var allowDatabases = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only a summary object, in JSON, on stdout.")
  var json = false

  func run() async throws {
    try await Failure.reported {
      let check = try await PlanCheck(path: plan, allowsDatabases: allowDatabases) {
        try Program.geoDataFolder(given: geodata)
      }
      if json {
        try Console.write(Array(check.summaryJSON.utf8))
      } else if !quiet {
        try Console.write(Array(check.messages.map { MessageLanguage.text($0) + "\n" }.joined().utf8))
      }
      // What rests on the solver was not verified.
      guard check.isProved else { throw Failure.unproved }
    }
  }
}
