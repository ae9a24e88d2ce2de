internal import CGDAL
internal import SQLiteKit

/// What stands in an archive, as GDAL sees it.
struct ArchiveMembers {
  private let gdal: maillage_gdal
  /// The archive, with `/vsizip/` before it and a slash behind it.
  private let root: String
  private let names: [String]

  /// Files that are looked into.
  private static let endings: Set<String> = [
    "shp", "shx", "dbf", "mif", "mid", "fgb", "json", "geojson", "topojson", "geojsonl", "geojsons",
  ]
  private static let mostNames = 10_000

  /// Lists an archive.
  init(_ archive: String, _ gdal: maillage_gdal) {
    self.gdal = gdal
    root = "/vsizip/" + archive + "/"
    var names: [String] = []
    if let list = unsafe gdal.VSIReadDirRecursive("/vsizip/" + archive) {
      var next = unsafe list
      while let name = unsafe next.pointee, names.count < Self.mostNames {
        if let name = unsafe String(validatingCString: name) { names.append(name) }
        unsafe next = next.advanced(by: 1)
      }
      unsafe gdal.CSLDestroy(list)
    }
    self.names = names
  }

  /// The files that are looked into.
  ///
  /// - Complexity: O(size).
  func inspected() -> [VectorFiles.Part] {
    names.map { VectorFiles.Part(name: $0, bytes: []) }.filter { Self.endings.contains($0.ending) }
      .map { VectorFiles.Part(name: $0.name, bytes: bytes($0.name, most: .max)) }
  }

  /// The database in the archive with its log, as files of their own; nil where there is none, or several.
  func database() -> VectorFiles? {
    let databases = names.filter { DatabaseBytes.isDatabase(bytes($0, most: 16)) }
    guard databases.count == 1, let name = databases.first else { return nil }
    func part(_ name: String) -> VectorFiles.Part {
      let last = name.split(separator: "/").last.map(String.init) ?? name
      return VectorFiles.Part(name: last, bytes: bytes(name, most: .max))
    }
    return VectorFiles(
      main: part(name), beside: [name + "-wal", name + "-journal"].filter { names.contains($0) }.map(part))
  }

  /// The only file, where it is an archive itself: a workbook in an archive.
  func archive() -> VectorFiles.Part? {
    let files = names.filter { !$0.hasSuffix("/") }
    guard files.count == 1 else { return nil }
    let part = VectorFiles.Part(name: files[0], bytes: [])
    return part.isArchive ? VectorFiles.Part(name: part.name, bytes: bytes(part.name, most: .max)) : nil
  }

  /// Whether there is more than one database.
  var hasSeveralDatabases: Bool { names.count { DatabaseBytes.isDatabase(bytes($0, most: 16)) } > 1 }

  private func bytes(_ name: String, most: Int) -> [UInt8] {
    guard !name.hasSuffix("/"), let file = unsafe gdal.VSIFOpenL(root + name, "rb") else { return [] }
    defer { _ = unsafe gdal.VSIFCloseL(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: Swift.min(most, 1 << 16))
    while bytes.count < most {
      let count = unsafe piece.withUnsafeMutableBytes { unsafe gdal.VSIFReadL($0.baseAddress, 1, $0.count, file) }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return bytes
  }
}
