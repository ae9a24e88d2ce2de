/// What is reported about a road network beside its roads; part of the file.
public struct RoadFacts: Codable, Hashable, Sendable {
  /// A file that was read.
  public struct Source: Codable, Hashable, Sendable {
    /// Its name, without folders.
    public var name: String
    /// Its SHA-256, hexadecimal.
    public var sha256: String

    /// A file from its name and SHA-256.
    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// Waits that the times of some stretches include.
  public struct Waits: Codable, Hashable, Sendable {
    /// At a junction in a town, milliseconds.
    public var junction = 0
    /// Before a ferry leaves, milliseconds.
    public var boarding = 0

    /// No waits.
    public init() {}
  }

  /// The profile: `car`, `bicycle`, `foot`, or a name of the user's.
  public var profile: String
  /// The files that were read, by name.
  public var sources: [Source] = []
  /// The date of the data as the source tells it (`2026-01-01T20:21:34Z`); nil where it does not.
  public var dataDate: String?
  /// SHA-256 of the table of speeds, hexadecimal; nil where there was none.
  public var speedsSHA256: String?
  /// The choices under which the network was built (`ferries`: `no`, ...).
  public var options: [String: String] = [:]
  /// Milliseconds of the waits that times include: at a junction in a town, and before a ferry leaves.
  public var waits = Waits()
  /// Counts of what was read and left out, by name.
  public var counts: [String: Int] = [:]
  /// What the user should know, in English, in the order in which it should be read.
  public var warnings: [String] = []
  /// The licence of the data and whom it names.
  public var attribution = RoadFacts.openStreetMap

  /// Facts of a profile; the rest is set afterwards.
  public init(profile: String) {
    self.profile = profile
  }

  /// The attribution of OpenStreetMap's data.
  public static let openStreetMap = "© OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright)"
}
