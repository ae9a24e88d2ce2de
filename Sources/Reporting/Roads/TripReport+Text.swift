extension TripReport {
  /// The trip for people, a line for each road.
  public func text(_ language: Language) -> [UInt8] {
    var lines = [
      language.text(
        .tripHeadline,
        [
          "from": from.title, "to": to.title, "profile": roads.profile,
          "minutes": language.number(Double(milliseconds) / 60_000, decimals: 1),
          "kilometres": language.number(Double(millimetres) / 1_000_000, decimals: 1),
        ]), "",
      row(language.text(.tripColumnMetres), language.text(.tripColumnSeconds), ""),
    ]
    if from.legMillimetres > 0 { lines.append(leg(from, .tripWalkTo, language)) }
    for road in merged { lines.append(line(road, language)) }
    if to.legMillimetres > 0 { lines.append(leg(to, .tripWalkFrom, language)) }
    // The totals to the digit, as a table of trips has them.
    let whole = { (thousandths: UInt64) in FixedDecimal.text(Double(thousandths) / 1000, decimals: 3, trims: true) }
    lines += [row(whole(millimetres), whole(milliseconds), language.text(.tripTotal)), ""]
    lines.append(
      language.text(
        .tripSource, ["path": roads.path, "date": roads.dataDate ?? "?", "attribution": roads.attribution]))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Stretches of one road that follow each other as one; waits of parts add up.
  private var merged: [Step] {
    var roads: [Step] = []
    for step in steps {
      guard var last = roads.last, last.name == step.name, last.isFerry == step.isFerry, last.hasToll == step.hasToll
      else {
        roads.append(step)
        continue
      }
      last.milliseconds += step.milliseconds
      last.waitMilliseconds += step.waitMilliseconds
      last.millimetres += step.millimetres
      roads[roads.count - 1] = last
    }
    return roads
  }

  private func line(_ road: Step, _ language: Language) -> String {
    var notes: [String] = []
    if road.isFerry { notes.append(language.text(.tripFerry)) }
    if road.hasToll { notes.append(language.text(.tripToll)) }
    if road.waitMilliseconds > 0 {
      let seconds = language.number(Double(road.waitMilliseconds) / 1000, decimals: 1)
      notes.append(language.text(road.isFerry ? .tripBoarding : .tripWaits, ["seconds": seconds]))
    }
    let name = road.name.isEmpty ? language.text(.tripUnnamed) : road.name
    return row(
      language.number(Double(road.millimetres) / 1000, decimals: 1),
      language.number(Double(road.milliseconds) / 1000, decimals: 1),
      name + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"))
  }

  private func leg(_ end: End, _ key: TextKey, _ language: Language) -> String {
    row(
      language.number(Double(end.legMillimetres) / 1000, decimals: 1),
      language.number(Double(end.legMilliseconds) / 1000, decimals: 1), language.text(key))
  }

  private func row(_ metres: String, _ seconds: String, _ what: String) -> String {
    func padded(_ text: String) -> String { String(repeating: " ", count: max(0, 12 - text.count)) + text }
    return padded(metres) + padded(seconds) + (what.isEmpty ? "" : "  " + what)
  }
}
