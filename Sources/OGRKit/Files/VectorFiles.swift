import MessageModel
internal import SQLiteKit

/// A file with those that belong to it, in memory: what GDAL reads is what was hashed, and nothing on a disk is touched.
package struct VectorFiles: Sendable {
  /// A file.
  package struct Part: Sendable {
    /// Its name without folders; within an archive, its path there.
    package var name: String
    /// Its bytes.
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    /// The ending of its name in lower case, without the point.
    var ending: String {
      guard let point = name.lastIndex(of: ".") else { return "" }
      return name[name.index(after: point)...].lowercased()
    }

    /// Whether it is an archive, by its ending: of a map, or what GDAL reads as one.
    package var isArchive: Bool { ["zip", "xlsx", "xlsm", "ods", "kmz", "shz"].contains(ending) }

    /// Its name without folders and ending.
    var stem: String {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    }

    /// Its path without the ending.
    var path: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
  }

  /// The file.
  package var main: Part
  /// Those beside it: of a Shapefile `.dbf`, `.shx`, `.prj`, `.cpg`; of a MapInfo file `.mid`; of a database `-wal`.
  package var beside: [Part]

  package init(main: Part, beside: [Part] = []) {
    self.main = main
    self.beside = beside
  }

  /// All files.
  var parts: [Part] { [main] + beside }

  /// Whether the file is an archive that is looked into.
  var isArchive: Bool { main.ending == "zip" }

  /// The database as it is with its log and without its queries; the same where the file is not a database.
  ///
  /// - Throws: `OGRError` where it is damaged, could read other files, or another program has not finished a change.
  func database() throws(OGRError) -> (files: VectorFiles, schema: DatabaseSchema?) {
    guard DatabaseBytes.isDatabase(main.bytes) else { return (self, nil) }
    if let journal = beside.first(where: { $0.name == main.name + "-journal" }),
      DatabaseBytes.isHot(journal: journal.bytes)
    {
      throw OGRError(.content, "has changes that another program has not finished (\(journal.name))")
    }
    do throws(DatabaseFault) {
      var bytes = main.bytes
      if let log = beside.first(where: { $0.name == main.name + "-wal" }).flatMap({ WriteAheadLog($0.bytes) }) {
        bytes = try log.applied(to: bytes)
      }
      let schema = try DatabaseSchema(WriteAheadLog.withoutLog(bytes))
      return (VectorFiles(main: Part(name: main.name, bytes: try schema.withoutQueries())), schema)
    } catch {
      throw OGRError(.content, error.problem)
    }
  }

  /// Compares what the parts of a file say of each other.
  ///
  /// - Throws: `OGRError` where they disagree.
  static func check(_ parts: [Part]) throws(OGRError) {
    for part in parts {
      switch part.ending {
      case "shp":
        func other(_ ending: String) -> [UInt8]? {
          parts.first { $0.ending == ending && $0.path == part.path }?.bytes
        }
        try ShapefileParts.check(shp: part.bytes, shx: other("shx"), dbf: other("dbf"))
      case "fgb": try FlatGeobufCount.check(part.bytes)
      default: break
      }
    }
  }

  /// What is not a number in a layer whose file holds numbers as text.
  static func misfits(_ parts: [Part], layer: String) -> RawTexts {
    if let table = parts.first(where: { $0.ending == "dbf" && $0.stem == layer }) {
      return DBFNumbers.misfits(table.bytes)
    }
    return midTable(parts, layer: layer)?.misfits ?? RawTexts()
  }

  /// The rows beside the geometries of a MapInfo file.
  static func midTable(_ parts: [Part], layer: String) -> MIDTable? {
    guard let mif = parts.first(where: { $0.ending == "mif" && $0.stem == layer }),
      let mid = parts.first(where: { $0.ending == "mid" && $0.path == mif.path })
    else { return nil }
    return MIDTable(mif: mif.bytes, mid: mid.bytes)
  }
}
