import Testing

@testable import RoadRules

/// What is said of a network's date: where it comes from, and nothing of a date that there is not.
@Suite struct WarningTests {
  @Test(arguments: [
    (true, true, nil), (true, false, nil),
    (false, true, "the files do not say of when the data are; the date is that of the latest change"),
    (false, false, "the files do not say of when the data are"),
  ])
  func saysWhereTheDateComesFrom(_ isDated: Bool, _ hasChanges: Bool, _ text: String?) {
    #expect(RoadWarnings.texts([:], isDated: isDated, hasChanges: hasChanges) == (text.map { [$0] } ?? []))
  }
}
