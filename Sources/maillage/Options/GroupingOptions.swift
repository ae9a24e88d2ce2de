import ArgumentParser
import StudyRunner
import CoverageData
import CoverageModel
import FoundationEssentials

struct GroupingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Zones by which figures are reported, comma-separated: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, or a CSV of your own.",
      valueName: "level,..."))
  var by = ZoneLevelList(levels: Study.defaultLevels, paths: [])
}
