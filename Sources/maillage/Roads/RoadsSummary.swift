import FoundationEssentials
import GeometryCore
import MessageModel
import RoadNetwork

/// What `roads info` says of the network of a profile.
struct RoadsSummary: Codable {
  /// West, south, east and north, degrees.
  var box: [Double]
  var vertices: Int
  var stretches: Int
  var arcs: Int
  /// Arcs within the ten largest components, the largest first.
  var components: [Int]
  var componentCount: Int
  /// Parts of a whole, 0 to 1; nil where the whole is nothing.
  var taggedLimitShare: Double?
  var urbanHitShare: Double?
  var facts: RoadFacts

  enum CodingKeys: String, CodingKey {
    case box, vertices, stretches, arcs, components, facts
    case componentCount = "component_count"
    case taggedLimitShare = "tagged_limit_share"
    case urbanHitShare = "urban_hit_share"
  }

  init(_ graph: RoadGraph) {
    var bounds = [Double.infinity, .infinity, -.infinity, -.infinity]
    for vertex in 0..<graph.vertexCount {
      let place = graph.position(of: vertex)
      bounds = [
        min(bounds[0], place.longitude), min(bounds[1], place.latitude), max(bounds[2], place.longitude),
        max(bounds[3], place.latitude),
      ]
    }
    box = bounds
    vertices = graph.vertexCount
    stretches = graph.stretchCount
    arcs = graph.arcCount
    let sizes = graph.componentArcCounts
    components = Array(sizes.prefix(10))
    componentCount = sizes.count
    facts = graph.facts
    func share(_ part: String, of whole: String) -> Double? {
      let whole = graph.facts.counts[whole] ?? 0
      guard whole > 0 else { return nil }
      return (Double(graph.facts.counts[part] ?? 0) / Double(whole) * 1e6).rounded() / 1e6
    }
    taggedLimitShare = share("ways_with_tagged_limit", of: "ways")
    urbanHitShare = share("urban_hits", of: "ways_tagged_urban_or_rural")
  }

  private struct Document: Encodable {
    var sha256: String
    var profiles: [RoadsSummary]
  }

  static func json(_ profiles: [RoadsSummary], sha256: String) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(Document(sha256: sha256, profiles: profiles))) + [UInt8(ascii: "\n")]
  }

  /// Lines for people, in the language of `translate`.
  func text(_ translate: (Message) -> String) -> String {
    func percent(_ share: Double?) -> String {
      guard let share else { return "-" }
      return "\((share * 1000).rounded() / 10) %"
    }
    let tagged = facts.counts["ways_tagged_urban_or_rural"] ?? 0
    let ways = facts.counts["ways"] ?? 0
    let turns = facts.counts["turn_rules"] ?? 0
    let largest = components.map(String.init).joined(separator: ", ")
    let sentences: [Message] = [
      "profile \(facts.profile)",
      "data of \(facts.dataDate.map(Message.init(data:)) ?? "an unknown date")",
      "extent west \(box[0]), south \(box[1]), east \(box[2]), north \(box[3])",
      "\(vertices) vertices, \(stretches) stretches, \(arcs) arcs, \(turns) turn rules",
      "\(componentCount) components, the largest of \(largest) arcs",
      "a limit of speed is tagged on \(percent(taggedLimitShare)) of \(ways) ways",
      "towns by density agree with \(percent(urbanHitShare)) of \(tagged) ways whose tags say town or country",
    ]
    let lines = (sentences + facts.warningMessages).map(translate)
    return (lines + [facts.attribution]).joined(separator: "\n") + "\n"
  }
}
