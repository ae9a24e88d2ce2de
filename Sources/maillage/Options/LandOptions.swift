import ArgumentParser
import CoverageEngine
import MessageModel

struct LandOptions: ParsableArguments {
  @Option(help: ArgumentHelp("People an underserved area must have to be listed.", valueName: "n"))
  var leastUnderserved = LandAnalysis.usualLeastPeople

  func validate() throws {
    if leastUnderserved < 0 { throw UsageError("--least-underserved takes a number of people, 0 or more.") }
  }
}
