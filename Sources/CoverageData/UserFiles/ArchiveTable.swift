import MessageModel
import OGRKit

/// Finds the table in a zipped archive that holds no map.
enum ArchiveTable {
  /// Endings of tables, those of texts last: beside a table they are notes to the reader.
  private static let endings: [Set<String>] = [["xlsx", "xlsm", "xls", "ods", "csv", "tsv"], ["txt"]]

  /// Its only table: its path in the archive, and its bytes; nil for other files, and where an archive holds a map or no
  /// table.
  ///
  /// - Throws: `DataError` of kind `.content` where an archive holds several tables and no map, or one that is damaged.
  static func find(in file: InputFile, _ place: UserPath) throws(DataError) -> VectorFiles.Part? {
    guard place.fileExtension == "zip", !ArchivePath.holdsMap(file) else { return nil }
    let names = ArchivePath.names(file)
    let found = endings.lazy.map { kind in names.filter { kind.contains(ArchivePath.ending($0)) } }.first {
      !$0.isEmpty
    }
    guard let found else { return nil }
    guard found.count == 1 else {
      throw DataError(
        .content, file: place.file,
        "holds several tables: \(found.prefix(6).joined(separator: ", ")); unpack the archive and name one")
    }
    guard let bytes = PackedSize.content(file.bytes, of: found[0]) else {
      throw DataError(.content, file: place.file, "is an archive whose part '\(found[0])' is damaged")
    }
    return VectorFiles.Part(name: found[0], bytes: bytes)
  }

  /// Whether a table is text.
  static func isText(_ part: VectorFiles.Part) -> Bool {
    ["csv", "tsv", "txt"].contains(ArchivePath.ending(part.name))
  }
}
