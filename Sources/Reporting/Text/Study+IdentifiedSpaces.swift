import CoverageModel

extension Study {
  /// Whether every town lies in a region of which all announced spaces are identified.
  var isInCompleteRegion: Bool { towns.allSatisfy { ProgrammeFacts.isComplete($0.region) } }
}

extension ProgrammeFacts {
  /// Whether all announced spaces of a region are identified.
  static func isComplete(_ region: String?) -> Bool { region.map(completeRegions.contains) ?? false }

  /// What is said of announced spaces that the data lack.
  ///
  /// - Parameters:
  ///   - isComplete: whether all that stand in the territory are identified.
  ///   - territory: what is studied.
  static func limit(isComplete: Bool, _ territory: Territory?) -> TextKey {
    if isComplete { return .limitUnidentifiedBorder }
    return territory == .everything ? .limitUnidentifiedNational : .limitUnidentifiedRegion
  }
}
