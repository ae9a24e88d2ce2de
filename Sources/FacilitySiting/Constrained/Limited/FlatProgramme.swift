/// A programme's groups in flat arrays, by groups and by sites, for methods that go through all of them many times.
struct FlatProgramme {
  /// Offsets of the groups in `sites`, `gains` and `counted`.
  private(set) var starts = [0]
  /// Sites of the groups, best first within a group.
  private(set) var sites: [Int32] = []
  /// What a site gains for the group; under capacities the group's weight.
  private(set) var gains: [Double] = []
  /// What it counts for the floors of the group.
  private(set) var counted: [Double] = []
  /// Gain and count without any of these sites; -infinity where one must be open.
  private(set) var baseGains: [Double] = []
  private(set) var baseCounted: [Double] = []
  /// Offsets of the sites in `groupsOfSite` and `entriesOfSite`.
  private(set) var siteStarts: [Int]
  private(set) var groupsOfSite: [Int32]
  private(set) var entriesOfSite: [Int32]

  var groupCount: Int { starts.count - 1 }

  /// - Complexity: O(entries).
  init(_ programme: BoundProgramme) {
    for group in programme.groups {
      for (level, columns) in group.levels.enumerated() {
        for column in columns {
          sites.append(Int32(column))
          gains.append(group.gains[level])
          counted.append(group.floorGains[level])
        }
      }
      starts.append(sites.count)
      baseGains.append(group.base?.gain ?? -.infinity)
      baseCounted.append(group.base?.floorGain ?? 0)
    }
    var offsets = [Int](repeating: 0, count: programme.states.count + 1)
    for site in sites { offsets[Int(site) + 1] += 1 }
    for site in programme.states.indices { offsets[site + 1] += offsets[site] }
    siteStarts = offsets
    groupsOfSite = [Int32](repeating: 0, count: sites.count)
    entriesOfSite = groupsOfSite
    for group in 0..<(starts.count - 1) {
      for entry in starts[group]..<starts[group + 1] {
        let place = offsets[Int(sites[entry])]
        offsets[Int(sites[entry])] += 1
        groupsOfSite[place] = Int32(group)
        entriesOfSite[place] = Int32(entry)
      }
    }
  }
}
