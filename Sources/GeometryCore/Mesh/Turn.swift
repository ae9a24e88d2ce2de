/// Orders the lines that leave a node by how far clockwise they lie from one of them.
struct Turn {
  private let centre: LonLat
  private let from: (x: Double, y: Double)

  init(centre: LonLat, from: LonLat) {
    self.centre = centre
    self.from = (from.longitude - centre.longitude, from.latitude - centre.latitude)
  }

  /// Whether the line to `a` comes before that to `b` when one turns clockwise from the line that came in.
  func isFirst(_ a: LonLat, before b: LonLat) -> Bool {
    let first = (x: a.longitude - centre.longitude, y: a.latitude - centre.latitude)
    let second = (x: b.longitude - centre.longitude, y: b.latitude - centre.latitude)
    let (rankFirst, rankSecond) = (halfTurn(first), halfTurn(second))
    if rankFirst != rankSecond { return rankFirst < rankSecond }
    return first.x * second.y - first.y * second.x < 0
  }

  /// 0 in the half plane clockwise of the line that came in, 1 straight on, 2 in the other half plane, 3 back.
  private func halfTurn(_ line: (x: Double, y: Double)) -> Int {
    let cross = from.x * line.y - from.y * line.x
    if cross != 0 { return cross < 0 ? 0 : 2 }
    return from.x * line.x + from.y * line.y < 0 ? 1 : 3
  }
}
