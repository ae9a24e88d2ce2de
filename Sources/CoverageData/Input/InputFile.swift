import DigestKit
import FoundationEssentials
public import CoverageModel
package import MessageModel

/// The bytes of an input file, read once; text is known to be UTF-8.
public struct InputFile: Sendable {
  /// What a file holds.
  public enum Content: Hashable, Sendable {
    /// UTF-8 text.
    case text
    /// Any bytes.
    case binary
  }

  /// The path as its user named it, for messages and the manifest.
  public let name: String
  /// The bytes; text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// SHA-256 of the file, 64 hexadecimal digits.
  public let sha256: String
  /// How it was read, where it is a user's own.
  let source: InputSource

  /// Largest file that is read, in bytes.
  public static let largestSize = 2 << 30

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - name: how messages name it; the path where nil.
  ///   - content: what it holds.
  /// - Throws: `DataError` of kind `.file` where it does not exist, is a folder or a device, is too large or may not be
  ///   read; of kind `.content` where text is empty or not UTF-8.
  /// - Complexity: O(size).
  public init(path: String, name: String? = nil, content: Content = .text) throws(DataError) {
    let name = name ?? path
    let bytes = try FileBytes.contents(path, name: name, allowsPipes: content == .text)
    try self.init(name: name, bytes: bytes, content: content)
  }

  /// SHA-256 of a file that need not fit into memory, 64 hexadecimal digits.
  ///
  /// - Throws: `DataError` of kind `.file` where it cannot be read.
  /// - Complexity: O(size).
  static func sha256(of path: String) throws(DataError) -> String {
    do {
      let bytes = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
      return try bytes.withUnsafeBytes { try digest($0) }
    } catch {
      try DataError.checkCancellation()
      throw DataError(.file, file: path, "cannot be read")
    }
  }

  /// SHA-256 of bytes, 64 hexadecimal digits.
  ///
  /// - Throws: `DataError` where the task is cancelled.
  private static func digest(_ bytes: UnsafeRawBufferPointer) throws(DataError) -> String {
    let stream = SHA256Stream()
    var rest = bytes[...]
    while !rest.isEmpty {
      try DataError.checkCancellation()
      stream.update(UnsafeRawBufferPointer(rebasing: rest.prefix(digestedAtOnce)))
      rest = rest.dropFirst(digestedAtOnce)
    }
    return hexadecimal(stream.finish())
  }

  private static let digestedAtOnce = 1 << 22

  private static func digest(_ bytes: [UInt8]) throws(DataError) -> String {
    do {
      return try bytes.withUnsafeBytes { try digest($0) }
    } catch {
      throw DataError(.request, .cancelled)
    }
  }

  /// Takes bytes that are already in memory.
  ///
  /// - Throws: `DataError` of kind `.content` where they should be text and are empty or not UTF-8.
  /// - Complexity: O(size).
  public init(name: String, bytes: [UInt8], content: Content = .text) throws(DataError) {
    self.name = name
    self.sha256 = try Self.digest(bytes)
    self.source = InputSource()
    switch content {
    case .text: self.bytes = try Self.checkedText(bytes, name: name)
    case .binary: self.bytes = bytes
    }
  }

  /// Reads the text of a user's table in any encoding of `DecodedText`.
  ///
  /// - Throws: `DataError` as for other text, but for encodings that are understood.
  /// - Complexity: O(size).
  init(tableAt path: String) throws(DataError) {
    let raw = try FileBytes.contents(path, name: path, allowsPipes: true)
    let decoded = DecodedText(raw)
    name = path
    bytes = try Self.checkedText(decoded.bytes, name: path)
    sha256 = try Self.digest(raw)
    source = InputSource(notes: decoded.notes)
  }

  /// The text of a user's table in an archive.
  ///
  /// - Throws: as for a table that is a file.
  init(_ archive: InputFile, tableAt member: String, _ raw: [UInt8]) throws(DataError) {
    let decoded = DecodedText(raw)
    name = archive.name
    bytes = try Self.checkedText(decoded.bytes, name: archive.name)
    sha256 = archive.sha256
    source = InputSource(notes: ["is the table \(member) of the archive"] + decoded.notes)
  }

  /// The same file read otherwise: as another table, or as a layer.
  init(_ file: InputFile, name: String? = nil, bytes: [UInt8]? = nil, source: InputSource) {
    self.name = name ?? file.name
    self.bytes = bytes ?? file.bytes
    self.sha256 = file.sha256
    self.source = source
  }

  /// The same file with another sentence on how it was read.
  package func noting(_ note: Message) -> InputFile {
    var source = source
    source.notes.append(note)
    return InputFile(self, source: source)
  }

  /// The record of this file for the manifest.
  public func record(role: String, records: Int) -> InputRecord {
    InputRecord(
      role: role, path: name, sha256: sha256, records: records, parts: source.parts, reading: source.notes)
  }

  package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
