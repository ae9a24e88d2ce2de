public import CoverageModel

extension Language {
  /// Gives the zones of the embedded groupings of a study that are classes their names.
  ///
  /// - Complexity: O(1).
  public func nameEmbeddedZones(of study: inout Study) {
    let sizes: [TextKey] = [
      .urbanUnitSize0, .urbanUnitSize1, .urbanUnitSize2, .urbanUnitSize3, .urbanUnitSize4, .urbanUnitSize5,
      .urbanUnitSize6, .urbanUnitSize7, .urbanUnitSize8,
    ]
    let categories: [(code: String, key: TextKey)] = [
      ("11", .attraction11), ("12", .attraction12), ("13", .attraction13), ("20", .attraction20),
      ("30", .attraction30),
    ]
    let classes = [
      "urban-unit-size": sizes.enumerated().map { (code: String($0.offset), key: $0.element) },
      "attraction": categories,
    ]
    for (grouping, zones) in classes where study.groupings.contains(grouping) {
      guard study.zoneNames[.grouping(grouping)]?.isEmpty ?? true else { continue }
      study.zoneNames[.grouping(grouping)] = Dictionary(
        zones.map { ($0.code, text($0.key)) }, uniquingKeysWith: { first, _ in first })
    }
  }
}
