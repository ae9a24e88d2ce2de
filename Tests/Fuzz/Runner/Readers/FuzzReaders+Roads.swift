import DigestKit
import Foundation
import GeometryCore
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
        name: "routes", share: 6, seeds: [FuzzInput(slot: 0, bytes: try FuzzSeeds.file("roads/town.routes"))],
        words: ["MLROUTES", "\u{0}\u{0}\u{0}\u{0}", "\u{7F}", "{\"profile\":\"car\"}", "car", "foot"],
        fixedBytes: 32 << 20
      ) { input in try await network(folder.write(sealed(input.bytes), "roads.routes")) },
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

  /// A file of roads with the SHA-256 of what it holds, so that more than that is looked at.
  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 64 else { return bytes }
    var bytes = bytes
    bytes.replaceSubrange(32..<64, with: SHA256.digest(of: Array(bytes[64...])))
    return bytes
  }

  /// What is asked of a network: its check, places joined to it, times with lengths, the nearest, a route.
  private static func network(_ path: String) async throws -> String {
    let file = try RoadFile(path: path)
    let graph = try file.graph(profile: file.profiles.first)
    let isWhole = (try? file.check()) != nil
    let snapper = RoadSnapper(graph)
    let places = try (0..<6).map { index in
      try snapper.place(LonLat(longitude: 4.001 + Double(index % 3) / 500, latitude: 44.001 + Double(index / 3) / 900))
    }
    let table = try await RoadTable(from: places, to: Array(places.prefix(2)), on: graph, withLengths: true)
    let nearest = try NearestPlaces(places.compactMap { $0 }, on: graph)
    let times = try TimedStretches(nearest)
    for stretch in 0..<min(graph.stretchCount, 20) {
      _ = try times.shape(of: stretch)
      _ = try graph.way(of: stretch)
    }
    return "\(isWhole ? "whole" : "damaged"), \(table.times.count) times, \(table.lengths.reduce(0, &+)) mm"
  }
}
