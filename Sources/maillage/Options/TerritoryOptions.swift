import ArgumentParser
import CoverageModel
import StudyRunner

struct TerritoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Study one region, by its code (default: 76, Occitanie).", valueName: "code"))
  var region: String?

  @Option(help: ArgumentHelp("Study one department, by its code: 34, 2A, 974.", valueName: "code"))
  var department: String?

  @Flag(help: "Study the whole of France, or every town of --towns.")
  var france = false

  @Option(
    help: ArgumentHelp("What the study is called in reports (default: the name of the territory).", valueName: "text"))
  var title: String?

  /// What is asked, as values.
  var settings: TerritorySettings {
    var settings = TerritorySettings()
    settings.region = region
    settings.department = department
    settings.france = france
    settings.title = title
    return settings
  }

  func validate() throws { try settings.check() }

  var territory: Territory? { settings.territory }
}
