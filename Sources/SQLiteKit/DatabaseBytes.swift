/// What the bytes of a file say of themselves (SQLite, Database File Format, 1.3).
public enum DatabaseBytes {
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let journalMagic: [UInt8] = [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]

  /// Whether a file is a database of SQLite, as a GeoPackage is.
  public static func isDatabase(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  /// Whether a rollback journal (`-journal`) holds what a program that has not ended well must still put back.
  public static func isHot(journal: [UInt8]) -> Bool { journal.starts(with: journalMagic) }
}
