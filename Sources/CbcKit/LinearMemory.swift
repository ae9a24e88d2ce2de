internal import CCbc

/// Memory that a solver, maybe in another process, writes its report to.
@safe struct LinearMemory: ~Copyable {
  /// Number of variables.
  let columns: Int
  /// Number of rows.
  let rows: Int
  private let shared: SharedMemory

  /// - Returns: nil where there is none to be had.
  init?(columns: Int, rows: Int) {
    let size = Self.head + (columns + rows) * MemoryLayout<Double>.stride + columns + rows
    guard let shared = SharedMemory(size: size) else { return nil }
    (self.columns, self.rows) = (columns, rows)
    self.shared = shared
  }

  private static let head = (MemoryLayout<maillage_linear_report>.stride + 7) / 8 * 8

  /// What stands where.
  @safe struct Parts {
    @unsafe var report: UnsafeMutablePointer<maillage_linear_report>
    @unsafe var point: UnsafeMutablePointer<Double>
    @unsafe var multipliers: UnsafeMutablePointer<Double>
    @unsafe var basis: UnsafeMutablePointer<UInt8>
  }

  /// What stands where; good as long as the memory is.
  var parts: Parts {
    let point = unsafe (shared.start + Self.head).assumingMemoryBound(to: Double.self)
    let end = unsafe point + columns + rows
    return unsafe Parts(
      report: shared.start.assumingMemoryBound(to: maillage_linear_report.self), point: point,
      multipliers: point + columns, basis: UnsafeMutableRawPointer(end).assumingMemoryBound(to: UInt8.self))
  }
}
