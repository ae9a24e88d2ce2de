import Foundation
import Testing

/// The commands on roads, and options of theirs in studies, on Liechtenstein.
@Suite("Trips by road on the command line")
struct RoadTripTests {
  private let place: Workplace
  private let example: String
  private var roads: String { example + "/liechtenstein.routes" }

  init() throws {
    place = try Workplace()
    example =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/liechtenstein").path
  }

  private var lists: [String] { ["--towns", example + "/towns.csv", "--spaces", example + "/spaces.csv"] }
  private var study: [String] { lists + ["--basins", example + "/districts.geojson"] }

  private func run(_ arguments: [String]) throws -> Program.Outcome {
    try Program.run([arguments[0], "--geodata", "GeoData"] + arguments.dropFirst(), in: place.root)
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func matrix() throws -> [[String]] {
    let outcome = try run(["matrix", "--roads", roads, "-o", "t.csv"] + lists)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let text = try String(contentsOf: place.root.appending(path: "t.csv"), encoding: .utf8)
    return text.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
  }

  @Test("Without areas nobody's figures change, and no file has areas")
  func withoutAreas() throws {
    let common = ["analyze", "--quiet", "--formats", "csv,geojson,json", "--roads", roads] + study
    let options = ["--service-distance", "0.5", "--distances", "0.5"]
    let (with, without) = (
      try run(common + options + ["--out", "a"]), try run(common + options + ["--no-areas", "--out", "b"])
    )
    #expect(with.code == 0 && without.code == 0, "\(with.stderr)\(without.stderr)")
    let (areas, none) = (try place.contents("a"), try place.contents("b"))
    for name in ["towns.csv", "catchments.csv", "accessibility.csv"] {
      #expect(none[name] != nil && none[name] == areas[name], "\(name)")
    }
    #expect(areas["coverage.geojson"] != nil && none["coverage.geojson"] == nil)
  }

  @Test("A table read again by --matrix gives the figures of the network, in minutes and in kilometres")
  func sameStudy() throws {
    let rows = try matrix()
    #expect(rows[0] == ["from", "to", "seconds", "metres"])
    // Eleven towns, two spaces, and all are connected.
    #expect(rows.count == 23)
    let measures: [[String]] = [
      // Small areas, which are drawn soon; places within 10 minutes count.
      ["--service-distance", "0.5", "--distances", "0.5", "--catchment", "10"],
      ["--service-distance", "8", "--distances", "4,8,12", "--road-distance"],
    ]
    for (number, options) in measures.enumerated() {
      let common = ["analyze", "--quiet", "--formats", "csv,geojson"] + options + study
      let direct = try run(common + ["--roads", roads, "--out", "a\(number)"])
      #expect(direct.code == 0, "\(direct.stderr)")
      let again = try run(common + ["--matrix", "t.csv", "--out", "b\(number)"])
      #expect(again.code == 0, "\(again.stderr)")
      let (one, other) = (try place.contents("a\(number)"), try place.contents("b\(number)"))
      for name in ["towns.csv", "zones.csv", "basins.csv", "accessibility.csv"] {
        #expect(one[name] != nil && one[name] == other[name], "\(name) \(options)")
      }
      // Roads are named with their licence.
      let towns = [one, other].map { files in
        files["towns.geojson"].map { String(decoding: $0, as: UTF8.self).components(separatedBy: "\"features\":").last }
      }
      #expect(towns[0] != nil && towns[0] == towns[1])
    }
    let metadata = try json(
      try String(contentsOf: place.root.appending(path: "t.csv-metadata.json"), encoding: .utf8))
    #expect((metadata["dc:rights"] as? String)?.contains("OpenStreetMap") == true)
    #expect(metadata["url"] as? String == "t.csv")
  }

  @Test("A route is reported with the figures of the table, and its parts add up")
  func routes() throws {
    for row in try matrix().dropFirst().filter({ ["LI-01", "LI-10"].contains($0[0]) }) {
      let outcome = try run(["route", row[0], row[1], "--roads", roads, "--json"] + lists)
      #expect(outcome.code == 0, "\(outcome.stderr)")
      let route = try json(outcome.stdout)
      #expect(route["seconds"] as? Double == Double(row[2]))
      #expect(route["metres"] as? Double == Double(row[3]))
      let steps = try #require(route["stretches"] as? [[String: Any]])
      let ends = try [#require(route["from"] as? [String: Any]), #require(route["to"] as? [String: Any])]
      func sum(_ name: String, _ walk: String) -> Int {
        steps.reduce(0) { $0 + Int(((($1[name] as? Double) ?? 0) * 1000).rounded()) }
          + ends.reduce(0) { $0 + Int(((($1[walk] as? Double) ?? 0) * 1000).rounded()) }
      }
      #expect(Double(sum("seconds", "walk_s")) / 1000 == Double(row[2]))
      #expect(Double(sum("metres", "walk_m")) / 1000 == Double(row[3]))
      #expect(steps.contains { $0["name"] as? String == "Landstrasse" })
    }
    let text = try run(["route", "Balzers", "vaduz", "--roads", roads, "-o", "r.geojson", "--lang", "fr"] + lists)
    #expect(text.code == 0, "\(text.stderr)")
    #expect(text.stdout.contains("à pied jusqu’à la route") && text.stdout.contains("© OpenStreetMap"))
    let map = try json(try String(contentsOf: place.root.appending(path: "r.geojson"), encoding: .utf8))
    #expect(map["attribution"] as? String != nil)
    let features = try #require(map["features"] as? [[String: Any]])
    #expect(features.allSatisfy { ($0["geometry"] as? [String: Any])?["type"] as? String == "LineString" })
  }

  @Test("Areas hold the towns whose time is within the limit; smaller ones lie in larger ones")
  func isochrones() throws {
    let outcome = try run(
      ["isochrones", "--roads", roads, "--points", "47.1392862,9.5227962", "--limits", "1.2,1,1.2"] + lists)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let map = try json(outcome.stdout)
    let features = try #require(map["features"] as? [[String: Any]])
    let minutes = features.compactMap { ($0["properties"] as? [String: Any])?["minutes"] as? Double }
    let areas = features.compactMap { ($0["properties"] as? [String: Any])?["area_km2"] as? Double }
    #expect(minutes == [1.2, 1])
    #expect(areas.count == 2 && areas[0] > areas[1] && areas[1] > 0)
    let dissolved = try run(
      ["isochrones", "--roads", roads, "--limits", "0.5", "--dissolve", "-o", "d.geojson"] + lists)
    #expect(dissolved.code == 0, "\(dissolved.stderr)")
    let whole = try json(try String(contentsOf: place.root.appending(path: "d.geojson"), encoding: .utf8))
    #expect((whole["features"] as? [Any])?.count == 1)
  }

  @Test("A plan keeps how its trips were asked for, and verify asks for them so")
  func plans() throws {
    for (number, options) in [["--direction", "from", "--time-factor", "1.25"], ["--road-distance"]].enumerated() {
      let outcome = try run(
        [
          "plan", "--roads", roads, "--service-distance", "5", "--open", "1", "--candidates", "towns>=1000",
          "--no-explain", "--quiet", "--formats", "json,md", "--out", "p\(number)",
        ] + options + study)
      #expect(outcome.code == 0, "\(outcome.stderr)")
      let data = try #require(try place.contents("p\(number)")["plan.json"])
      let request = try #require(try json(String(decoding: data, as: UTF8.self))["request"] as? [String: Any])
      let asked = try #require(request["roads"] as? [String: Any])
      #expect(asked["direction"] as? String == (number == 0 ? "from" : "to"))
      #expect(asked["road_distance"] as? Bool == (number == 1))
      #expect(asked["time_factor"] as? Double == (number == 0 ? 1.25 : 1))
      let verified = try run(["verify", "p\(number)/plan.json"])
      #expect(verified.code == 0, "\(verified.stdout)\(verified.stderr)")
    }
  }

  @Test("validate tells places without a road, and those far from one")
  func validation() throws {
    // One in the sea, one in a street.
    try place.write(
      "code,name,longitude,latitude,population\nA,Sea,3,50,1\nB,Vaduz,9.5209,47.141,1\n", "towns.csv")
    let found = try run(["validate", "--towns", "towns.csv", "--roads", roads, "--json", "--country", "none"])
    let findings = try #require(try json(found.stdout)["findings"] as? [[String: Any]])
    let ofRoads = findings.filter { ($0["rule"] as? String)?.contains("road") == true }
    #expect(ofRoads.count == 1 && ofRoads[0]["line"] as? Int == 2, "\(findings)")
    #expect(ofRoads.first?["rule"] as? String == "place-without-road")
    let none = try run(["validate", "--towns", "towns.csv", "--roads", "none.routes"])
    #expect(none.code == 74 && none.stderr.contains("none.routes"), "\(none.stderr)")
  }

  @Test("What is wrong ends with a message and a code")
  func errors() throws {
    try place.write("code,longitude,latitude\nS,3,50\n", "sea.csv")
    var bytes = try Data(contentsOf: URL(filePath: roads))
    try place.write(bytes.prefix(bytes.count / 2), "cut.routes")
    bytes[8] = 1
    try place.write(bytes, "old.routes")
    let cases: [([String], Int32, String)] = [
      (["matrix", "--roads", "cut.routes"], 65, "cut or damaged"),
      (["matrix", "--roads", "old.routes"], 65, "version 1 of the format"),
      (["matrix", "--roads", roads + ":boat"], 65, "has no profile 'boat'; it has car"),
      (["matrix", "--roads", "none.routes"], 74, "none.routes"),
      (["matrix", "--roads", roads, "--to", "sea.csv"], 65, "no place has a road within 1 km (the first is 'S')"),
      (["matrix", "--roads", roads, "--limit", "0"], 64, "--limit takes minutes"),
      (["matrix", "--roads", roads, "--limit", "1e9"], 64, "--limit takes minutes"),
      (["matrix", "--roads", roads, "-o", "none/t.csv"], 74, "there is no folder"),
      (["route", "LI-01", "XX", "--roads", roads], 64, "XX"),
      (["route", "50,3", "LI-01", "--roads", roads], 65, "'50,3' has no road within 1 km"),
      (["route", "95,3", "LI-01", "--roads", roads], 64, "expected latitude,longitude"),
      (["isochrones", "--roads", roads, "--limits", "0"], 64, "--limits takes minutes"),
      (["isochrones", "--roads", roads, "--limits", "5,-1"], 64, "--limits takes minutes"),
      (["isochrones", "--roads", roads, "--points", "50,3", "--limits", "5"], 65, "no place has a road"),
    ]
    for (arguments, code, phrase) in cases {
      let outcome = try run(arguments + lists)
      #expect(outcome.code == code, "\(arguments): \(outcome.stderr)")
      #expect(outcome.stderr.contains(phrase), "\(arguments): \(outcome.stderr)")
      #expect(outcome.stdout.isEmpty)
    }
    for (options, phrase) in [
      (["--direction", "from"], "--direction goes with --roads"), (["--time-factor", "2"], "--time-factor goes with"),
      (["--road-distance"], "--road-distance goes with"),
      (["--in-town-trips", "disc"], "--in-town-trips goes with --roads"),
      (["--no-areas"], "--no-areas goes with --roads"),
      (["--roads", roads, "--road-distance", "--time-factor", "2"], "does not go with --road-distance"),
    ] {
      let outcome = try run(["analyze", "--out", "x"] + options + study)
      #expect(outcome.code == 64, "\(options): \(outcome.stderr)")
      #expect(outcome.stderr.contains(phrase), "\(options): \(outcome.stderr)")
    }
    let same = try run(["route", "LI-11", "LI-11", "--roads", roads, "--json"] + lists)
    #expect(same.code == 0)
    #expect((try json(same.stdout)["stretches"] as? [Any])?.isEmpty == true)
  }
}
