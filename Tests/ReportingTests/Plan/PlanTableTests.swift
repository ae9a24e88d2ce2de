import CoverageModel
import Foundation
@testable import Reporting
import TestWorlds
import Testing

@Suite("plan.csv and plan.geojson")
struct PlanTableTests {
  @Test("plan.csv has one record an opened site, in order of opening")
  func csv() {
    let lines = String(decoding: PlanWorld.report().planCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines == [
        """
        code,name,order,marginal_gain,people_reached,people_newly_covered,people_only_here,price_of_leaving_out,basin,\
        basin_people,nearest_existing,nearest_existing_distance,longitude,latitude
        """,
        "C2,Six,1,34000,34000,34000,30000,28000,Z3,34000,S2,38961.821778,0.6,0",
        "C3,Quatre et demi,2,8500,12500,12500,8500,6000,Z2,10500,S1,50093.770857,0.45,0",
      ])
  }

  @Test("Without positions their fields are empty, and without a plan there is only the header")
  func csvEmpty() {
    let matrix = String(decoding: PlanWorld.matrixReport().planCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(matrix.count == 3)
    #expect(matrix[1] == "C2,C2,1,34000,34000,34000,30000,28000,,,,,,")
    #expect(PlanWorld.infeasibleReport().planCSV().bytes.count { $0 == 0x0A } == 1)
  }

  private func features(_ report: PlanReport) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(report.planGeoJSON().bytes)) as? [String: Any]
    let collection = try #require(json)
    #expect(collection["type"] as? String == "FeatureCollection")
    return try #require(collection["features"] as? [[String: Any]])
  }

  @Test("plan.geojson has every site once, the opened ones last with their figures")
  func geoJSON() throws {
    let features = try features(PlanWorld.report())
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    #expect(properties.map { $0["code"] as? String } == ["C1", "S1", "S2", "C2", "C3"])
    #expect(
      properties.map { $0["role"] as? String } == ["candidate", "existing", "existing", "opened", "opened"])
    #expect(properties.map { $0["order"] as? Int } == [nil, nil, nil, 1, 2])
    #expect(properties[4]["people_shared"] as? Double == 4_000)
    #expect(properties[0]["name"] as? String == "Trois_Ponts|<Est>")
    let geometry = try #require(features[3]["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "Point")
    #expect(geometry["coordinates"] as? [Double] == [0.6, 0])
  }

  @Test("Without positions the collection is empty; without a plan it has the other sites")
  func geoJSONEmpty() throws {
    #expect(try features(PlanWorld.matrixReport()).isEmpty)
    // Three candidates and the existing facility that stands in the study.
    #expect(try features(PlanWorld.infeasibleReport()).count == 4)
  }
}
