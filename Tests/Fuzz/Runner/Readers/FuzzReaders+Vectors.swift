import CoverageData
import Foundation
import OGRKit

extension FuzzReaders {
  private static let markupWords = [
    "<Placemark>", "</Placemark>", "<Polygon>", "<coordinates>", "</coordinates>", "<SimpleData name=\"code\">", "&lt;",
    "<c r=\"A1\" t=\"s\"><v>", "<c r=\"XFD1048576\"><v>1</v></c>", "<row r=\"1048577\">", "<row r=\"-1\">",
    "table:number-columns-repeated=\"1000000\"", "table:number-rows-repeated=\"1000000\"", "office:value=\"",
    "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>", "&b;", "&c;", "<f>SUM(A1:A9)</f>",
    " t=\"str\"",
  ]

  /// Files read through GDAL, each with those that belong to it.
  private struct Format {
    var name: String
    var share: Int
    /// Files that are written; the first is opened, unless `opens` says otherwise.
    var files: [String]
    /// Those of the files that are damaged.
    var damaged: [String]
    var opens: String?
    /// A folder of files that go into an archive.
    var archive: String?
  }

  private static let formats = [
    Format(name: "geopackage", share: 1, files: ["areas.gpkg"], damaged: ["areas.gpkg"]),
    Format(name: "sqlite", share: 1, files: ["t.sqlite"], damaged: ["t.sqlite"]),
    Format(
      name: "shapefile", share: 2, files: ["areas.shp", "areas.shx", "areas.dbf", "areas.prj"],
      damaged: ["areas.shp", "areas.shx", "areas.dbf", "areas.prj"]),
    Format(
      name: "shapefile-points", share: 1, files: ["points.shp", "points.shx", "points.dbf"],
      damaged: ["points.shp", "points.shx", "points.dbf"]),
    Format(name: "flatgeobuf", share: 2, files: ["areas.fgb"], damaged: ["areas.fgb"]),
    Format(name: "flatgeobuf-plain", share: 1, files: ["areas-noindex.fgb"], damaged: ["areas-noindex.fgb"]),
    Format(name: "kml", share: 2, files: ["a.kml"], damaged: ["a.kml"]),
    Format(name: "geojson", share: 2, files: ["l93.geojson"], damaged: ["l93.geojson"]),
    Format(name: "geojson-lines", share: 1, files: ["t.geojsonl"], damaged: ["t.geojsonl"]),
    Format(name: "topojson", share: 1, files: ["t.topojson"], damaged: ["t.topojson"]),
    Format(name: "mapinfo", share: 1, files: ["t.mif", "t.mid"], damaged: ["t.mif", "t.mid"]),
    Format(
      name: "xlsx", share: 2, files: [],
      damaged: ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"],
      opens: "t.xlsx", archive: "xlsx"),
    Format(name: "ods", share: 2, files: [], damaged: ["content.xml"], opens: "t.ods", archive: "ods"),
    Format(name: "archive", share: 1, files: [], damaged: ["", ""], opens: "t.xlsx", archive: "xlsx"),
  ]

  /// GDAL takes up to 100 MiB for a feature whose size a FlatGeobuf misstates, and PROJ some for its database.
  private static let fixedBytes = 160 << 20

  /// GDAL 3.6 loses some 200 bytes of an archive whose directory is damaged.
  private static let lostBytes = 512

  static func vectors(_ folder: FuzzFolder) throws -> [FuzzReader] { try formats.map { try reader($0, folder) } }

  private static func reader(_ format: Format, _ folder: FuzzFolder) throws -> FuzzReader {
    let inner = format.name + "/"
    for name in format.files { try folder.write(FuzzSeeds.file("vector/" + name), inner + name) }
    let entries = try format.archive.map { try FuzzSeeds.files($0) } ?? []
    let isWhole = format.damaged.first?.isEmpty ?? false
    let source = format.archive.map { $0 + "/" } ?? "vector/"
    let seeds =
      isWhole
      ? [FuzzInput(slot: 0, bytes: StoredArchive.bytes(entries))]
      : try format.damaged.enumerated().map {
        FuzzInput(slot: $0.offset, bytes: try FuzzSeeds.file(source + $0.element))
      }
    let opened = folder.path + "/" + inner + (format.opens ?? format.files[0])
    return FuzzReader(
      name: format.name, share: format.share, seeds: seeds, words: markupWords + areaWords, fixedBytes: fixedBytes,
      lostBytes: isWhole ? lostBytes : 0
    ) { input in
      if isWhole {
        try folder.write(input.bytes, inner + (format.opens ?? ""))
      } else if format.archive != nil {
        let damaged = entries.map { entry in
          (name: entry.name, bytes: entry.name == format.damaged[input.slot] ? input.bytes : entry.bytes)
        }
        try folder.write(StoredArchive.bytes(damaged), inner + (format.opens ?? ""))
      } else {
        try folder.write(input.bytes, inner + format.damaged[input.slot])
      }
      defer {
        if format.archive == nil, let pristine = try? FuzzSeeds.file("vector/" + format.damaged[input.slot]) {
          _ = try? folder.write(pristine, inner + format.damaged[input.slot])
        }
      }
      let layer = try VectorLayer.read(path: opened, preferred: ["towns", "basins"], crs: "EPSG:4326")
      return "\(layer.driver) \(layer.features.count) features, \(layer.fields.count) fields"
    }
  }
}
