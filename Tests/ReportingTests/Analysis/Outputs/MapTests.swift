import Foundation
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("Maps")
struct MapTests {
  /// Every geometry's rings in a parsed geometry.
  private func rings(_ geometry: [String: Any]) -> [(isExterior: Bool, positions: [[Double]])] {
    let polygons: [[[[Double]]]]
    switch geometry["type"] as? String {
    case "Polygon": polygons = [(geometry["coordinates"] as? [[[Double]]]) ?? []]
    case "MultiPolygon": polygons = (geometry["coordinates"] as? [[[[Double]]]]) ?? []
    default: polygons = []
    }
    return polygons.flatMap { $0.enumerated().map { ($0 == 0, $1) } }
  }

  @Test("All four maps in every world: RFC 7946 to the letter")
  func maps() async throws {
    var ringCount = 0
    var pointCount = 0
    for (name, report) in try await Worlds.all() where name != "line" {
      for file in [report.basinsGeoJSON(), report.townsGeoJSON(), report.spacesGeoJSON(), report.coverageGeoJSON()] {
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.firstMatch(of: /[0-9]\.[0-9]{8}/) == nil, "\(name) \(file.name)")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
        #expect(object["type"] as? String == "FeatureCollection")
        #expect(object["crs"] == nil)
        let features = try #require(object["features"] as? [[String: Any]])
        let box = object["bbox"] as? [Double]
        #expect((box?.count == 4) == features.contains { !($0["geometry"] is NSNull) }, "\(name) \(file.name)")
        for feature in features {
          #expect(feature["type"] as? String == "Feature")
          #expect(feature["properties"] is [String: Any])
          guard let geometry = feature["geometry"] as? [String: Any] else { continue }
          if geometry["type"] as? String == "Point" { pointCount += 1 }
          for (isExterior, positions) in rings(geometry) {
            ringCount += 1
            #expect(positions.count >= 4)
            #expect(positions.first == positions.last)
            #expect((shoelace(positions) > 0) == isExterior, "\(name) \(file.name)")
            for position in positions {
              #expect(position[0] >= (box?[0] ?? 999) && position[0] <= (box?[2] ?? -999))
              #expect(position[1] >= (box?[1] ?? 999) && position[1] <= (box?[3] ?? -999))
            }
          }
        }
      }
    }
    #expect(ringCount > 20)
    #expect(pointCount > 50)
  }

  private func shoelace(_ positions: [[Double]]) -> Double {
    zip(positions, positions.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
  }

  @Test("Tables have a record for each town and basin of the study")
  func tables() throws {
    let report = LineWorld.report()
    let towns = String(decoding: report.townsCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(towns.count == 9)
    #expect(towns[1] == "T1,Un,0,0,D1,R,,Z1,1024,S1,Premier,0.000,S2,105753.516,1,yes")
    #expect(towns[8] == "T8,Huit,0.7,0,D2,R,,Z3,131072,S2,Second,27829.873,S1,77923.644,1,yes")
    #expect(towns[6].hasSuffix(",32768,S2,Second,50093.771,S1,55659.745,0,no"))
    let basins = String(decoding: report.basinsCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(basins.count == 4)
    #expect(basins[0].contains("people_within_15_km,share_within_15_km,people_within_30_km"))
    #expect(basins[3].hasPrefix("Z3,Est,2,3,0,196608,0,0.000000,131072,0.666667,196608,1.000000,196608,1.000000,"))
    #expect(basins[3].hasSuffix(",T7,65536,0.333333,1,0,587322.000,high"))
  }

  @Test("The curve is sampled at whole kilometres, the last one past the farthest town")
  func curve() {
    let curve = LineWorld.report().curveByKilometre
    #expect(curve.map(\.kilometres) == Array(0...51))
    #expect(curve[0].people == 1_024)
    #expect(curve[11].people == 1_024)
    #expect(curve[12].people == 3_072)
    #expect(curve[27].people == 7_168)
    #expect(curve[28].people == 138_240)
    #expect(curve[51].people == 261_120)
  }
}
