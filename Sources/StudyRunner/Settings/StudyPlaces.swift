public import CoverageData
public import CoverageModel

/// The places that a plan or a backtest is made for.
public struct StudyPlaces: Hashable, Sendable {
  /// The embedded data.
  public var geoData: GeoDataFolder
  /// The part of the country; nil means the whole of the user's own towns, else Occitanie.
  public var territory: Territory?
  /// What the study is called; nil leaves it to the territory.
  public var title: String?
  /// Towns in place of the embedded ones.
  public var townsPath: String?
  /// Spaces in place of the embedded ones.
  public var spacesPath: String?
  /// Basins in place of the embedded ones.
  public var basinsPath: String?
  /// Boundaries of towns in place of the embedded ones, for maps.
  public var boundariesPath: String?
  /// How the user's own files are read.
  public var readings: ReadingOptions

  public init(
    geoData: GeoDataFolder, territory: Territory? = nil, title: String? = nil, townsPath: String? = nil,
    spacesPath: String? = nil, basinsPath: String? = nil, boundariesPath: String? = nil,
    readings: ReadingOptions = ReadingOptions()
  ) {
    self.geoData = geoData
    self.territory = territory
    self.title = title
    self.townsPath = townsPath
    self.spacesPath = spacesPath
    self.basinsPath = basinsPath
    self.boundariesPath = boundariesPath
    self.readings = readings
  }

  /// The places of an analysis.
  public init(_ request: StudyRequest) {
    self.init(
      geoData: request.geoData, territory: request.territory, title: request.title, townsPath: request.townsPath,
      spacesPath: request.spacesPath, basinsPath: request.basinsPath, boundariesPath: request.boundariesPath,
      readings: request.readings)
  }
}
