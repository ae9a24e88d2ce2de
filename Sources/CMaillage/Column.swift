import CallKit

/// A column in memory of the caller's: values a stride apart, wherever they lie.
struct Column<Value: BitwiseCopyable> {
  private let base: UnsafeRawPointer?
  private let stride: Int
  let count: Int

  /// - Throws: where the pointer is null though there are rows, or the count is negative or could not be in memory.
  init(_ base: UnsafeRawPointer?, stride: Int64, count: Int64, named name: String) throws(Failure) {
    guard count >= 0, count <= Int64.max / 64 else { throw .argument("\(count) rows of \(name)") }
    guard base != nil || count == 0 else { throw .argument("the column \(name) is a null pointer") }
    let (_, isTooFar) = stride.multipliedReportingOverflow(by: max(1, count))
    if isTooFar { throw .argument("the stride \(stride) of \(name)") }
    self.base = base
    self.stride = Int(stride)
    self.count = Int(count)
  }

  @inline(__always)
  subscript(row: Int) -> Value {
    base.unsafelyUnwrapped.loadUnaligned(fromByteOffset: row * stride, as: Value.self)
  }
}

/// Positions in two columns, checked as they are read.
struct Points {
  private let x: Column<Double>
  private let y: Column<Double>

  init(
    _ x: UnsafeRawPointer?, _ xStride: Int64, _ y: UnsafeRawPointer?, _ yStride: Int64, _ count: Int64
  ) throws(Failure) {
    self.x = try Column(x, stride: xStride, count: count, named: "longitude")
    self.y = try Column(y, stride: yStride, count: count, named: "latitude")
  }

  var count: Int { x.count }

  /// How many rows kernels read at a time.
  static let batch = 4096

  /// The coordinates of some rows, in degrees, each one finite and in range.
  func read(_ rows: Range<Int>, longitudes: inout [Double], latitudes: inout [Double]) throws(Failure) {
    longitudes.removeAll(keepingCapacity: true)
    latitudes.removeAll(keepingCapacity: true)
    for row in rows {
      let longitude = x[row]
      let latitude = y[row]
      guard longitude >= -180, longitude <= 180 else {
        throw Failure(
          code: .position, row: row, column: 0,
          text: "longitude \(longitude) in row \(row) is not in -180...180 degrees")
      }
      guard latitude >= -90, latitude <= 90 else {
        throw Failure(
          code: .position, row: row, column: 1, text: "latitude \(latitude) in row \(row) is not in -90...90 degrees")
      }
      longitudes.append(longitude)
      latitudes.append(latitude)
    }
  }

  /// Reads everything batch by batch.
  func forEachBatch(_ body: (Range<Int>, [Double], [Double]) throws(Failure) -> Void) throws(Failure) {
    var longitudes: [Double] = []
    var latitudes: [Double] = []
    longitudes.reserveCapacity(Self.batch)
    latitudes.reserveCapacity(Self.batch)
    var first = 0
    while first < count {
      let rows = first..<min(count, first + Self.batch)
      try read(rows, longitudes: &longitudes, latitudes: &latitudes)
      try body(rows, longitudes, latitudes)
      first = rows.upperBound
    }
  }
}

/// Weights of rows: 1 each where there is no column.
struct Weights {
  private let column: Column<Double>?
  /// Largest whole number up to which doubles hold each one.
  static let largestWhole = 0x1p53

  init(_ base: UnsafeRawPointer?, stride: Int64, count: Int64) throws(Failure) {
    column = try base.map { base throws(Failure) in
      try Column(base, stride: stride, count: count, named: "weight")
    }
  }

  /// - Throws: where the weight is negative or not finite.
  func finite(_ row: Int) throws(Failure) -> Double {
    guard let column else { return 1 }
    let weight = column[row]
    guard weight >= 0, weight < .infinity else {
      throw Failure(
        code: .weight, row: row, column: 0, text: "weight \(weight) in row \(row) is not a finite number of at least 0")
    }
    return weight
  }

  /// - Throws: where the weight is not a whole number in 0...2^53.
  func whole(_ row: Int) throws(Failure) -> Int64 {
    let weight = try finite(row)
    guard weight <= Self.largestWhole, weight == weight.rounded() else {
      throw Failure(
        code: .weight, row: row, column: 0,
        text: "weight \(weight) in row \(row) is not a whole number of at most 2^53: sums of people are exact")
    }
    return Int64(weight)
  }
}

/// Copies a list of the caller's.
func list<Value: BitwiseCopyable>(
  _ base: UnsafePointer<Value>?, _ count: Int64, named name: String
) throws(Failure) -> [Value] {
  let column = try Column<Value>(base, stride: Int64(MemoryLayout<Value>.stride), count: count, named: name)
  return (0..<column.count).map { column[$0] }
}

/// Distances that answers are compared with.
func distances(_ base: UnsafePointer<Double>?, _ count: Int64) throws(Failure) -> [Double] {
  let limits = try list(base, count, named: "limits")
  for limit in limits { try check(distance: limit) }
  return limits
}

func check(distance: Double) throws(Failure) {
  guard distance >= 0 else {
    throw Failure(code: .distance, text: "the distance \(distance) is not a number of metres of at least 0")
  }
}
