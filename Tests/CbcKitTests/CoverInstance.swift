import CbcKit
import TestSupport

/// A random maximal cover on a square: hard enough that the search needs time.
struct CoverInstance {
  var program = MixedIntegerProgram(.maximise)
  let siteCount: Int
  let openCount: Int

  init(points: Int, radius: Double, open: Int, seed: UInt64) {
    var random = SeededRandom(seed: seed)
    siteCount = points
    openCount = open
    let places = (0..<points).map { _ in
      (x: Double.random(in: 0..<200, using: &random), y: Double.random(in: 0..<200, using: &random))
    }
    for _ in places { _ = program.addVariable() }
    program.addRow((0..<points).map { MixedIntegerProgram.Term($0) }, to: Double(open))
    for place in places {
      let covered = program.addVariable(
        objective: Double(Int.random(in: 1...1000, using: &random)), from: 0, to: 1, isInteger: false)
      var terms = [MixedIntegerProgram.Term(covered, -1)]
      for (site, other) in places.enumerated() {
        let dx = place.x - other.x
        let dy = place.y - other.y
        if dx * dx + dy * dy <= radius * radius { terms.append(MixedIntegerProgram.Term(site)) }
      }
      program.addRow(terms, from: 0)
    }
  }
}
