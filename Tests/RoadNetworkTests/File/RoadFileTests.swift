import Foundation
import MessageModel
import RoadNetwork
import TestSupport
import Testing

@Suite("Files of roads")
struct RoadFileTests {
  private func draft(_ profile: String, seed: UInt64 = 5) -> RoadDraft {
    var draft = RandomRoads.draft(seed: seed, destinations: true)
    draft.facts.profile = profile
    draft.names = ["", "Rue de l'Église", "A 1"]
    draft.stretches.names = draft.stretches.names.indices.map { UInt32($0 % 3) }
    return draft
  }

  private func temporary() -> String { NSTemporaryDirectory() + "roads-\(UUID().uuidString).routes" }

  @Test("what is written is read again, profile by profile")
  func roundTrip() throws {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "roads-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "n.routes").path
    let graphs = try ["foot", "car"].map { try RoadGraph(draft: draft($0)) }
    try RoadFile.write(graphs, to: path)
    let file = try RoadFile(path: path)
    try file.check()
    #expect(file.profiles == ["car", "foot"])
    let car = try file.graph(profile: "car")
    #expect(car.facts == graphs[1].facts && car.stretchCount == graphs[1].stretchCount)
    for stretch in 0..<car.stretchCount {
      #expect(try car.way(of: stretch) == graphs[1].way(of: stretch))
      #expect(try car.shape(of: stretch) == graphs[1].shape(of: stretch))
    }
    #expect(throws: RoadNetworkError.self) { try file.graph() }
    #expect(throws: RoadNetworkError.self) { try file.graph(profile: "boat") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["n.routes"])
  }

  @Test("the order of vertices, stretches and rules in the draft does not change a byte")
  func order() throws {
    for seed in UInt64(0)..<60 {
      let original = draft("car", seed: seed)
      var random = SeededRandom(seed: seed)
      var shuffled = RoadDraft(facts: original.facts)
      let vertices = Array(0..<original.vertices.count).shuffled(using: &random)
      var places = [UInt32](repeating: 0, count: vertices.count)
      for vertex in vertices {
        places[vertex] = shuffled.vertices.append(
          node: original.vertices.nodes[vertex], longitude: original.vertices.longitudes[vertex],
          latitude: original.vertices.latitudes[vertex])
      }
      let old = original.stretches
      shuffled.names = ["", "A 1", "not in use", "Rue de l'Église"]
      let names: [UInt32] = [0, 3, 1]
      var stretches = [UInt32](repeating: 0, count: old.count)
      for stretch in Array(0..<old.count).shuffled(using: &random) {
        stretches[stretch] = shuffled.stretches.append(
          from: places[Int(old.from[stretch])], to: places[Int(old.to[stretch])],
          lengthMillimetres: old.lengths[stretch],
          forwardMilliseconds: old.forward[stretch], backwardMilliseconds: old.backward[stretch],
          way: old.ways[stretch],
          name: names[Int(old.names[stretch])], traits: old.traits[stretch])
      }
      shuffled.turnRules = original.turnRules.shuffled(using: &random).map { rule in
        TurnRule(
          kind: rule.kind, relation: rule.relation,
          chain: rule.chain.map { DirectedStretch(stretches[Int($0.stretch)], isBackward: $0.isBackward) })
      }
      let paths = [temporary(), temporary()]
      defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
      try RoadFile.write([RoadGraph(draft: original)], to: paths[0])
      try RoadFile.write([RoadGraph(draft: shuffled)], to: paths[1])
      #expect(
        try Data(contentsOf: URL(filePath: paths[0])) == Data(contentsOf: URL(filePath: paths[1])), "seed \(seed)")
    }
  }

  @Test("a file that is cut or changed gives an error and never stops the program")
  func damage() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RoadFile.write([RoadGraph(draft: draft("car", seed: 8))], to: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    var random = SeededRandom(seed: 1)
    for size in stride(from: 0, to: whole.count, by: 61) {
      try whole.prefix(size).write(to: URL(filePath: path))
      #expect(throws: RoadNetworkError.self) { try RoadFile(path: path) }
    }
    var found = 0
    for _ in 0..<400 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed[Int.random(in: 0..<changed.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      guard changed != whole else { continue }
      try changed.write(to: URL(filePath: path))
      do {
        let file = try RoadFile(path: path)
        #expect(throws: RoadNetworkError.self) { try file.check() }
        let graph = try file.graph()
        let search = RoadSearch(graph)
        for vertex in 0..<graph.vertexCount {
          try search.run(vertex: vertex, direction: .to, limit: 1000)
          try search.run(vertex: vertex, direction: .from, limit: 1000)
          _ = try search.reaches()
          _ = try RoadSnapper(graph, maximumMetres: 50_000).place(graph.position(of: vertex))
        }
      } catch {
        found += 1
      }
    }
    #expect(found > 50)
  }
}
