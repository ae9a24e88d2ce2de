import Testing

@testable import RoadRules

/// Limits as the wiki of OpenStreetMap writes them ("Key:maxspeed").
@Suite struct SpeedLimitTests {
  @Test(
    arguments: [
      ("50", 50), ("50 km/h", 50), ("30 mph", 48.28032), ("walk", 5), ("none", 130), ("FR:urban", 50), ("FR:rural", 80),
      ("FR:motorway", 130), ("FR:30", 30), ("FR:zone30", 30), ("FR:zone:30", 30), ("FR:living_street", 20),
      ("50; 40", 40), ("80|50", 50), ("DE:rural", 100), ("CH:motorway", 120),
    ] as [(String, Double)])
  func isRead(text: String, kilometresPerHour: Double) {
    #expect(SpeedLimit(text)?.kilometresPerHour == kilometresPerHour)
  }

  @Test(arguments: ["", "signals", "0", "5000", "fast", "-5", "NaN", "1e9", "50 m", "FR:"])
  func isNotRead(text: String) { #expect(SpeedLimit(text)?.kilometresPerHour == nil) }

  @Test func mostSpecificKeyCounts() {
    let found = SpeedLimitRule.read(
      RoadTags(["maxspeed": "80", "maxspeed:backward": "50", "source:maxspeed": "FR:rural"]))
    #expect(found.forward == 80)
    #expect(found.backward == 50)
    #expect(found.isUrban == false)
    #expect(SpeedLimitRule.read(RoadTags(["zone:maxspeed": "FR:30"])).forward == 30)
    #expect(SpeedLimitRule.read(RoadTags(["maxspeed:type": "FR:urban"])).forward == 50)
    #expect(SpeedLimitRule.read(RoadTags(["maxspeed": "fast"])).isUnreadable)
    #expect(!SpeedLimitRule.read(RoadTags(["maxspeed": "signals"])).isUnreadable)
  }
}
