import Foundation
import Testing

/// Networks from a hand-made map: a street of 100 m, then a road with a toll, then a ferry; a footpath beside.
@Suite("Road networks on the command line")
struct RoadsBuildTests {
  private let place: Workplace
  private let geoData: String

  init() throws {
    place = try Workplace()
    geoData =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "GeoData").path
    let nodes = (1...5).map { "<node id=\"\($0)\" version=\"1\" lat=\"44\" lon=\"\(4 + Double($0) / 1000)\"/>" }
    func way(_ id: Int, _ from: Int, _ tags: [(String, String)]) -> String {
      "<way id=\"\(id)\" version=\"1\"><nd ref=\"\(from)\"/><nd ref=\"\(from + 1)\"/>"
        + tags.map { "<tag k=\"\($0)\" v=\"\($1)\"/>" }.joined() + "</way>"
    }
    let ways = [
      way(11, 1, [("highway", "residential"), ("name", "Grand-Rue"), ("maxspeed", "30")]),
      way(12, 2, [("highway", "primary"), ("toll", "yes")]),
      way(13, 3, [("route", "ferry"), ("duration", "PT10M"), ("motor_vehicle", "yes")]),
      way(14, 4, [("highway", "footway")]),
    ]
    try place.write("<osm version=\"0.6\">" + (nodes + ways).joined(separator: "\n") + "</osm>", "map.osm")
  }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(["roads"] + arguments, in: place.root, environment: ["MAILLAGE_GEODATA": geoData])
  }

  /// What `roads info` says of each profile of a new network.
  private func profiles(_ options: String...) throws -> [[String: Any]] {
    let built = try Program.run(
      ["roads", "build", "map.osm", "-o", "n.routes"] + options, in: place.root,
      environment: ["MAILLAGE_GEODATA": geoData])
    #expect(built.code == 0, "\(built.stderr)")
    let info = try run("info", "n.routes", "--json")
    let document = try JSONSerialization.jsonObject(with: Data(info.stdout.utf8)) as? [String: Any]
    return try #require(document?["profiles"] as? [[String: Any]])
  }

  private func facts(_ profile: [String: Any]) throws -> [String: Any] {
    try #require(profile["facts"] as? [String: Any])
  }

  @Test("Tolls and ferries are left out where that is asked for, which the network tells")
  func choices() throws {
    let all = try profiles()[0]
    #expect(all["stretches"] as? Int == 3)
    #expect(try facts(all)["options"] as? [String: String] == ["ferries": "yes", "tolls": "yes"])
    let noTolls = try profiles("--no-tolls")[0]
    #expect(noTolls["stretches"] as? Int == 2)
    #expect(try facts(noTolls)["options"] as? [String: String] == ["ferries": "yes", "tolls": "no"])
    let street = try profiles("--no-tolls", "--no-ferries")[0]
    #expect(street["stretches"] as? Int == 1)
    #expect(try facts(street)["options"] as? [String: String] == ["ferries": "no", "tolls": "no"])
  }

  @Test("A list of profiles makes a network of each; which is meant is then said")
  func lists() throws {
    let both = try profiles("--profile", "foot,car")
    #expect(try both.map { try facts($0)["profile"] as? String } == ["car", "foot"])
    // On foot one may take the footway too.
    #expect(both.map { $0["stretches"] as? Int } == [3, 4])
    let lists = ["--geodata", "GeoData", "--roads", "n.routes"]
    let unnamed = try Program.run(["route", "44,4.001", "44,4.002"] + lists, in: place.root)
    #expect(unnamed.code == 65 && unnamed.stderr.contains("name one after a colon: car, foot"), "\(unnamed.stderr)")
    let named = try Program.run(
      ["route", "44,4.001", "44,4.005", "--geodata", "GeoData", "--roads", "n.routes:foot", "--json"], in: place.root)
    #expect(named.code == 0, "\(named.stderr)")
    #expect(named.stdout.contains("\"Grand-Rue\""))
    for list in ["car,car", "boat", "", "car,"] {
      #expect(try run("build", "map.osm", "-o", "x.routes", "--profile", list).code == 64, "\(list)")
    }
  }

  @Test("Info says date, extent, counts, components, tagged limits, towns and warnings")
  func info() throws {
    _ = try profiles()
    let text = try run("info", "n.routes").stdout
    for phrase in [
      "profile car", "data of an unknown date", "extent west 4.001, south 44.0, east 4.004, north 44.0",
      "4 vertices, 3 stretches, 6 arcs, 0 turn rules", "1 components, the largest of 6 arcs",
      "a limit of speed is tagged on 33.3 % of 3 ways", "of 0 ways whose tags say town or country", "© OpenStreetMap",
    ] {
      #expect(text.contains(phrase), "\(phrase): \(text)")
    }
    #expect(try run("check", "n.routes").code == 0)
  }

  @Test("A map that is overwritten, in no folder or no map ends with a message")
  func errors() throws {
    let cases: [([String], Int32, String)] = [
      (["build", "map.osm", "-o", "map.osm"], 74, "is one of the inputs"),
      (["build", "map.osm", "-o", "none/n.routes"], 74, "there is no folder"),
      (["build", "none.osm", "-o", "n.routes"], 74, "none.osm"),
    ]
    for (arguments, code, phrase) in cases {
      let outcome = try Program.run(["roads"] + arguments, in: place.root, environment: ["MAILLAGE_GEODATA": geoData])
      #expect(outcome.code == code, "\(outcome.stderr)")
      #expect(outcome.stderr.contains(phrase), "\(outcome.stderr)")
    }
    #expect(try place.names().allSatisfy { !$0.hasPrefix(".maillage") })
  }
}
