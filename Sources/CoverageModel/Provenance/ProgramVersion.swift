/// A program that computed results, and its version.
public struct ProgramVersion: Hashable, Sendable {
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
