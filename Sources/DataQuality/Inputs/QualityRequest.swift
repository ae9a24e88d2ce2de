public import CoverageData

/// Which files are looked at, and how they are read.
public struct QualityRequest: Sendable {
  /// A file; what it holds is guessed where no role is given.
  public struct File: Hashable, Sendable {
    /// The file, or `FILE:LAYER`.
    public var path: String
    /// What it is for.
    public var role: FileRole?

    /// A file and its role.
    public init(path: String, role: FileRole? = nil) {
      self.path = path
      self.role = role
    }
  }

  /// Whose codes the places have.
  public enum Country: String, CaseIterable, Hashable, Sendable {
    /// France where most codes are INSEE's and the places lie where their communes do; else none.
    case auto
    /// France: places are compared with the embedded communes.
    case fr
    /// None that is known: nothing is compared with the embedded data.
    case none
  }

  /// Whose codes the places have.
  public var country = Country.auto
  /// The folder of the embedded data, with which the files are compared; nil compares with nothing.
  public var geoData: GeoDataFolder?
  /// The files.
  public var files: [File]
  /// The column of the files of weights that counts.
  public var weight: String?
  /// A road network, `FILE` or `FILE:PROFILE`, to which towns and spaces should be joined; nil looks at none.
  public var roads: String?
  /// How they are read.
  public var readings: ReadingOptions
  /// Rules whose findings are left out.
  public var ignored: Set<Rule>

  public init(
    geoData: GeoDataFolder?, files: [File], readings: ReadingOptions = ReadingOptions(), ignored: Set<Rule> = []
  ) {
    self.geoData = geoData
    self.files = files
    self.readings = readings
    self.ignored = ignored
  }
}
