/// What makes one file of outputs; its name is known before it is made.
public struct OutputMaker: Sendable {
  /// Name of the file.
  public let name: String
  /// Makes it.
  public let make: @Sendable () -> OutputFile

  /// A maker of the file of that name.
  public init(_ name: String, _ make: @escaping @Sendable () -> OutputFile) {
    self.name = name
    self.make = make
  }
}
