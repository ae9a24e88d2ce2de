import Foundation
import Testing

/// The same tables written in every way in which people's programs write them.
@Suite("Dress of tables")
struct DressTests {
  /// How a table is written.
  private struct Dress {
    var separator = ","
    var lineEnd = "\n"
    var blank = ""
    var hasDecimalComma = false
    var encoding = String.Encoding.utf8
    var mark = ""
  }

  /// Numbers that only look random: the generator of Numerical Recipes.
  private struct Numbers {
    var state: UInt32
    mutating func below(_ limit: Int) -> Int {
      state = state &* 1_664_525 &+ 1_013_904_223
      return Int(state >> 16) % limit
    }
    mutating func order(_ count: Int) -> [Int] {
      var order = Array(0..<count)
      for index in order.indices.dropFirst().reversed() { order.swapAt(index, below(index + 1)) }
      return order
    }
  }

  private static let towns =
    [["code", "name", "longitude", "latitude", "population", "epci", "basin", "department"]]
    + (0..<24).map { index in
      [
        "\(100 + index)", "Ville-ès-\(index) l’été", "\(Double(index % 6) / 5)", "\(45 + Double(index / 6) / 5)",
        "\(1 << (index % 12))", index % 2 == 0 ? "Pays d’Aÿ" : "Cœur", index % 6 < 3 ? "1" : "2", "D\(index % 2)",
      ]
    }
  private static let spaces = [
    ["code", "capacity", "longitude", "latitude"], ["S1", "40", "0.25", "45.1"], ["S2", "25", "0.75", "45.5"],
    ["S3", "30", "0.1", "45.7"],
  ]

  private static let areas =
    [["code", "zone", "zone_name"]]
    + (0..<24).map { ["\(100 + $0)", $0 < 9 ? "N" : "S", $0 < 9 ? "Nord d’Aÿ" : "Sud"] }
  private static let jobs = [["code", "emplois"]] + (0..<24).map { ["\(100 + $0)", "\(3 * $0 + 1)"] }
  private static let candidates = [["code", "cost"], ["103", "2"], ["110", "3.5"], ["117", "1"], ["120", "4"]]
  private static let times =
    [["from", "to", "minutes"]]
    + (0..<24).flatMap { from in
      ["S1", "S2", "103", "110", "117", "120"].enumerated().map { place, to in
        ["\(100 + from)", to, "\((from * 7 + place * 11) % 43).5"]
      }
    }

  private static func text(_ table: [[String]], _ dress: Dress, _ numbers: inout Numbers) throws -> Data {
    let columns = numbers.order(table[0].count)
    let rows = [0] + numbers.order(table.count - 1).map { $0 + 1 }
    let lines = rows.map { row in
      columns.map { column in
        let isDecimal = row > 0 && ["longitude", "latitude", "minutes", "cost"].contains(table[0][column])
        let field = table[row][column]
        return dress.blank + (isDecimal && dress.hasDecimalComma ? field.replacing(".", with: ",") : field)
          + dress.blank
      }.joined(separator: dress.separator) + dress.lineEnd
    }
    return try #require((dress.mark + lines.joined()).data(using: dress.encoding))
  }

  @Test("Any order, separator, encoding, line end and blanks give the same results, to the byte")
  func same() throws {
    let place = try Workplace()
    var numbers = Numbers(state: 20)
    func results(_ dress: Dress, _ folder: String) throws -> [String: Data] {
      try place.write(Self.text(Self.towns, dress, &numbers), "towns.csv")
      try place.write(Self.text(Self.spaces, dress, &numbers), "spaces.csv")
      try place.write(Self.text(Self.areas, dress, &numbers), "areas.csv")
      try place.write(Self.text(Self.jobs, dress, &numbers), "jobs.csv")
      let outcome = try place.analyze(
        "--towns", "towns.csv", "--spaces", "spaces.csv", "--by", "basin,areas.csv", "--weights", "jobs.csv",
        "--weight", "emplois", "--out", folder)
      #expect(outcome.code == 0, "\(dress) \(outcome.stderr)")
      // What names the inputs names their hashes.
      let named = ["manifest.json", "gap-report.json", "gap-report.md", "report.html", "report.xlsx"]
      return try place.contents(folder).filter { !named.contains($0.key) }.merging(plan(dress, folder + "-plan")) { $1 }
    }
    func plan(_ dress: Dress, _ folder: String) throws -> [String: Data] {
      try place.write(Self.text(Self.candidates, dress, &numbers), "candidates.csv")
      try place.write(Self.text(Self.times, dress, &numbers), "times.csv")
      let outcome = try Program.run(
        [
          "plan", "--geodata", "GeoData", "--towns", "towns.csv", "--spaces", "spaces.csv", "--candidates",
          "candidates.csv", "--matrix", "times.csv", "--service-distance", "12", "--budget", "4", "--formats",
          "csv,geojson", "--no-explain", "--out", folder,
        ], in: place.root)
      #expect(outcome.code == 0, "\(dress) \(outcome.stderr)")
      return try place.contents(folder)
    }
    let plain = try results(Dress(), "plain")
    #expect(plain.count > 6)
    let encodings: [(String.Encoding, String)] = [
      (.utf8, ""), (.utf8, "\u{FEFF}"), (.windowsCP1252, ""), (.utf16LittleEndian, "\u{FEFF}"),
      (.utf16BigEndian, "\u{FEFF}"),
    ]
    for trial in 0..<10 {
      let encoding = encodings[trial % encodings.count]
      let separator = [",", ";", "\t", "|"][trial % 4]
      let dress = Dress(
        separator: separator, lineEnd: ["\n", "\r\n", "\r", "\r\r\n"][(trial + trial / 4) % 4],
        blank: ["", " ", "\u{A0}"][trial % 3], hasDecimalComma: separator != "," && trial % 2 == 1,
        encoding: encoding.0, mark: encoding.1)
      let other = try results(dress, "out\(trial)")
      #expect(other.keys.sorted() == plain.keys.sorted())
      for (name, data) in plain where other[name] != data { Issue.record("\(name) differs: \(dress)") }
    }
  }
}
