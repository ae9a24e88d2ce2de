public import CoverageModel
import MessageModel

/// What a user asks to be studied, before any file is read.
public struct StudyRequest: Hashable, Sendable {
  /// The embedded data.
  public var geoData: GeoDataFolder
  /// A table of towns in place of the embedded one.
  public var townsPath: String?
  /// A GeoJSON file of basins in place of the embedded one.
  public var basinsPath: String?
  /// How the user's own files are read.
  public var readings: ReadingOptions
  /// A table of spaces in place of the embedded one.
  public var spacesPath: String?
  /// A GeoJSON file of the boundaries of towns in place of the embedded one.
  public var boundariesPath: String?
  /// Whether boundaries and candidates are read, for underserved areas and land.
  public var readsLand: Bool
  /// Whether the median incomes of the embedded towns are read, for concentration indices.
  public var readsIncome = false
  /// A table of what is counted in each town, where the weight is a column that the towns do not have.
  public var weightsPath: String?
  /// Tables that group towns.
  public var groupingPaths: [String]
  /// The levels by which figures are reported.
  public var shownLevels: [ZoneLevel]
  /// The part of the country; nil means the whole of the user's own towns, else Occitanie.
  public var territory: Territory?
  /// What the study is called; nil leaves it to the territory.
  public var title: String?
  /// The number of people that weighs a town.
  public var weight: DemandWeight
  /// Distances at which coverage is counted, kilometres, or minutes of times.
  public var distances: [WrittenCost]
  /// The service distance, kilometres or minutes.
  public var serviceDistance: WrittenCost
  /// What accessibility is computed, its distances in kilometres or minutes; nil computes none.
  public var accessibility: AccessibilityParameters?
  /// A long table of travel costs in place of geodesics.
  public var matrixPath: String?
  /// How trips are asked for where that is a road network.
  public var roads = RoadSettings()
  /// Whether that table may lead to towns without a space too, as it does for a plan.
  public var leadsToTowns = false

  /// The region studied when nothing is asked: Occitanie.
  public static let defaultRegion = "76"

  /// The distances at which coverage is counted unless others are asked for.
  public static let defaultDistances = [15.0, 30, 45, 60].map { WrittenCost($0) }
  /// The service distance unless another is asked for.
  public static let defaultServiceDistance = WrittenCost(30)

  public init(
    geoData: GeoDataFolder,
    townsPath: String? = nil,
    basinsPath: String? = nil,
    readings: ReadingOptions = ReadingOptions(),
    spacesPath: String? = nil,
    boundariesPath: String? = nil,
    readsLand: Bool = true,
    weightsPath: String? = nil,
    groupingPaths: [String] = [],
    shownLevels: [ZoneLevel] = Study.defaultLevels,
    territory: Territory? = nil,
    weight: DemandWeight = .population,
    distances: [WrittenCost] = StudyRequest.defaultDistances,
    serviceDistance: WrittenCost = StudyRequest.defaultServiceDistance,
    accessibility: AccessibilityParameters? = nil,
    title: String? = nil,
    matrixPath: String? = nil
  ) {
    self.geoData = geoData
    self.townsPath = townsPath
    self.basinsPath = basinsPath
    self.readings = readings
    self.spacesPath = spacesPath
    self.boundariesPath = boundariesPath
    self.readsLand = readsLand
    self.weightsPath = weightsPath
    self.groupingPaths = groupingPaths
    self.shownLevels = shownLevels
    self.territory = territory
    self.weight = weight
    self.distances = distances
    self.serviceDistance = serviceDistance
    self.accessibility = accessibility
    self.title = title
    self.matrixPath = matrixPath
  }

  /// Whether embedded boundaries say how large the embedded towns are, by which trips within them are estimated.
  var estimatesTripsInTowns: Bool { roads.inTown == .disc && townsPath == nil }

  /// Gives a study the distances and limits that are asked for, as costs of a measure.
  func setLimits(of study: inout Study, in measure: TravelMeasure) {
    study.serviceDistance = serviceDistance.cost(in: measure)
    study.distances = Array(Set(distances.map { $0.cost(in: measure) } + [study.serviceDistance])).sorted()
    study.accessibility = accessibility?.costs(in: measure)
  }

  /// The column of the towns that weighs them; nil where they have no part in it.
  ///
  /// - Throws: `DataError` of kind `.request` where the embedded towns should have it.
  func ownColumnOfTowns() throws(DataError) -> String? {
    guard case .column(let name) = weight, weightsPath == nil else { return nil }
    guard townsPath == nil else { return name }
    guard EmbeddedFacts.isWeight(name) else {
      throw DataError(
        .request,
        "--weight '\(name)': the embedded towns have population, working-age, active and unemployed; another column needs --weights or --towns"
      )
    }
    return nil
  }
}
