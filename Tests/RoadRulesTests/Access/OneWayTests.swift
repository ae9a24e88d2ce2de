import Testing

@testable import RoadRules

/// One-way roads as the wiki of OpenStreetMap has them ("Key:oneway", "Bicycle").
@Suite struct OneWayTests {
  @Test(
    arguments: [
      (["oneway": "yes"], .forward), (["oneway": "1"], .forward), (["oneway": "-1"], .backward),
      (["oneway": "no"], .both),
      (["oneway": "reversible"], .changing), ([:], .both), (["junction": "roundabout"], .forward),
      (["junction": "circular"], .forward), (["junction": "roundabout", "oneway": "-1"], .backward),
      (["highway": "motorway"], .forward), (["highway": "motorway", "oneway": "no"], .both),
      (["oneway": "yes", "oneway:motor_vehicle": "no"], .both), (["oneway": "strange"], .both),
    ] as [([String: String], OneWayRule)])
  func ofCars(tags: [String: String], expected: OneWayRule) {
    #expect(OneWayRule.directions(RoadTags(tags), .car) == expected)
  }

  @Test(
    arguments: [
      (["oneway": "yes"], .forward), (["oneway": "yes", "oneway:bicycle": "no"], .both),
      (["oneway": "yes", "cycleway": "opposite"], .both), (["oneway": "yes", "cycleway:left": "opposite_lane"], .both),
      (["oneway": "yes", "cycleway:left:oneway": "no"], .both), (["oneway": "-1"], .backward),
      (["junction": "roundabout"], .forward), (["oneway:bicycle": "yes"], .forward),
    ] as [([String: String], OneWayRule)])
  func ofBicycles(tags: [String: String], expected: OneWayRule) {
    #expect(OneWayRule.directions(RoadTags(tags), .bicycle) == expected)
  }

  @Test(
    arguments: [
      (["oneway": "yes"], .both), (["junction": "roundabout"], .both), (["oneway:foot": "yes"], .forward),
      (["highway": "steps", "conveying": "backward"], .backward),
    ] as [([String: String], OneWayRule)])
  func ofWalkers(tags: [String: String], expected: OneWayRule) {
    #expect(OneWayRule.directions(RoadTags(tags), .foot) == expected)
  }
}
