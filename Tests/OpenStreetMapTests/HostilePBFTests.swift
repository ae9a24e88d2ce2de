import FoundationEssentials
import MessageModel
import Testing

@testable import OpenStreetMap

/// Files that are cut, lie about sizes, or hold what the format does not allow: one error each, that names the place.
@Suite struct HostilePBFTests {
  // Fields of protocol buffers by hand (protobuf.dev, "Encoding").
  private static func varint(_ value: UInt64) -> [UInt8] {
    var value = value
    var bytes: [UInt8] = []
    while value >= 0x80 {
      bytes.append(UInt8(value & 0x7F) | 0x80)
      value >>= 7
    }
    return bytes + [UInt8(value)]
  }

  private static func field(_ number: UInt64, _ bytes: [UInt8]) -> [UInt8] {
    varint(number << 3 | 2) + varint(UInt64(bytes.count)) + bytes
  }

  private static func field(_ number: UInt64, _ value: UInt64) -> [UInt8] { varint(number << 3) + varint(value) }

  private static func zigzag(_ value: Int64) -> [UInt8] {
    varint(UInt64(bitPattern: value << 1) ^ UInt64(bitPattern: value >> 63))
  }

  private static func blob(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let header = field(1, Array(type.utf8)) + field(3, UInt64(data.count))
    return [0, 0, UInt8(header.count >> 8), UInt8(header.count & 0xFF)] + header + data
  }

  private static func raw(_ block: [UInt8]) -> [UInt8] { field(1, block) + field(2, UInt64(block.count)) }

  private static let header = blob(
    "OSMHeader", raw(field(4, Array("OsmSchema-V0.6".utf8)) + field(4, Array("DenseNodes".utf8))))

  private static func file(_ group: [UInt8], strings: [String] = [""], more: [UInt8] = []) -> [UInt8] {
    let table = field(1, strings.flatMap { field(1, Array($0.utf8)) })
    return header + blob("OSMData", raw(table + field(2, group) + more))
  }

  private static func dense(_ ids: [UInt8], _ latitudes: [UInt8], _ longitudes: [UInt8], _ more: [UInt8] = [])
    -> [UInt8]
  {
    field(2, field(1, ids) + field(8, latitudes) + field(9, longitudes) + more)
  }

  private func read(_ bytes: [UInt8]) async throws -> (nodes: [Int64], places: [Int32]) {
    let path = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString).osm.pbf").path
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var ids: [Int64] = []
    var places: [Int32] = []
    try await OSMExtract(path: path, name: "a.osm.pbf").read(.all, threads: 2) {
      $0
    } take: {
      ids += $0.nodes.ids
      places += $0.nodes.latitudes + $0.nodes.longitudes
    }
    return (ids, places)
  }

  private func problem(_ bytes: [UInt8]) async -> String? {
    do {
      _ = try await read(bytes)
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static let good = file(
    dense(zigzag(7) + zigzag(1), zigzag(440_000_000) + zigzag(5), zigzag(40_000_000) + zigzag(-5)))

  @Test func wellFormedIsRead() async throws {
    let found = try await read(Self.good)
    #expect(found.nodes == [7, 8])
    #expect(found.places == [440_000_000, 440_000_005, 40_000_000, 39_999_995])
  }

  @Test func offsetsAndGranularityCount() async throws {
    // 2 · 1000 + 500 nanodegrees are 25 of 1e-7 degree.
    let more = Self.field(17, 1000) + Self.field(19, 500) + Self.field(20, UInt64(bitPattern: -500))
    let found = try await read(Self.file(Self.dense(Self.zigzag(1), Self.zigzag(2), Self.zigzag(2)), more: more))
    #expect(found.places == [25, 15])
  }

  @Test func everyCutIsOneError() async {
    for count in 0..<Self.good.count {
      // What ends behind the header is a file without objects.
      if count == Self.header.count { continue }
      let problem = await problem(Array(Self.good[..<count]))
      #expect(problem?.hasPrefix("a.osm.pbf") == true, "\(count)")
    }
  }

  @Test func everyChangedByteIsReadOrRefused() async {
    for index in Self.good.indices {
      for value in [0, 0x7F, 0x80, 0xFF] as [UInt8] {
        var bytes = Self.good
        bytes[index] = value
        if let problem = await problem(bytes) { #expect(problem.hasPrefix("a.osm.pbf")) }
      }
    }
  }

  @Test(
    arguments: [
      ("a number has more than 64 bits", dense([UInt8](repeating: 0xFF, count: 40), [], [])),
      ("a number has more than 64 bits", dense(zigzag(.max) + zigzag(1), [], [])),
      ("a field is cut short", dense([0x80], [], [])),
      ("not as many", dense(zigzag(1) + zigzag(1), zigzag(1), zigzag(1))),
      ("outside of the Earth", dense(zigzag(1), zigzag(900_000_001), zigzag(0))),
      ("outside of the Earth", dense(zigzag(1), zigzag(0), zigzag(-1_800_000_001))),
      ("outside of the Earth", dense(zigzag(1), zigzag(.max), zigzag(0))),
      ("string 5 of a table of 1", dense(zigzag(1), zigzag(1), zigzag(1), field(10, [5, 0, 0]))),
      ("tags of more nodes", dense(zigzag(1), zigzag(1), zigzag(1), field(10, [0, 0]))),
      ("string 9 of a table of 1", field(3, field(1, 1) + field(2, [9]) + field(3, [0]))),
      ("keys and values", field(3, field(1, 1) + field(2, [0, 0]) + field(3, [0]))),
      ("neither node, way nor relation", field(4, field(1, 1) + field(8, [0]) + field(9, [2]) + field(10, [7]))),
      ("not as many", field(4, field(1, 1) + field(9, [2]))),
    ] as [(String, [UInt8])])
  func whatTheFormatForbidsIsRefused(expected: String, group: [UInt8]) async {
    let problem = await problem(Self.file(group))
    #expect(problem?.contains(expected) == true, "\(problem ?? "read")")
    #expect(problem?.hasPrefix("a.osm.pbf, blob 2 at byte \(Self.header.count): ") == true)
  }

  @Test(
    arguments: [
      ("lz4", header + blob("OSMData", field(6, [1]) + field(2, 1))), ("zstd", header + blob("OSMData", field(7, [1]))),
      ("damaged", header + blob("OSMData", field(2, 10) + field(3, [1, 2, 3]))),
      ("33,554,432", header + blob("OSMData", field(2, 1 << 40) + field(3, [1, 2, 3]))),
      ("not as long", header + blob("OSMData", field(1, [1]) + field(2, 2))),
      ("without data", header + blob("OSMData", [])), ("second header", header + header),
      ("before the header", blob("OSMData", raw([]))), ("not an OSMHeader", blob("Other", [])),
      ("'LocationsOnWays'", blob("OSMHeader", raw(field(4, Array("LocationsOnWays".utf8))))),
      ("history", blob("OSMHeader", raw(field(4, Array("HistoricalInformation".utf8))))),
      ("65,536", [0, 1, 0, 1] + [UInt8](repeating: 0, count: 70_000)),
      ("cut short", header + [0, 0, 0]), ("o5m", [0xFF, 0xE0, 0x04, 0x6F, 0x35, 0x6D, 0x32]),
      ("bzip2", Array("BZh91AY".utf8)), ("is empty", []), ("is not a file of OpenStreetMap", Array("hello".utf8)),
    ] as [(String, [UInt8])])
  func whatIsNotReadIsNamed(expected: String, bytes: [UInt8]) async {
    let problem = await problem(bytes)
    #expect(problem?.contains(expected) == true, "\(problem ?? "read")")
  }
}
