/// The shares settled so far in a fair coverage, from the worst.
struct MaxMinLevels: Sendable {
  /// One level: a share, and how many zones have it or less.
  struct Level: Sendable {
    var share: ZoneShare
    var zoneCount: Int
  }

  var levels: [Level] = []

  /// Number of zones settled.
  var zoneCount: Int { levels.last?.zoneCount ?? 0 }

  /// Whether shares are as good as the levels: never more zones at or below a level's share than it has, and none of the
  /// others below it. With `next`, all zones above the last level must also have at least that share.
  func allow(_ shares: [ZoneShare], next: ZoneShare? = nil, isNextStrict: Bool = false) -> Bool {
    var settled = 0
    for level in levels {
      if shares.count(where: { $0 < level.share }) > settled { return false }
      if shares.count(where: { $0 <= level.share }) > level.zoneCount { return false }
      settled = level.zoneCount
    }
    guard let next else { return true }
    return shares.count { isNextStrict ? $0 <= next : $0 < next } <= settled
  }

  /// The worst share above the levels.
  func nextShare(_ shares: [ZoneShare]) -> ZoneShare? {
    let sorted = shares.sorted()
    return sorted.indices.contains(zoneCount) ? sorted[zoneCount] : nil
  }
}
