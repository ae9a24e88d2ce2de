import DigestKit
import Foundation
import MessageModel

/// The sections of a network in a file of roads, read by the description of the format (`RoadFiles.md`) alone.
struct PlainRoadFile {
  /// The sections that are read, by their number there.
  enum Section: Int {
    case longitudes = 2
    case latitudes = 3
    case copies = 4
    case forwardStarts = 5
    case forwardArcs = 6
    case forwardStretches = 7
    case stretchFrom = 10
    case stretchTo = 11
    case stretchLengths = 12
    case stretchTraits = 14
    case shapeStarts = 15
    case shapes = 16
  }

  private static let sectionCount = 24
  private static let headerBytes = 64
  private static let nameBytes = 32
  private static let entryBytes = 24

  /// The profile of the network.
  let profile: String
  private let bytes: Data
  private let record: Int

  /// Opens a file, whose content must have the SHA-256 of its header.
  ///
  /// - Parameter profile: which network; nil for the only one.
  /// - Throws: `PlainRoadsError`.
  /// - Complexity: O(bytes).
  init(path: String, profile: String?) throws(PlainRoadsError) {
    guard let bytes = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      throw PlainRoadsError("\(path) cannot be read")
    }
    let start = bytes.prefix(16)
    guard start.count == 16, start.prefix(8).elementsEqual("MLROUTES".utf8),
      start[8...].prefix(4) == Data([4, 0, 0, 0])
    else { throw PlainRoadsError("\(path) is not a file of roads of version 4") }
    let count = Int(start[12]) | Int(start[13]) << 8
    let recordBytes = Self.nameBytes + Self.sectionCount * Self.entryBytes
    guard (1...64).contains(count), start[14] == 0, start[15] == 0,
      bytes.count >= Self.headerBytes + count * recordBytes
    else { throw PlainRoadsError("\(path) is cut") }
    let digest = SHA256Stream()
    bytes.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[Self.headerBytes...])) }
    guard digest.finish().elementsEqual(bytes[32..<64]) else {
      throw PlainRoadsError("the content of \(path) does not have the SHA-256 of its header")
    }
    var found: [(name: String, place: Int)] = []
    for index in 0..<count {
      let place = Self.headerBytes + index * recordBytes
      let name = String(decoding: bytes[place..<place + Self.nameBytes].prefix { $0 != 0 }, as: UTF8.self)
      found.append((name, place))
    }
    guard let one = profile == nil && count == 1 ? found[0] : found.first(where: { $0.name == profile }) else {
      throw PlainRoadsError("\(path) does not hold the profile that is asked for")
    }
    (self.profile, record, self.bytes) = (one.name, one.place + Self.nameBytes, bytes)
  }

  /// The numbers of a section.
  ///
  /// - Throws: `PlainRoadsError` where it leads outside of the file.
  /// - Complexity: O(bytes).
  func numbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _ section: Section, as: Number.Type = Number.self
  ) throws(PlainRoadsError) -> [Number] {
    let entry = record + (section.rawValue - 1) * Self.entryBytes
    let (offset, size): (UInt64, UInt64) = bytes.withUnsafeBytes { bytes in
      func number(_ place: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      }
      return (number(entry + 8), number(entry + 16))
    }
    let width = MemoryLayout<Number>.size
    guard offset <= UInt64(bytes.count), size <= UInt64(bytes.count) - offset, size % UInt64(width) == 0 else {
      throw PlainRoadsError("a section lies outside of the file")
    }
    return bytes.withUnsafeBytes { bytes in
      (0..<Int(size) / width).map {
        Number(littleEndian: bytes.loadUnaligned(fromByteOffset: Int(offset) + $0 * width, as: Number.self))
      }
    }
  }
}

/// Why a network cannot be read.
struct PlainRoadsError: Error, Hashable {
  /// What is wrong.
  var problem: Message

  init(_ problem: Message) { self.problem = problem }
}
