public import GeometryCore

/// One of the two situations that are compared: spaces, and how near they are to each town.
public struct ComparedSituation: Hashable, Sendable {
  /// What a situation was read from.
  public enum Source: Hashable, Sendable {
    /// The embedded spaces of wave 1.
    case embedded
    /// A table of spaces.
    case spaces(path: String)
    /// A plan: its existing spaces and its openings, by code in order of opening.
    case plan(path: String, opened: [String])
    /// A folder of results.
    case results(path: String)
  }

  /// What it was read from.
  public var source: Source
  /// Its spaces, ascending by code.
  public var spaces: [ComparedSpace]
  /// Whether `spaces` are all of them; a folder of results names only those that matter to its towns.
  public var knowsAllSpaces: Bool
  /// Proximity of each town, in the order of the study's towns; positions of spaces are those in `spaces`.
  public var proximities: [TownProximity]

  public init(source: Source, spaces: [ComparedSpace], knowsAllSpaces: Bool, proximities: [TownProximity]) {
    self.source = source
    self.spaces = spaces
    self.knowsAllSpaces = knowsAllSpaces
    self.proximities = proximities
  }
}

/// A space as a comparison names it.
public struct ComparedSpace: Hashable, Sendable {
  /// Its code.
  public var code: String
  /// Its name.
  public var name: String
  /// Its position; nil where the results do not tell it.
  public var position: LonLat?

  public init(code: String, name: String, position: LonLat?) {
    self.code = code
    self.name = name
    self.position = position
  }
}

/// What a comparison starts from on one side.
public enum ComparisonInput: Sendable {
  /// Spaces whose distances are still to be computed.
  case spaces([TrainingSpace], source: ComparedSituation.Source)
  /// A situation that was computed before.
  case situation(ComparedSituation)
}
