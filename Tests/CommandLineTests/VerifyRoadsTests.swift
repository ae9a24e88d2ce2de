import Foundation
import Testing

/// Towns A to D, 8 km apart along one road of 80 km/h, with 1,024 to 8,192 people and a space at A; a space opens where 10
/// minutes reach two of the others.
@Suite("Proofs of plans on roads")
struct VerifyRoadsTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(Self.map(maxspeed: 80), "map.osm")
    try place.write(
      "code,name,longitude,latitude,population,area_km2\n"
        + zip("ABCD", [1024, 2048, 4096, 8192]).enumerated().map { number, town in
          "\(town.0),\(town.0),0.\(number)25,45,\(town.1),60\n"
        }.joined(), "t.csv")
    try place.write("code\nA\n", "s.csv")
    try place.write(Workplace.basins, "b.geojson")
    #expect(try run(["roads", "build", "map.osm", "--profile", "car,foot", "-o", "n.routes"]).code == 0)
    let plan = try run([
      "plan", "--geodata", "GeoData", "--towns", "t.csv", "--spaces", "s.csv", "--basins",
      "b.geojson", "--roads", "n.routes:car", "--service-distance", "10", "--open", "1",
      "--candidates", "towns>=0", "--formats", "json", "--out", "p",
    ])
    #expect(plan.code == 0, "\(plan.stderr)")
  }

  private static func map(maxspeed: Int) -> String {
    let nodes = (0...40).map { "<node id=\"\($0 + 1)\" lat=\"45\" lon=\"\(Double($0) / 100)\"/>" }
    let way =
      "<way id=\"1\">" + (0...40).map { "<nd ref=\"\($0 + 1)\"/>" }.joined()
      + "<tag k=\"highway\" v=\"secondary\"/><tag k=\"maxspeed\" v=\"\(maxspeed)\"/><tag k=\"name\" v=\"D 1\"/></way>"
    // Two streets of a town at its end, by which trips within towns are estimated.
    let streets = [(2, 1, 51), (3, 51, 52)].map { id, from, to in
      "<way id=\"\(id)\"><nd ref=\"\(from)\"/><nd ref=\"\(to)\"/><tag k=\"highway\" v=\"residential\"/>"
        + "<tag k=\"maxspeed\" v=\"FR:urban\"/></way>"
    }
    let ends = [(51, 45.007), (52, 45.014)].map { "<node id=\"\($0)\" lat=\"\($1)\" lon=\"0\"/>" }
    return "<osm version=\"0.6\">" + (nodes + ends).joined() + way + streets.joined() + "</osm>"
  }

  private func run(_ words: [String]) throws -> Program.Outcome { try Program.run(words, in: place.root) }

  private func plan() throws -> String {
    try String(contentsOf: place.root.appending(path: "p/plan.json"), encoding: .utf8)
  }

  private func verify() throws -> Program.Outcome { try run(["verify", "--geodata", "GeoData", "p/plan.json"]) }

  /// Writes a plan with the checksum of what it now says.
  private func forge(_ text: String) throws {
    let end = try #require(text.range(of: ",\n  \"sha256\"", options: .backwards)).lowerBound
    let body = text[..<end] + "\n}\n"
    try place.write(String(body), "body")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [place.root.appending(path: "body").path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let sum = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    try place.write(text[..<end] + ",\n  \"sha256\": \"\(sum)\"\n}\n", "p/plan.json")
  }

  @Test("A plan on roads is proved by times that are computed anew")
  func proved() throws {
    let verified = try verify()
    #expect(verified.code == 0, "\(verified.stderr)")
    #expect(try plan().contains("\"opened\": [\"C\"]"))
  }

  @Test(
    "Trips the other way, times with a factor and lengths of trips are proved as they were asked for, and not as others",
    arguments: [
      ["--direction", "from"], ["--time-factor", "0.8"], ["--road-distance"], ["--in-town-trips", "disc"],
      ["--in-town-trips", "disc", "--road-distance"],
    ])
  func settings(_ words: [String]) throws {
    let plan = try run(
      [
        "plan", "--geodata", "GeoData", "--towns", "t.csv", "--spaces", "s.csv", "--basins", "b.geojson", "--roads",
        "n.routes:car", "--service-distance", "10", "--open", "1", "--candidates", "towns>=0", "--model", "p-median",
        "--formats", "json", "--out", "p",
      ] + words)
    #expect(plan.code == 0, "\(plan.stderr)")
    let verified = try verify()
    #expect(verified.code == 0, "\(verified.stderr)")
    let written = try self.plan()
    let other =
      words[0] == "--in-town-trips"
      ? written.replacing("\"in_town\": \"disc\"", with: "\"in_town\": \"zero\"")
      : written.contains("\"time_factor\": 0.8")
        ? written.replacing("\"time_factor\": 0.8", with: "\"time_factor\": 0.9")
        : written.replacing("\"road_distance\": true", with: "\"road_distance\": false")
    guard other != written else { return }
    try forge(other)
    #expect(try verify().code == 65)
  }

  @Test("A value of other times, another profile and another network are reported")
  func forged() throws {
    let plan = try plan()
    try forge(plan.replacing("\"covered_after\": 15360", with: "\"covered_after\": 15359"))
    let figure = try verify()
    #expect(figure.code == 65 && figure.stderr.contains("15360"), "\(figure.stderr)")
    try forge(plan.replacing("n.routes:car", with: "n.routes:foot"))
    let profile = try verify()
    #expect(profile.code == 65, "\(profile.stderr)")
    try place.write(plan, "p/plan.json")
    #expect(try verify().code == 0)
    try place.write(Self.map(maxspeed: 50), "map.osm")
    #expect(try run(["roads", "build", "map.osm", "--profile", "car,foot", "-o", "n.routes"]).code == 0)
    let network = try verify()
    #expect(network.code == 65 && network.stderr.contains("has changed: SHA-256"), "\(network.stderr)")
  }

  @Test("Roads that were changed under the SHA-256 of their header are reported before they are read")
  func content() throws {
    let path = place.root.appending(path: "n.routes")
    var file = try Data(contentsOf: path)
    file[file.count - 5] ^= 1
    try file.write(to: path)
    let verified = try verify()
    #expect(verified.code == 65 && verified.stderr.contains("has changed: SHA-256"), "\(verified.stderr)")
  }
}
