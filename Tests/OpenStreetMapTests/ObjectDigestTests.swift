import DigestKit
import FoundationEssentials
import OpenStreetMap
import TestSupport
import Testing

/// Every object of real extracts, as pyosmium 4.3 reads them: digests that `Tests/Roads/object_digests.py` printed.
@Suite("OpenStreetMap objects", .enabled(if: ExternalData.isExpected))
struct ObjectDigestTests {
  struct Line {
    var rank: Int
    var id: Int64
    var text: String
  }

  @Test(arguments: [
    ("andorra.osm.pbf", "1ad20d2a8c6e096c8bf9a064f86e9650e48d77ea122a76de5c26d0d288f4add0"),
    ("baltimore.osm.pbf", "c9ad38658193c5028f8b9b0a21de8f3184862b99019e5fc587de1a6d979a16f0"),
    ("fiji-ferry.osm.pbf", "1a7ee4e789b1a904036d5ee4edd9ed20acce636b4261b416c41e60bf4225ce5a"),
    ("liechtenstein.osm.pbf", "4997b6ac467a73f1f9fb162571bfa85977f12afdd82938e23a5e0dce0fe3ee13"),
    ("nh-access-restriction.osm.pbf", "18fbf975fc65e1ad1a3d4e64058366eece6fe74513fd5e90c047c27b73b13d01"),
    ("ny-access-restriction.osm.pbf", "ee15925d27668781895417d8aaee9169dc84dba063bf0cb72217b0d9a13505f0"),
    ("paris_bss.osm.pbf", "8b328264d0c1b1dafca8695b4827e713c05951cf0b7fe43372c7fbca2c34c9bb"),
    ("reisterstown-via-restriction.osm.pbf", "e8925d186ef98241bd4abbbcb5f9c049a7338b2a7be19b8e0692f3add1c486b2"),
    ("krautsand.osm.gz", "b73b4d37ff84d5bc190dc5b28ccde499f3fa32074f6c1e7feeddf3a5e5cd05da"),
  ])
  func areThoseOfPyosmium(file: String, digest: String) async throws {
    let extract = try OSMExtract(path: try ExternalData.url("osm/" + file).path)
    var lines: [Line] = []
    try await extract.read(.all, threads: 2, Self.lines) { lines += $0 }
    lines.sort { ($0.rank, $0.id) < ($1.rank, $1.id) }
    let stream = SHA256Stream()
    for line in lines { Array(line.text.utf8).withUnsafeBytes { stream.update($0) } }
    let found = stream.finish().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(found == digest)
  }

  @Sendable private static func lines(_ block: OSMBlock) -> [Line] {
    func tags(_ tags: OSMBlock.Tags, _ object: Int) -> String {
      tags.range(object).map { " \(block.strings[tags.keys[$0]])=\(block.strings[tags.values[$0]])" }.joined() + "\n"
    }
    let nodes = block.nodes.ids.indices.map { index in
      let (latitude, longitude) = (block.nodes.latitudes[index], block.nodes.longitudes[index])
      let text = "n \(block.nodes.ids[index]) \(block.nodes.versions[index]) \(latitude) \(longitude)"
      return Line(rank: 0, id: block.nodes.ids[index], text: text + tags(block.nodes.tags, index))
    }
    let ways = block.ways.ids.indices.map { index in
      let refs = block.ways.nodes[block.ways.nodeRange(index)].map(String.init).joined(separator: ",")
      let text = "w \(block.ways.ids[index]) \(block.ways.versions[index]) \(refs)"
      return Line(rank: 1, id: block.ways.ids[index], text: text + tags(block.ways.tags, index))
    }
    let relations = block.relations.ids.indices.map { index in
      let members = block.relations.memberRange(index).map { place in
        let kind = ["n", "w", "r"][Int(block.relations.kinds[place].rawValue)]
        return "\(kind) \(block.relations.members[place]) \(block.strings[block.relations.roles[place]])"
      }
      let text = "r \(block.relations.ids[index]) \(block.relations.versions[index]) \(members.joined(separator: ","))"
      return Line(rank: 2, id: block.relations.ids[index], text: text + tags(block.relations.tags, index))
    }
    return nodes + ways + relations
  }
}
