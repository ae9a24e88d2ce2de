internal import CPROJ

/// Which way an operation runs.
public enum TransformDirection: Hashable, Sendable {
  /// From the source to the target.
  case forward
  /// From the target to the source.
  case inverse

  var projDirection: PJ_DIRECTION { self == .forward ? PJ_FWD : PJ_INV }
}

extension PROJOperation {
  /// Transforms pairs of doubles in place; what PROJ cannot transform becomes infinite or NaN.
  ///
  /// - Parameter bytes: elements of two doubles each, without gaps.
  func transform(pairs bytes: UnsafeMutableRawBufferPointer, direction: TransformDirection) {
    let pairs = unsafe bytes.assumingMemoryBound(to: Double.self)
    guard let first = pairs.baseAddress else { return }
    let stride = 2 * MemoryLayout<Double>.stride
    let count = pairs.count / 2
    _ = unsafe proj_errno_reset(handle.pointer)
    _ = unsafe proj_trans_generic(
      handle.pointer,
      direction.projDirection,
      first,
      stride,
      count,
      first + 1,
      stride,
      count,
      nil,
      0,
      0,
      nil,
      0,
      0
    )
  }
}
