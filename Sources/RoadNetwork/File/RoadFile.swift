import DigestKit
import Foundation
import MessageModel

/// A file of road networks, mapped into memory: one network a profile.
///
/// The file must not change while it is open.
public struct RoadFile: Sendable {
  /// Its path.
  public let path: String
  /// The profiles in it, ascending.
  public var profiles: [String] { records.map(\.name) }
  private let mapped: MappedFile
  private let records: [(name: String, sections: RoadSections)]

  /// Opens a file.
  ///
  /// Looks at its header and the sizes and places of its sections, so a cut file is noticed at once and a large one opens as
  /// fast as a small one; `check` looks at the rest.
  ///
  /// - Throws: `RoadNetworkError`: `.file` where it cannot be read, `.content` where it is not such a file.
  /// - Complexity: O(profiles).
  public init(path: String) throws(RoadNetworkError) {
    self.path = path
    mapped = try MappedFile(path: path)
    let bytes = mapped.bytes
    guard bytes.prefix(8).elementsEqual(RoadFileLayout.magic) else {
      throw .content(file: path, problem: "is not a file of roads (.routes)")
    }
    let version: UInt32 = bytes.number(at: 8)
    guard version == RoadFileLayout.version else {
      throw .content(
        file: path,
        problem:
          "has version \(version) of the format; this program reads version \(RoadFileLayout.version): build it again")
    }
    let count = Int(bytes.number(at: 12) as UInt32)
    guard (1...RoadFileLayout.mostProfiles).contains(count), bytes.number(at: 16) as UInt64 == UInt64(bytes.count),
      RoadFileLayout.headerSize + count * RoadFileLayout.recordSize <= bytes.count
    else { throw .content(file: path, problem: "is cut or damaged; build it again") }
    var records: [(name: String, sections: RoadSections)] = []
    for index in 0..<count {
      guard let record = Self.record(bytes, RoadFileLayout.headerSize + index * RoadFileLayout.recordSize) else {
        throw .content(file: path, problem: "is cut or damaged; build it again")
      }
      records.append(record)
    }
    self.records = records
  }

  /// The record of a profile; nil where it leads outside of the file.
  private static func record(_ bytes: UnsafeRawBufferPointer, _ start: Int) -> (name: String, sections: RoadSections)? {
    let name = bytes[start..<start + RoadFileLayout.nameSize].prefix { $0 != 0 }
    guard let text = String(validating: name, as: UTF8.self), !text.isEmpty else { return nil }
    var sections = RoadSections()
    for (index, section) in RoadSection.allCases.enumerated() {
      let entry = start + RoadFileLayout.nameSize + index * RoadFileLayout.entrySize
      let (number, stride): (UInt32, UInt32) = (bytes.number(at: entry), bytes.number(at: entry + 4))
      let (offset, size): (UInt64, UInt64) = (bytes.number(at: entry + 8), bytes.number(at: entry + 16))
      guard number == section.rawValue, stride == UInt32(section.stride),
        offset % UInt64(RoadFileLayout.alignment) == 0, size % UInt64(stride) == 0, offset <= UInt64(bytes.count),
        size <= UInt64(bytes.count) - offset
      else { return nil }
      sections[section] = UnsafeRawBufferPointer(rebasing: bytes[Int(offset)..<Int(offset + size)])
    }
    return (text, sections)
  }

  /// The network of a profile, or of the only one.
  ///
  /// - Throws: `RoadNetworkError.content` where the file has no such profile, or several and none is named, or is damaged.
  public func graph(profile: String? = nil) throws(RoadNetworkError) -> RoadGraph {
    let choices = profiles.joined(separator: ", ")
    let record: (name: String, sections: RoadSections)
    if let profile {
      guard let found = records.first(where: { $0.name == profile }) else {
        throw .content(file: path, problem: "has no profile '\(profile)'; it has \(choices)")
      }
      record = found
    } else {
      guard records.count == 1 else {
        throw .content(file: path, problem: "has several profiles: name one after a colon: \(choices)")
      }
      record = records[0]
    }
    let origin = "\(path):\(record.name)"
    guard let bytes = record.sections[.facts],
      let facts = try? JSONDecoder().decode(RoadFacts.self, from: Data(bytes)), facts.profile == record.name
    else { throw .content(file: origin, problem: "is cut or damaged; build it again") }
    return try RoadGraph(facts: facts, sections: record.sections, owner: mapped, origin: origin)
  }

  /// The SHA-256 of the content as its header states it, hexadecimal: what names a network in a report.
  ///
  /// It covers all of the file but its header, which only says how to read the rest. Whether it is true, `check` and
  /// `contentSHA256` tell.
  public var statedSHA256: String {
    Self.text(mapped.bytes[RoadFileLayout.digestOffset..<RoadFileLayout.headerSize])
  }

  /// The SHA-256 of the content as it is, hexadecimal.
  ///
  /// - Complexity: O(bytes).
  public var contentSHA256: String { Self.text(contentDigest()) }

  private func contentDigest() -> [UInt8] {
    let digest = SHA256Stream()
    digest.update(UnsafeRawBufferPointer(rebasing: mapped.bytes[RoadFileLayout.headerSize...]))
    return digest.finish()
  }

  private static func text(_ digest: some Sequence<UInt8>) -> String {
    digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Checks the whole file: the digest of its content and every index in it.
  ///
  /// - Throws: `RoadNetworkError.content` with the first fault.
  /// - Complexity: O(bytes).
  public func check() throws(RoadNetworkError) {
    guard contentDigest().elementsEqual(mapped.bytes[RoadFileLayout.digestOffset..<RoadFileLayout.headerSize]) else {
      throw .content(file: path, problem: "its content does not have the SHA-256 in its header; build it again")
    }
    for profile in profiles { try graph(profile: profile).check() }
  }
}

extension UnsafeRawBufferPointer {
  /// A number, lowest byte first.
  ///
  /// - Precondition: it lies within the bytes.
  fileprivate func number<Number: FixedWidthInteger & BitwiseCopyable>(at offset: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}
