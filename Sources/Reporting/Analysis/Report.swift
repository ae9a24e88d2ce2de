public import CoverageModel

/// Everything that outputs are made from.
public struct Report: Sendable {
  /// What was studied.
  public var study: Study
  /// What was found.
  public var result: CoverageResult
  /// The files it came from.
  public var inputs: [InputRecord]
  /// What was put right or set aside in them.
  public var repairs: [Repair]
  /// Whether the spaces are the embedded ones of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool
  /// Names and versions of the programs that computed it.
  public var versions: [Version]
  /// The study with every default written out, for the manifest; nil leaves it out.
  public var settings: StudySettings?
  /// Files of other steps of the same study, for the manifest.
  public var furtherInputs: [InputRecord] = []

  /// A program and its version.
  public struct Version: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// A version of a program.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  public init(
    study: Study,
    result: CoverageResult,
    inputs: [InputRecord],
    repairs: [Repair],
    hasEmbeddedSpaces: Bool,
    versions: [Version],
    settings: StudySettings? = nil
  ) {
    self.study = study
    self.result = result
    self.inputs = inputs
    self.repairs = repairs
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
    self.versions = versions
    self.settings = settings
  }

  var people: [Int?] { study.towns.map { study.weight.people(of: $0) } }

  /// Positions of the spaces that stand in the territory or reach a town of it.
  var shownSpaces: [Int] {
    study.spaces.indices.filter { result.spaces[$0].isInside || result.spaces[$0].reachesStudy }
  }
}

/// A file to be written.
public struct OutputFile: Hashable, Sendable {
  /// Its name within the folder of outputs.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]

  /// A file from its name and content.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
