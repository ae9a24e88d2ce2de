/// Everything a plan was asked with, as it is written down beside it so that it can be checked or made again.
public struct PlanRequest: Hashable, Sendable {
  /// The parameters of the model.
  public var parameters: PlanParameters
  /// How the files it names are read, where it is not left to be guessed; in the order of their kinds.
  public var readings: [FileReading] = []
  /// The part of the country; nil means the default of the inputs.
  public var territory: Territory?
  /// The number of people that weighs a town.
  public var weight: DemandWeight
  /// A table of towns in place of the embedded one.
  public var townsPath: String?
  /// A table of spaces in place of the embedded one.
  public var spacesPath: String?
  /// A GeoJSON file of basins in place of the embedded one.
  public var basinsPath: String?
  /// Where candidates come from.
  public var candidates: CandidateSource
  /// A long table of travel costs in place of geodesic distances.
  public var matrixPath: String?
  /// How trips are asked for where that is a road network.
  public var roads = RoadSettings()
  /// A table of demand weights for the matrix.
  public var weightsPath: String?
  /// What the study is called; nil leaves it to the territory.
  public var title: String?

  /// Where candidates come from.
  public enum CandidateSource: Hashable, Sendable {
    /// The embedded Action coeur de ville communes; with a matrix, every site it names.
    case embedded
    /// Every town of at least this many people.
    case towns(leastPeople: Int)
    /// Several named sets, or one that is neither of those.
    case sets([CandidateSet])
    /// A table of codes.
    case file(String)
  }

  public init(
    parameters: PlanParameters, territory: Territory? = nil, weight: DemandWeight = .population,
    townsPath: String? = nil, spacesPath: String? = nil, basinsPath: String? = nil,
    candidates: CandidateSource = .embedded, matrixPath: String? = nil, weightsPath: String? = nil, title: String? = nil
  ) {
    self.parameters = parameters
    self.territory = territory
    self.weight = weight
    self.townsPath = townsPath
    self.spacesPath = spacesPath
    self.basinsPath = basinsPath
    self.candidates = candidates
    self.matrixPath = matrixPath
    self.weightsPath = weightsPath
    self.title = title
  }
}
