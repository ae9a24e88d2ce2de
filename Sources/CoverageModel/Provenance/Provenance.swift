/// What results were made from, and by what: the part that reports of every kind share.
public struct Provenance: Hashable, Sendable {
  /// The files, in a fixed order.
  public var inputs: [InputRecord]
  /// What was put right or set aside in them.
  public var repairs: [Repair]
  /// Whether the spaces, or those of one side, are the embedded ones of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool
  /// The programs that computed them.
  public var versions: [ProgramVersion]

  /// A provenance; by default that of values made in memory, without files.
  public init(
    inputs: [InputRecord] = [], repairs: [Repair] = [], hasEmbeddedSpaces: Bool = false, versions: [ProgramVersion]
  ) {
    self.inputs = inputs
    self.repairs = repairs
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
    self.versions = versions
  }
}
