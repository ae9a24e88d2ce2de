import ArgumentParser
import CoverageEngine
import StudyRunner

struct LandOptions: ParsableArguments {
  @Option(help: ArgumentHelp("People an underserved area must have to be listed.", valueName: "n"))
  var leastUnderserved = LandAnalysis.usualLeastPeople

  func validate() throws {
    try AnalysisStep.check(leastUnderserved: leastUnderserved)
  }
}
