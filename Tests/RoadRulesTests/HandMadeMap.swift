import FoundationEssentials
import MessageModel
import OpenStreetMap
import RoadNetwork

@testable import RoadRules

/// A map of a few ways, written by hand: nodes are named by numbers and lie 0.001 degree (about 100 m) apart.
struct HandMadeMap {
  private var nodes: [Int: (x: Int, y: Int, tags: [String: String])] = [:]
  private var objects: [String] = []

  /// A node at x, y thousandths of a degree from 44 N 4 E.
  mutating func node(_ id: Int, _ x: Int, _ y: Int, _ tags: [String: String] = [:]) { nodes[id] = (x, y, tags) }

  /// A way through nodes; those that were not placed lie in a row, by their number.
  mutating func way(_ id: Int, _ path: [Int], _ tags: [String: String]) {
    for node in path where nodes[node] == nil { nodes[node] = (node, 0, [:]) }
    objects.append(
      "<way id=\"\(id)\" version=\"1\">" + path.map { "<nd ref=\"\($0)\"/>" }.joined() + Self.text(tags) + "</way>")
  }

  /// A relation of members as `way 1 from`.
  mutating func relation(_ id: Int, _ members: [String], _ tags: [String: String]) {
    let members = members.map { member in
      let parts = member.split(separator: " ")
      return "<member type=\"\(parts[0])\" ref=\"\(parts[1])\" role=\"\(parts[2])\"/>"
    }
    objects.append("<relation id=\"\(id)\">" + members.joined() + Self.text(tags) + "</relation>")
  }

  private static func text(_ tags: [String: String]) -> String {
    tags.sorted { $0.key < $1.key }.map { "<tag k=\"\($0.key)\" v=\"\($0.value)\"/>" }.joined()
  }

  /// The map as a text of OpenStreetMap's XML, ways before nodes where `isReversed`.
  func xml(isReversed: Bool = false) -> String {
    let points = nodes.sorted { $0.key < $1.key }.map { id, node in
      let position = "lat=\"\(44 + Double(node.y) / 1000)\" lon=\"\(4 + Double(node.x) / 1000)\""
      return "<node id=\"\(id)\" version=\"1\" \(position)>\(Self.text(node.tags))</node>"
    }
    let all = points + objects
    return "<osm version=\"0.6\">" + (isReversed ? all.reversed() : all).joined(separator: "\n") + "</osm>"
  }

  /// The network of a profile.
  func draft(_ mode: RoadMode, options: StandardProfile.Options = .init(), speeds: SpeedTable? = nil) async throws
    -> RoadDraft
  {
    try await Self.draft([xml()], mode, options: options, speeds: speeds)
  }

  /// The network of several texts.
  static func draft(
    _ texts: [String], _ mode: RoadMode, options: StandardProfile.Options = .init(), speeds: SpeedTable? = nil
  ) async throws -> RoadDraft {
    let folder = FileManager.default.temporaryDirectory.appending(path: "roads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { number, text in
      let path = folder.appending(path: "\(number).osm").path
      try Data(text.utf8).write(to: URL(filePath: path))
      return try OSMExtract(path: path, name: "\(number).osm")
    }
    let profile = StandardProfile(mode, speeds: try speeds ?? shippedSpeeds(), options: options)
    return try await RoadReader.drafts(files, profiles: [profile], threads: 2)[0].draft
  }

  /// The table of speeds that ships with the program.
  static func shippedSpeeds() throws -> SpeedTable {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: "GeoData/roads/speeds.csv")
    return try SpeedTable([UInt8](Data(contentsOf: path)), file: "speeds.csv")
  }
}

extension RoadDraft {
  /// The directions that may be travelled, as `1>2` by the nodes at their ends, in order.
  var arcs: [String] {
    var arcs: [String] = []
    for index in 0..<stretches.count {
      let from = vertices.nodes[Int(stretches.from[index])]
      let to = vertices.nodes[Int(stretches.to[index])]
      if stretches.forward[index] != RoadStretches.notAllowed { arcs.append("\(from)>\(to)") }
      if stretches.backward[index] != RoadStretches.notAllowed { arcs.append("\(to)>\(from)") }
    }
    return arcs.sorted()
  }

  /// Milliseconds from a node to another along one stretch.
  func milliseconds(_ from: Int64, _ to: Int64) -> Int? {
    for index in 0..<stretches.count {
      let ends = (vertices.nodes[Int(stretches.from[index])], vertices.nodes[Int(stretches.to[index])])
      if ends == (from, to) { return Int(stretches.forward[index]) }
      if ends == (to, from) { return Int(stretches.backward[index]) }
    }
    return nil
  }

  /// Traits of a stretch between two nodes.
  func traits(_ from: Int64, _ to: Int64) -> RoadTraits? {
    for index in 0..<stretches.count {
      let ends = [vertices.nodes[Int(stretches.from[index])], vertices.nodes[Int(stretches.to[index])]]
      if Set(ends) == [from, to] { return stretches.traits[index] }
    }
    return nil
  }

  /// Turn rules as `no 1>2>3`, by the nodes of their chains.
  var turns: [String] {
    turnRules.map { rule in
      var nodes: [Int64] = []
      for step in rule.chain {
        let index = Int(step.stretch)
        let ends = (vertices.nodes[Int(stretches.from[index])], vertices.nodes[Int(stretches.to[index])])
        if nodes.isEmpty { nodes.append(step.isBackward ? ends.1 : ends.0) }
        nodes.append(step.isBackward ? ends.0 : ends.1)
      }
      return (rule.kind == .forbidden ? "no " : "only ") + nodes.map(String.init).joined(separator: ">")
    }.sorted()
  }
}
