import Testing

@testable import RoadRules

/// Durations as the wiki of OpenStreetMap writes them ("Key:duration").
@Suite struct FerryDurationTests {
  @Test(
    arguments: [
      ("PT7M", 7), ("00:07", 7), ("1:30", 90), ("01:30:30", 90.5), ("PT1H30M", 90), ("P1DT1H", 1500), ("PT30S", 0.5),
      ("20", 20), ("pt2h", 120),
    ] as [(String, Double)])
  func isRead(text: String, minutes: Double) { #expect(FerryDuration.minutes(text) == minutes) }

  @Test(arguments: ["", "0", "PT0M", "P7M", "PT", "7 min", "1:2:3:4", "PT7", "99999", "-5", "PT1e9M"])
  func isNotRead(text: String) { #expect(FerryDuration.minutes(text) == nil) }
}
