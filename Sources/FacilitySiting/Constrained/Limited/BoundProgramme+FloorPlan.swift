extension BoundProgramme {
  /// A plan that opens, for one floor after another, the site that adds most to it, until each is met or there is no
  /// room; whether it meets them all is for others to check. Ties go to the lower site.
  ///
  /// - Parameter flat: the programme's groups in flat arrays.
  /// - Complexity: O(openings x entries of a floor's groups), and O(entries) once.
  func planForFloors(from least: [Int], _ flat: FlatProgramme) -> [Int] {
    var plan = least
    var loads = SideRowLoads(self, plan)
    var isOpen = [Bool](repeating: false, count: states.count)
    var counted = flat.baseCounted
    var missing = floors.indices.map { floors[$0].least - floorConstants[$0] }
    var groupsOfFloor = [[Int]](repeating: [], count: floors.count)
    for (index, group) in groups.enumerated() {
      for floor in group.zones {
        groupsOfFloor[floor].append(index)
        missing[floor] -= counted[index]
      }
    }
    func open(_ site: Int) {
      isOpen[site] = true
      for place in flat.siteStarts[site]..<flat.siteStarts[site + 1] {
        let group = Int(flat.groupsOfSite[place])
        let more = flat.counted[Int(flat.entriesOfSite[place])] - counted[group]
        guard more > 0 else { continue }
        counted[group] += more
        for floor in groups[group].zones { missing[floor] -= more }
      }
    }
    for site in plan { open(site) }
    var gains = [Double](repeating: 0, count: states.count)
    while let floor = missing.firstIndex(where: { $0 > 0 }) {
      var touched: [Int] = []
      for group in groupsOfFloor[floor] {
        for entry in flat.starts[group]..<flat.starts[group + 1] where flat.counted[entry] > counted[group] {
          let site = Int(flat.sites[entry])
          if gains[site] == 0 { touched.append(site) }
          gains[site] += flat.counted[entry] - counted[group]
        }
      }
      var best: Int?
      for site in touched.sorted() where states[site] == .free && !isOpen[site] && loads.allowsRoom(for: site) {
        if best.map({ gains[site] > gains[$0] }) ?? true { best = site }
      }
      for site in touched { gains[site] = 0 }
      guard let best, loads.take(best) else { return plan }
      plan.append(best)
      open(best)
    }
    return plan
  }
}
