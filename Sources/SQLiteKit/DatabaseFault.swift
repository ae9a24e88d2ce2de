/// Why a database is not read.
public struct DatabaseFault: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var problem: String

  /// A fault from its sentence.
  public init(_ problem: String) {
    self.problem = problem
  }
}
