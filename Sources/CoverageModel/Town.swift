public import GeometryCore

/// A demand point: a commune or any other place where people live, reduced to one position.
public struct Town: Hashable, Sendable {
  /// Identifier, a string: `01001`, `2A004`.
  public var code: String
  /// Name as its people write it.
  public var name: String
  /// Position in degrees, WGS84.
  public var position: LonLat
  /// Residents; nil where missing, which is not 0.
  public var population: Int?
  /// Residents of working age (20 to 64); nil where missing.
  public var workingAgePopulation: Int?
  /// Code of its department, if known.
  public var department: String?
  /// Code of its region, if known.
  public var region: String?
  /// Code of its intercommunality, if it belongs to one.
  public var epci: String?
  /// Code of its employment basin, if known.
  public var basin: String?
  /// Its area in square metres, if known.
  public var areaSquareMetres: Double?

  /// Median disposable income a consumption unit of its people, euros a year; nil where it is not known or was not read.
  public var medianIncome: Double?
  /// What a column of the user's counts in it; nil where missing.
  public var ownWeight: Int?
  /// Code of its zone in each grouping of the user's, by the grouping's name.
  public var groupings: [String: String] = [:]

  public init(
    code: String,
    name: String,
    position: LonLat,
    population: Int?,
    workingAgePopulation: Int? = nil,
    department: String? = nil,
    region: String? = nil,
    epci: String? = nil,
    basin: String? = nil,
    ownWeight: Int? = nil,
    areaSquareMetres: Double? = nil
  ) {
    self.code = code
    self.name = name
    self.position = position
    self.population = population
    self.workingAgePopulation = workingAgePopulation
    self.department = department
    self.region = region
    self.epci = epci
    self.basin = basin
    self.ownWeight = ownWeight
    self.areaSquareMetres = areaSquareMetres
  }
}
