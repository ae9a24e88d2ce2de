import CallKit

/// The zones of rows: all one where there is no column.
private struct Zones {
  private let column: Column<Int32>?
  let count: Int

  init(_ base: UnsafeRawPointer?, stride: Int64, rows: Int64, zones: Int64) throws(Failure) {
    guard zones >= 1, zones <= Int64(Int32.max) else { throw .argument("\(zones) zones") }
    count = Int(zones)
    column = try base.map { base throws(Failure) in try Column(base, stride: stride, count: rows, named: "zone") }
  }

  subscript(row: Int) -> Int {
    get throws(Failure) {
      guard let column else { return 0 }
      let zone = column[row]
      guard zone >= 0, Int(zone) < count else {
        throw Failure(code: .zone, row: row, column: 0, text: "zone \(zone) in row \(row) is not in 0..<\(count)")
      }
      return Int(zone)
    }
  }
}

/// Sums by zone, all of them whole numbers, so that sums of parts add up to those of the whole.
///
/// - metres: distance of each row to its nearest site, `metre_stride` bytes apart; NaN where there is none.
/// - weights: people, whole numbers of at most 2^53, `weight_stride` bytes apart; null for 1 each.
/// - zones: int32 in 0..<zone_count, `zone_stride` bytes apart; null where all rows are of zone 0.
/// - limits: distances in metres.
/// - people: gets the people of each zone. reached: gets those who have a site. covered: gets limit_count numbers a zone: the
///   people within each distance (closed).
/// - sum_low, sum_high: get people times millimetres (the distance rounded) as the halves of a 128-bit number.
/// - covered_low, covered_high: get limit_count such numbers a zone: those of the people within each distance.
/// - farthest: gets the largest distance in metres at which there are people, NaN where there are none.
///
/// Outputs may be null.
@c(maillage_zone_sums)
public func zoneSums(
  _ metres: UnsafeRawPointer?, _ metreStride: Int64, _ weights: UnsafeRawPointer?, _ weightStride: Int64,
  _ zones: UnsafeRawPointer?, _ zoneStride: Int64, _ count: Int64, _ zoneCount: Int64,
  _ limits: UnsafePointer<Double>?, _ limitCount: Int64, _ people: UnsafeMutablePointer<Int64>?,
  _ reached: UnsafeMutablePointer<Int64>?, _ covered: UnsafeMutablePointer<Int64>?,
  _ sumLow: UnsafeMutablePointer<UInt64>?, _ sumHigh: UnsafeMutablePointer<Int64>?,
  _ coveredLow: UnsafeMutablePointer<UInt64>?, _ coveredHigh: UnsafeMutablePointer<Int64>?,
  _ farthest: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let metres = try Column<Double>(metres, stride: metreStride, count: count, named: "metres")
    let weights = try Weights(weights, stride: weightStride, count: count)
    let zones = try Zones(zones, stride: zoneStride, rows: count, zones: zoneCount)
    let limits = try distances(limits, limitCount)
    var all = [Int64](repeating: 0, count: zones.count)
    var near = all
    var inside = [Int64](repeating: 0, count: zones.count * limits.count)
    var sums = [Int128](repeating: 0, count: zones.count)
    var insideSums = [Int128](repeating: 0, count: inside.count)
    var largest = [Double](repeating: .nan, count: zones.count)
    for row in 0..<metres.count {
      let weight = try weights.whole(row)
      let zone = try zones[row]
      // Nothing overflows below this sum, as no other one is larger.
      let (total, isTooLarge) = all[zone].addingReportingOverflow(weight)
      if isTooLarge { throw Failure(code: .weight, row: row, column: 0, text: "the weights sum to more than 2^63") }
      all[zone] = total
      let distance = metres[row]
      if distance.isNaN { continue }
      guard distance >= 0, distance <= 1e9 else {
        throw Failure(
          code: .distance, row: row, column: 0, text: "the distance \(distance) in row \(row) is not in 0...1e9 metres")
      }
      near[zone] += weight
      let travel = Int128(weight) * Int128((distance * 1000).rounded())
      sums[zone] += travel
      for (place, limit) in limits.enumerated() where distance <= limit {
        inside[zone * limits.count + place] += weight
        insideSums[zone * limits.count + place] += travel
      }
      if weight > 0, !(distance <= largest[zone]) { largest[zone] = distance }
    }
    people?.update(from: all, count: all.count)
    reached?.update(from: near, count: near.count)
    covered?.update(from: inside, count: inside.count)
    write(sums, low: sumLow, high: sumHigh)
    write(insideSums, low: coveredLow, high: coveredHigh)
    farthest?.update(from: largest, count: largest.count)
  }
}

/// Writes the halves of 128-bit numbers.
private func write(_ sums: [Int128], low: UnsafeMutablePointer<UInt64>?, high: UnsafeMutablePointer<Int64>?) {
  for (place, sum) in sums.enumerated() {
    low?[place] = UInt64(truncatingIfNeeded: sum)
    high?[place] = Int64(truncatingIfNeeded: sum >> 64)
  }
}

/// Weighted quantiles by zone: the least distance within which there are at least numerator / denominator of the people who
/// have a site. Nothing is rounded.
///
/// - metres, weights, zones, count, zone_count: as in maillage_zone_sums.
/// - numerators, denominators: quantile_count fractions, 0 < numerator <= denominator <= 10^9.
/// - out: gets quantile_count distances a zone, NaN where nobody has a site.
@c(maillage_zone_quantiles)
public func zoneQuantiles(
  _ metres: UnsafeRawPointer?, _ metreStride: Int64, _ weights: UnsafeRawPointer?, _ weightStride: Int64,
  _ zones: UnsafeRawPointer?, _ zoneStride: Int64, _ count: Int64, _ zoneCount: Int64,
  _ numerators: UnsafePointer<Int64>?, _ denominators: UnsafePointer<Int64>?, _ quantileCount: Int64,
  _ out: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let metres = try Column<Double>(metres, stride: metreStride, count: count, named: "metres")
    let weights = try Weights(weights, stride: weightStride, count: count)
    let zones = try Zones(zones, stride: zoneStride, rows: count, zones: zoneCount)
    let numerators = try list(numerators, quantileCount, named: "numerators")
    let denominators = try list(denominators, quantileCount, named: "denominators")
    for (numerator, denominator) in zip(numerators, denominators)
    where numerator <= 0 || numerator > denominator || denominator > 1_000_000_000 {
      throw .argument("the quantile \(numerator)/\(denominator) is not above 0 and at most 1, or too finely written")
    }
    var entries: [(zone: Int, metres: Double, people: Int64)] = []
    entries.reserveCapacity(metres.count)
    for row in 0..<metres.count {
      let weight = try weights.whole(row)
      let zone = try zones[row]
      if weight > 0, !metres[row].isNaN { entries.append((zone, metres[row], weight)) }
    }
    entries.sort { ($0.zone, $0.metres) < ($1.zone, $1.metres) }
    var answers = [Double](repeating: .nan, count: zones.count * numerators.count)
    var first = 0
    while first < entries.count {
      let zone = entries[first].zone
      var end = first
      var total: Int128 = 0
      while end < entries.count, entries[end].zone == zone {
        total += Int128(entries[end].people)
        end += 1
      }
      for place in numerators.indices {
        var sum: Int128 = 0
        for entry in entries[first..<end] {
          sum += Int128(entry.people)
          // Neither product can pass 2^127: sums are below 2^53 times the rows, the fractions below 2^30.
          if sum * Int128(denominators[place]) >= total * Int128(numerators[place]) {
            answers[zone * numerators.count + place] = entry.metres
            break
          }
        }
      }
      first = end
    }
    out.update(from: answers, count: answers.count)
  }
}
