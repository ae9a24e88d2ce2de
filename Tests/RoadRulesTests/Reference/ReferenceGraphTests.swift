import FoundationEssentials
import MessageModel
import OpenStreetMap
import RoadNetwork
import TestSupport
import Testing
import ZlibKit

@testable import RoadRules

/// The reference graphs: with the same rules the reader makes the same arcs of the same extracts, with lengths to the
/// millimetre and times to the millisecond.
@Suite("reference road graphs", .enabled(if: ExternalData.isExpected))
struct ReferenceGraphTests {
  struct Arc: Hashable {
    var from, to, way: Int64
    var millimetres, milliseconds: UInt32
  }

  @Test(arguments: ["liechtenstein", "monaco", "andorra", "porto"])
  func areMadeOfTheirExtracts(name: String) async throws {
    let extract = try OSMExtract(path: try ExternalData.url("osm/\(name).osm.pbf").path)
    let draft = try await RoadReader.drafts([extract], profiles: [ReferenceCarProfile()], threads: 2)[0].draft
    var found: [Arc: Int] = [:]
    let stretches = draft.stretches
    for index in 0..<stretches.count {
      let ends = (draft.vertices.nodes[Int(stretches.from[index])], draft.vertices.nodes[Int(stretches.to[index])])
      for (from, to, time) in [(ends.0, ends.1, stretches.forward[index]), (ends.1, ends.0, stretches.backward[index])]
      where time != RoadStretches.notAllowed {
        let arc = Arc(
          from: from, to: to, way: stretches.ways[index], millimetres: stretches.lengths[index], milliseconds: time)
        found[arc, default: 0] += 1
      }
    }
    let expected = try Self.arcs(name)
    let missing = expected.filter { found[$0.key] != $0.value }
    let added = found.filter { expected[$0.key] != $0.value }
    #expect(missing.isEmpty, "\(missing.count) of \(expected.count): \(missing.prefix(5))")
    #expect(added.isEmpty, "\(added.count) of \(found.count): \(added.prefix(5))")
  }

  /// The arcs of a reference graph; the search counts one of 0 ms as 1 ms, and so does the reader.
  private static func arcs(_ name: String) throws -> [Arc: Int] {
    let packed = try [UInt8](Data(contentsOf: ExternalData.url("osm/ref/\(name).arcs.csv.gz")))
    let gzip = GzipStream()
    var position = 0
    var bytes: [UInt8] = []
    while position < packed.count {
      let (piece, outcome) = gzip.unpack(packed, from: &position, limit: 1 << 20)
      bytes += piece
      if outcome == .damaged { throw DamagedReference() }
    }
    var arcs: [Arc: Int] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 8, let from = Int64(fields[1]), let to = Int64(fields[2]), let way = Int64(fields[3]),
        let length = UInt32(fields[4]), let time = UInt32(fields[6])
      else { throw DamagedReference() }
      arcs[Arc(from: from, to: to, way: way, millimetres: length, milliseconds: max(time, 1)), default: 0] += 1
    }
    return arcs
  }

  private struct DamagedReference: Error {}
}
