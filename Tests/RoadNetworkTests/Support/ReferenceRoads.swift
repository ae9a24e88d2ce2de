import Foundation
import RoadNetwork
import TestSupport
import Testing

/// The exact graphs of the reference set of roads: arcs, turn rules, and the times that another program found.
struct ReferenceRoads {
  let draft: RoadDraft
  /// Indices of the draft's vertices by OpenStreetMap node.
  let vertices: [Int64: Int]
  let name: String

  /// Extracts of the set.
  static let names = ["liechtenstein", "monaco", "andorra", "porto"]

  init(_ name: String, withRules: Bool) throws {
    self.name = name
    var draft = RoadDraft(facts: RoadFacts(profile: "ref-car-1"))
    var vertices: [Int64: Int] = [:]
    for row in try Self.rows("\(name).nodes.csv.gz") {
      vertices[try #require(Int64(row[0]))] = draft.vertices.count
      draft.vertices.append(
        node: try #require(Int64(row[0])), longitude: Int32((try #require(Double(row[2])) * 1e7).rounded()),
        latitude: Int32((try #require(Double(row[1])) * 1e7).rounded()))
    }
    var arriving: [String: [DirectedStretch]] = [:]
    var leaving: [String: [DirectedStretch]] = [:]
    var stretchOf: [String: UInt32] = [:]
    for row in try Self.rows("\(name).arcs.csv.gz") {
      let time = try #require(UInt32(row[6]))
      let arc: DirectedStretch
      if row[7] != "-1", let stretch = stretchOf[row[7]] {
        draft.stretches.backward[Int(stretch)] = max(time, 1)
        arc = DirectedStretch(stretch, isBackward: true)
      } else {
        let stretch = draft.stretches.append(
          from: UInt32(try #require(Int64(row[1]).flatMap { vertices[$0] })),
          to: UInt32(try #require(Int64(row[2]).flatMap { vertices[$0] })),
          lengthMillimetres: try #require(UInt32(row[4])), forwardMilliseconds: max(time, 1),
          backwardMilliseconds: RoadStretches.notAllowed, way: try #require(Int64(row[3])))
        stretchOf[row[0]] = stretch
        arc = DirectedStretch(stretch, isBackward: false)
      }
      leaving["\(row[3]) \(row[1])", default: []].append(arc)
      arriving["\(row[3]) \(row[2])", default: []].append(arc)
    }
    if withRules {
      for row in try Self.rows("\(name).restrictions.csv.gz") {
        for first in arriving["\(row[2]) \(row[3])"] ?? [] {
          for last in leaving["\(row[4]) \(row[3])"] ?? [] {
            draft.turnRules.append(
              TurnRule(
                kind: row[1].hasPrefix("only_") ? .mandatory : .forbidden, relation: try #require(Int64(row[0])),
                chain: [first, last]))
          }
        }
      }
    }
    self.draft = draft
    self.vertices = vertices
  }

  /// The lines after the heading, as fields.
  static func rows(_ file: String) throws -> [[String]] {
    let url = try ExternalData.url("osm/ref/\(file)")
    let text: String
    if file.hasSuffix(".gz") {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = ["gzip", "-dc", url.path]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
    } else {
      text = try String(contentsOf: url, encoding: .utf8)
    }
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
