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
