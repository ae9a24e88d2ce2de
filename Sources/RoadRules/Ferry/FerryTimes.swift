import RoadNetwork

/// How long the parts of ferries take.
///
/// The duration of a map is that of the whole line. Lines are often cut where nobody can get on or off; parts of equal
/// duration that meet at such a place share it by their lengths. Without a duration the length decides on the speed: the
/// rule of GraphHopper, 15 km/h for less than 30 km and 30 km/h else.
struct FerryTimes {
  /// Millimetres of the whole line of each part, by the number of the way.
  private var lengths: [UInt32: Int] = [:]
  private let speeds: (short: Double, long: Double)

  init(_ stretches: FoundStretches, _ rules: [RoadWay?], speeds: (short: Double, long: Double)) {
    self.speeds = speeds
    var own: [UInt32: Int] = [:]
    /// Ferries and roads at the nodes where ferries end.
    var ferriesAt: [UInt32: [UInt32]] = [:]
    for index in stretches.ways.indices {
      let way = stretches.ways[index]
      guard rules[Int(way)]?.traits.contains(.ferry) ?? false else { continue }
      own[way, default: 0] += Int(stretches.lengths[index])
      for node in Set([stretches.from[index], stretches.to[index]]) { ferriesAt[node, default: []].append(way) }
    }
    guard !own.isEmpty else { return }
    var isLanding: Set<UInt32> = []
    for index in stretches.ways.indices where own[stretches.ways[index]] == nil {
      for node in [stretches.from[index], stretches.to[index]] where ferriesAt[node] != nil { isLanding.insert(node) }
    }
    var lines = own.keys.reduce(into: [:]) { $0[$1] = $1 }
    func line(_ way: UInt32) -> UInt32 {
      var way = way
      while let next = lines[way], next != way { way = next }
      return way
    }
    for (node, ways) in ferriesAt.sorted(by: { $0.key < $1.key }) where ways.count == 2 && !isLanding.contains(node) {
      let (first, second) = (line(ways[0]), line(ways[1]))
      guard rules[Int(ways[0])]?.ferryMinutes == rules[Int(ways[1])]?.ferryMinutes, first != second else { continue }
      lines[max(first, second)] = min(first, second)
    }
    var totals: [UInt32: Int] = [:]
    for (way, length) in own { totals[line(way), default: 0] += length }
    for way in own.keys { lengths[way] = totals[line(way)] ?? 0 }
  }

  /// Milliseconds of a part of a ferry, at least 1.
  func milliseconds(way: UInt32, length: UInt32, minutes: Double?) -> Double {
    let total = max(lengths[way] ?? 0, 1)
    if let minutes { return max((minutes * 60_000 * Double(length) / Double(total)).rounded(), 1) }
    let speed = total < 30_000_000 ? speeds.short : speeds.long
    return max((Double(length) * 3.6 / speed + 0.5).rounded(.down), 1)
  }
}
