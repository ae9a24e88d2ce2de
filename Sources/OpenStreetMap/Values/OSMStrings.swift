/// The strings of a block: parts of one run of bytes.
public struct OSMStrings: Sendable {
  /// Bytes that hold them, among others.
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int32] = []
  private(set) var lengths: [Int32] = []

  init(bytes: [UInt8] = []) { self.bytes = bytes }

  /// Number of strings.
  public var count: Int { starts.count }

  /// A string; bytes that are not UTF-8 are replaced.
  ///
  /// - Precondition: the number is one of the block's.
  public subscript(_ number: Int32) -> String { String(decoding: utf8(number), as: UTF8.self) }

  /// The bytes of a string.
  ///
  /// - Precondition: the number is one of the block's.
  public func utf8(_ number: Int32) -> ArraySlice<UInt8> {
    let start = Int(starts[Int(number)])
    return bytes[start..<start + Int(lengths[Int(number)])]
  }

  /// A string that is a part of `bytes`.
  mutating func append(_ range: Range<Int>) {
    starts.append(Int32(range.lowerBound))
    lengths.append(Int32(range.count))
  }

  /// A string that is new; its number.
  mutating func append(_ text: some Collection<UInt8>) -> Int32 {
    let start = bytes.count
    bytes.append(contentsOf: text)
    append(start..<bytes.count)
    return Int32(starts.count - 1)
  }
}
