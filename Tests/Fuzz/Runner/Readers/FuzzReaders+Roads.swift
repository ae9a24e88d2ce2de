import Foundation
import OpenStreetMap
import RoadNetwork
import RoadRules

extension FuzzReaders {
  private static let roadWords = [
    "<node id=\"9\" lat=\"44\" lon=\"4\"/>", "<way id=\"9\">", "</way>", "<nd ref=\"9\"/>", "<osm version=\"0.6\">",
    "</osm>",
    "<relation id=\"9\">", "<tag k=\"highway\" v=\"primary\"/>", "<member type=\"way\" ref=\"10\" role=\"via\"/>",
    "&#x41;",
    "&amp;", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!-- -->", "lat=\"91\"", "ref=\"9223372036854775807\"", "OSMData",
    "OSMHeader", "\u{1A}", "\u{0A}", "\u{FF}\u{FF}\u{FF}\u{FF}", "DenseNodes", "only_right_turn", "no_u_turn", "P1D",
  ]

  /// Maps and what becomes of them: the network of cars and walkers.
  static func roads(_ folder: FuzzFolder) throws -> [FuzzReader] {
    let speeds = try SpeedTable(
      [UInt8](
        Data(contentsOf: URL(filePath: FuzzSeeds.root).appending(path: "../../../GeoData/roads/speeds.csv"))),
      file: "speeds.csv")
    return [
      FuzzReader(
        name: "roads", share: 10,
        seeds: try ["dense.osm.pbf", "plain.osm.pbf", "raw.osm.pbf", "town.osm", "town.osm.gz"].map {
          FuzzInput(slot: 0, bytes: try FuzzSeeds.file("roads/" + $0))
        }, words: roadWords, fixedBytes: 96 << 20
      ) { input in
        try folder.write(input.bytes, "roads.osm")
        let file = try OSMExtract(path: folder.path + "/roads.osm", name: "roads.osm")
        let drafts = try await RoadReader.drafts(
          [file], profiles: [StandardProfile(.car, speeds: speeds), StandardProfile(.foot, speeds: speeds)],
          speedsSHA256: "", threads: 1)
        return drafts.map { "\($0.vertices.count) \($0.stretches.count) \($0.turnRules.count)" }.joined(separator: ", ")
      },
      FuzzReader(
        name: "speeds", share: 4,
        seeds: [FuzzInput(slot: 0, bytes: try FuzzSeeds.file("../../../GeoData/roads/speeds.csv"))],
        words: ["car,", "foot,", "\n", ",,", "1e300", "-1", "nan", "#", "\r\n"]
      ) { input in
        _ = try SpeedTable(input.bytes, file: "speeds.csv")
        return "read"
      },
    ]
  }
}
