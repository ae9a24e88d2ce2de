import MessageModel

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The address of a PostgreSQL database, as libpq takes it (PostgreSQL 15, 34.1.1.2): `postgresql://user@host/name`, and
/// the table that is meant, which is ours to add: `?layer=schema.table`.
public struct DatabaseAddress: Hashable, Sendable {
  /// The address for libpq.
  public let uri: String
  /// The table or view; nil where none is named.
  public let layer: String?

  /// Whether a text is the address of a database rather than the path of a file.
  public static func matches(_ text: String) -> Bool { schemes.contains { text.hasPrefix($0) } }

  private static let schemes = ["postgresql://", "postgres://"]
  /// Seconds to wait for a server that does not answer.
  private static let patience = 10

  /// Takes an address apart.
  ///
  /// A password in it is refused: an address stands in process lists, histories and study files, and ours goes into
  /// manifests and messages. libpq finds the password elsewhere.
  ///
  /// - Throws: `OGRError` of kind `.content` where a password is in it, or it is not an address.
  public init(_ text: String) throws(OGRError) {
    guard let scheme = Self.schemes.first(where: { text.hasPrefix($0) }) else {
      throw OGRError(.content, "is not the address of a database (postgresql://user@host/name)")
    }
    let sides = text.dropFirst(scheme.count).split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let authority = sides[0].prefix { $0 != "/" }
    if let end = sides[0].lastIndex(of: "@"), sides[0][..<end].contains(":") { throw Self.passwordRefused }
    // A password with a question mark in it.
    if sides.count > 1, let end = sides[1].firstIndex(of: "@"), !sides[1][..<end].contains("=") {
      throw Self.passwordRefused
    }
    guard !authority.contains(where: \.isWhitespace) else {
      throw OGRError(.content, "is not the address of a database (postgresql://user@host/name)")
    }
    var kept: [Substring] = []
    var layer: String?
    for item in sides.count > 1 ? sides[1].split(separator: "&") : [] {
      let name = (Self.decoded(item.prefix { $0 != "=" }) ?? "").lowercased()
      if ["password", "sslpassword"].contains(name) { throw Self.passwordRefused }
      if name == "layer" {
        layer = Self.decoded(item.dropFirst("layer=".count))
        guard layer?.isEmpty == false else { throw OGRError(.content, "names no table after layer=") }
      } else {
        kept.append(item)
      }
    }
    self.layer = layer
    uri = "postgresql://" + sides[0] + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static let passwordRefused = OGRError(
    .content,
    "a password does not belong in the address of a database: put it in PGPASSWORD, in ~/.pgpass or in a service")

  /// The address with a table.
  public func named(_ layer: String?) -> String {
    guard let layer else { return uri }
    return uri + (uri.contains("?") ? "&" : "?") + "layer=" + Self.encoded(layer)
  }

  /// The address with a limit to the time that a server may take to answer, unless the user has set one.
  var patient: String {
    guard unsafe !uri.contains("connect_timeout=") && getenv("PGCONNECT_TIMEOUT") == nil else { return uri }
    return uri + (uri.contains("?") ? "&" : "?") + "connect_timeout=\(Self.patience)"
  }

  private static let reserved = Array(" %&=?#/\"".utf8)

  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if reserved.contains(byte) {
        bytes += Array(("%" + String(byte, radix: 16, uppercase: true)).utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text with its `%41` made letters; nil where that is not UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
