import CoverageData
import CoverageModel
import Reporting
import SitingPlanner
import StudyFile

/// Makes the request of a step from what a study says of it.
struct StepReader {
  private let texts: StepTexts
  private let geoData: GeoDataFolder
  private let threads: Int

  init(_ step: StudyStep, file: String, geoData: GeoDataFolder, threads: Int) {
    texts = StepTexts(arguments: step.arguments, file: file)
    self.geoData = geoData
    self.threads = threads
  }

  /// An analysis.
  ///
  /// - Throws: `DataError` with the place of a value that does not hold.
  func analysis() throws(DataError) -> AnalysisStep {
    let territory = try territory()
    let groups = try texts.value("--by", ZoneLevelList.init(argument:))
    var request = StudyRequest(
      geoData: geoData, townsPath: texts.text("--towns"), basinsPath: texts.text("--basins"), readings: try readings(),
      spacesPath: texts.text("--spaces"), boundariesPath: texts.text("--boundaries"),
      weightsPath: texts.text("--weights"), groupingPaths: groups?.paths ?? [],
      shownLevels: groups?.levels ?? Study.defaultLevels, territory: territory.territory,
      weight: try weight() ?? .population,
      distances: try texts.value("--distances", WrittenCosts.init(argument:))?.costs ?? StudyRequest.defaultDistances,
      serviceDistance: try cost("--service-distance") ?? StudyRequest.defaultServiceDistance, title: territory.title)
    (request.matrixPath, request.roads) = (matrixPath, try roads())
    let accessibility = try accessibility()
    let range = DistanceRange(matrix: request.matrixPath)
    try texts.checked { () throws(UsageError) in
      try accessibility.check()
      try accessibility.check(range)
    }
    request.accessibility = try texts.checked { () throws(UsageError) in
      try accessibility.parameters(serviceDistance: request.serviceDistance)
    }
    var step = AnalysisStep(request, output: try output())
    step.leastUnderserved = try texts.value("--least-underserved") { Int($0) } ?? step.leastUnderserved
    let made = step
    try texts.checked(made.check)
    return step
  }

  /// A plan.
  ///
  /// - Throws: `DataError` with the place of a value that does not hold.
  func plan() throws(DataError) -> PlanStep {
    let siting = try siting()
    let search = try search()
    try texts.checked(search.check)
    let distances =
      try texts.value("--distances", WrittenCosts.init(argument:))?.costs ?? StudyRequest.defaultDistances
    try texts.checked { () throws(UsageError) in try PlanStep.check(siting, distances) }
    return PlanStep(try places(), siting, search: search.options, distances: distances, output: try output())
  }

  /// A comparison, its situations still to be named.
  ///
  /// - Parameter count: how many there are.
  /// - Throws: `DataError` with the place of a value that does not hold.
  func comparison(count: Int) throws(DataError) -> ComparisonStep {
    let territory = try territory()
    var request = ComparisonRequest(
      before: .embedded, after: .embedded, geoData: geoData, townsPath: texts.text("--towns"),
      basinsPath: texts.text("--basins"), territory: territory.territory, weight: try weight(),
      distances: try texts.value("--distances", WrittenCosts.init(argument:))?.costs,
      serviceDistance: try cost("--service-distance"), title: territory.title, matrixPath: matrixPath)
    request.readings = try readings()
    request.weightsPath = texts.text("--weights")
    let roads = try roads()
    request.roads = roads == RoadSettings() ? nil : roads
    let names = try texts.value("--names", SituationNameList.init(argument:))?.names
    let step = ComparisonStep(request, names: names, output: try output())
    try texts.checked { () throws(UsageError) in try step.check(count: count) }
    return step
  }

  /// Two names of one option; the later one counts.
  private var matrixPath: String? {
    texts.arguments.last { ["--matrix", "--roads"].contains($0.option) }?.text
  }

  private func places() throws(DataError) -> StudyPlaces {
    let territory = try territory()
    return StudyPlaces(
      geoData: geoData, territory: territory.territory, title: territory.title, townsPath: texts.text("--towns"),
      spacesPath: texts.text("--spaces"), basinsPath: texts.text("--basins"),
      boundariesPath: texts.text("--boundaries"), readings: try readings())
  }

  private func territory() throws(DataError) -> TerritorySettings {
    var settings = TerritorySettings()
    settings.region = texts.text("--region")
    settings.department = texts.text("--department")
    settings.france = texts.flag("--france")
    settings.title = texts.text("--title")
    let made = settings
    try texts.checked(made.check)
    return settings
  }

  private func readings() throws(DataError) -> ReadingOptions {
    let settings = ReadingSettings(
      columns: try texts.values("--columns", ColumnList.init(argument:)),
      systems: try texts.values("--crs", RoleText.init(argument:)),
      layers: try texts.values("--layer", RoleText.init(argument:)),
      statuses: try texts.value("--status", StatusList.init(argument:)))
    try texts.checked(settings.check)
    return settings.options
  }

  private func weight() throws(DataError) -> DemandWeight? {
    try texts.value("--weight") { DemandWeight(rawValue: $0) }
  }

  /// One distance.
  private func cost(_ option: String) throws(DataError) -> WrittenCost? {
    try texts.value(option) { WrittenCost(written: $0) }
  }

  private func roads() throws(DataError) -> RoadSettings {
    var settings = RoadSettings()
    settings.direction =
      try texts.word(
        "--direction", RoadSettings.Direction.self, among: RoadSettings.Direction.allCases.map(\.rawValue)) ?? .to
    settings.usesDistance = texts.flag("--road-distance")
    settings.timeFactor = try texts.value("--time-factor") { TimeFactor($0) } ?? .one
    settings.inTown =
      try texts.word("--in-town-trips", InTownTrips.self, among: InTownTrips.allCases.map(\.rawValue)) ?? .zero
    settings.hasAreas = !texts.flag("--no-areas")
    return settings
  }

  private func accessibility() throws(DataError) -> AccessibilitySettings {
    var settings = AccessibilitySettings()
    settings.access = try texts.value("--access", MethodList.init(argument:)) ?? settings.access
    settings.decay = try texts.word("--decay", DecayName.self, among: DecayName.allCases.map(\.rawValue))
    settings.decayParameter = try texts.value("--decay-parameter") { Double($0) }
    settings.steps = try texts.value("--steps", StepList.init(argument:))
    settings.catchment = try cost("--catchment")
    settings.intervalStart = try cost("--interval-start")
    settings.raamDistance = try cost("--raam-distance")
    settings.raamLimit = try cost("--raam-limit")
    settings.defaultCapacity = try texts.value("--default-capacity") { Int($0) }
    settings.inTown =
      try texts.word("--in-town", InTownDistance.self, among: InTownDistance.allCases.map(\.rawValue)) ?? .zero
    settings.atkinson = try texts.value("--atkinson", NumberList.init(argument:)) ?? settings.atkinson
    return settings
  }

  private func siting() throws(DataError) -> SitingSettings {
    var settings = SitingSettings()
    settings.model =
      try texts.word("--model", SitingModelKind.self, among: SitingModelKind.allCases.map(\.rawValue)) ?? .mclp
    settings.openings = try texts.value("--open") { Int($0) }
    settings.budget = try texts.value("--budget") { Double($0) }
    settings.serviceDistance = try cost("--service-distance")
    settings.weight = try weight() ?? .population
    settings.weightsPath = texts.text("--weights")
    settings.candidates = try texts.value("--candidates", CandidateOption.init(argument:))?.source ?? .embedded
    settings.force = try texts.value("--force", CodeList.init(argument:))?.codes ?? []
    settings.forbid = try texts.value("--forbid", CodeList.init(argument:))?.codes ?? []
    settings.candidateBasin = try texts.value("--candidate-basin", PeopleRange.init(argument:))?.range
    for (option, kind) in [("--max-per", PlanParameters.ZoneLimit.Kind.atMost), ("--min-per", .atLeast)] {
      settings.zoneLimits += try texts.values(option, ZoneCount.init(argument:)).map {
        PlanParameters.ZoneLimit(level: $0.level, kind: kind, count: $0.count)
      }
    }
    settings.floors = try texts.values("--floor", ZoneShareOption.init(argument:)).map {
      PlanParameters.ZoneFloor(level: $0.level, share: $0.share)
    }
    settings.coverShare = try texts.value("--cover-share") { Double($0) }
    settings.theta = try texts.value("--theta") { Double($0) }
    settings.fullCredit = try cost("--full-credit")
    (settings.matrixPath, settings.roads) = (matrixPath, try roads())
    return settings
  }

  private func search() throws(DataError) -> SearchSettings {
    var settings = SearchSettings()
    settings.curve = try texts.value("--curve") { Int($0) }
    settings.nearOptimal = try texts.value("--near-optimal", PercentOption.init(argument:))
    settings.nearOptimalLimit = try texts.value("--near-optimal-limit") { Int($0) } ?? settings.nearOptimalLimit
    settings.goals = texts.flag("--goals")
    settings.timeLimit = try texts.value("--time-limit") { Double($0) }
    settings.explains = !texts.flag("--no-explain")
    return settings
  }

  private func output() throws(DataError) -> OutputSelection {
    let words = try texts.values("--words", WordArgument.init(argument:))
    try texts.checked { () throws(UsageError) in try WordArgument.check(words) }
    let language =
      try texts.word("--lang", Language.self, among: Language.allCases.map(\.rawValue)) ?? Language.english
    let database = DatabaseSettings(
      address: texts.text("--postgis"), schema: texts.text("--postgis-schema") ?? "maillage")
    return OutputSelection(
      formats: try texts.value("--formats", OutputFormats.init(argument:)),
      language: words.isEmpty ? language : language.naming(WordArgument.nouns(words)), threads: threads,
      database: try texts.checked(database.database))
  }
}
