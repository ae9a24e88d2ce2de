/// The numbers of the file format; described in `RoadFiles.md`.
enum RoadFileLayout {
  /// The first eight bytes.
  static let magic = Array("MLROUTES".utf8)
  /// The version of the format.
  static let version: UInt32 = 4
  /// Bytes of the header.
  static let headerSize = 64
  /// Bytes of the digest in the header, at offset 32.
  static let digestOffset = 32
  /// Sections start at multiples of it.
  static let alignment = 64
  /// Bytes for the name of a profile.
  static let nameSize = 32
  /// Bytes of a section's entry: number, size of an element, offset, bytes.
  static let entrySize = 24
  /// Most profiles in a file.
  static let mostProfiles = 64

  /// Bytes of a profile's record: its name and an entry for each section.
  static var recordSize: Int { nameSize + RoadSection.allCases.count * entrySize }

  static func aligned(_ offset: Int) -> Int { (offset + alignment - 1) / alignment * alignment }
}
