extension ProofProgramme {
  /// Adds a point served by its best open choice.
  ///
  /// Closed sites take no part; a choice that is open anyway ends the list and stands as what the point has otherwise.
  mutating func addPoint(_ row: Int, choices: [Choice], otherwise: (worth: Double, counted: Double)?) {
    var kept: [Choice] = []
    var fallback = otherwise
    for choice in choices {
      if choice.sites.contains(where: { sites[$0] == .open || sites[$0] == .existing }) {
        fallback = (choice.worth, choice.counted)
        break
      }
      let free = choice.sites.filter { sites[$0] == .free }.sorted()
      if !free.isEmpty { kept.append(Choice(sites: free, worth: choice.worth, counted: choice.counted)) }
    }
    let zones = zones(of: row)
    if kept.isEmpty {
      guard let fallback else { return addHopeless() }
      addSure(worth: fallback.worth, counted: fallback.counted, zones: zones)
    } else {
      add(Group(choices: kept, otherwise: fallback, alreadyOpen: 0, zones: zones), row: row)
    }
  }

  /// Adds a point that counts once and twice.
  mutating func addPoint(_ row: Int, coveredBy columns: [Int], weight: Double, theta: Double) {
    let zones = zones(of: row)
    let free = columns.filter { sites[$0] == .free }.sorted()
    switch (columns.count { sites[$0] == .open || sites[$0] == .existing }, free.isEmpty) {
    case (0, true): break
    case (1, true): addSure(worth: theta * weight, counted: weight, zones: zones)
    case (2..., _): addSure(worth: weight, counted: weight, zones: zones)
    case (let open, false):
      if open == 1 { addSure(worth: 0, counted: weight, zones: zones) }
      add(
        Group(
          choices: [Choice(sites: free, worth: weight, counted: weight)], otherwise: (0, 0), alreadyOpen: open,
          zones: zones), row: row)
    default: break
    }
  }

  /// Adds a point whose weight may be shared between sites.
  mutating func addPoint(_ row: Int, sharedBy columns: [Int], weight: Double) {
    let usable = columns.filter { sites[$0] != .closed }.sorted()
    guard !usable.isEmpty else { return }
    add(
      Group(
        choices: [Choice(sites: usable, worth: weight, counted: weight)], otherwise: (0, 0), alreadyOpen: 0,
        zones: zones(of: row)), row: row)
  }
}
