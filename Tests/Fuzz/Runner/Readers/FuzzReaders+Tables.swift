import CoverageData
import CoverageModel
import GeometryCore

extension FuzzReaders {
  private static let tableWords = [
    ",", ";", "\n", "\"\n\"", "\"\"", "code", "name", "longitude", "latitude", "population", "town", "department",
    "capacity", "area_km2", "\n01001,", "4.08,44.12,", "'=", "76", "St ", "Saint-", "(La)", "\r\n",
  ]

  /// Tables of towns, spaces and names, numbers and names by themselves.
  static func tables() throws -> [FuzzReader] {
    let towns = try TownTable.read(InputFile(name: "towns", bytes: FuzzSeeds.file("tables/towns.csv")))
    let codes = TownCodes(towns: towns)
    return [
      FuzzReader(name: "towns", share: 14, seeds: try seeds(["tables/towns.csv"]), words: tableWords) { input in
        "\(try TownTable.read(InputFile(name: "t.csv", bytes: input.bytes), weightColumn: nil).count) towns"
      },
      FuzzReader(
        name: "spaces", share: 12, seeds: try seeds(["tables/spaces.csv", "tables/spaces-by-name.csv"]),
        words: tableWords
      ) { input in
        let (spaces, repairs) = try SpaceTable.read(InputFile(name: "s.csv", bytes: input.bytes), towns: codes)
        return "\(spaces.count) spaces, \(repairs.count) repairs"
      },
      FuzzReader(
        name: "town-names", share: 5,
        seeds: ["Alès", "ales 30", "St Dié", "Rochelle (La)", "l'hay les roses", "œuilly"].map {
          FuzzInput(slot: 0, bytes: Array($0.utf8))
        }, words: ["St ", "Ste-", "(La)", " 30", "é", "e\u{301}", "Œ", "ﬀ", "-", "'", "’"]
      ) { input in
        let (spaces, repairs) = try SpaceTable.read(
          InputFile(name: "n.csv", bytes: Array("town\n".utf8) + quoted(input.bytes)), towns: codes)
        return "\(spaces.map(\.code)) \(repairs.count)"
      },
      FuzzReader(
        name: "numbers", share: 8,
        seeds: ["4.25", "0.5e1", "000.1", "1e-7", "17.345678901234567890"].map {
          FuzzInput(slot: 0, bytes: Array($0.utf8))
        }, words: ["-0.5e1", "e", "E-", ".", ",", "+", "-", "0", "9", "_", " ", "٣"]
      ) { input in
        let number = quoted(input.bytes)
        var table = Array("code,name,longitude,latitude,population,area_km2\na,b,".utf8)
        for end in [",", ",1,", "\n"] { table += number + Array(end.utf8) }
        let towns = try TownTable.read(InputFile(name: "d.csv", bytes: table))
        return "\(towns[0].position.latitude)"
      },
      FuzzReader(
        name: "zone-names", share: 4,
        seeds: try seeds(["geodata/epci.csv"])
          + [FuzzInput(slot: 1, bytes: try FuzzSeeds.file("geodata/departments.geojson"))],
        words: tableWords + ["{\"code\":", "\"name\":"]
      ) { input in
        let file = try InputFile(name: "z", bytes: input.bytes)
        return "\(try input.slot == 0 ? ZoneNameTable.readCSV(file).count : ZoneNameTable.readGeoJSON(file).count)"
      },
    ]
  }

  /// A field in quotes.
  private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    var field: [UInt8] = [0x22]
    for byte in bytes { field += byte == 0x22 ? [0x22, 0x22] : [byte] }
    return field + [0x22]
  }
}
