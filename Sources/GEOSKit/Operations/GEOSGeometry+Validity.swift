internal import CGEOS
public import GeometryCore

/// Why a geometry is not valid, and where.
public struct ValidityDefect: Hashable, Sendable {
  /// GEOS's words, such as `Self-intersection`.
  public let reason: String
  /// A position at the defect, where GEOS names one.
  public let position: LonLat?
}

extension ValidityDefect: CustomStringConvertible {
  /// Reason and position in one line.
  public var description: String { position.map { "\(reason) at \($0)" } ?? reason }
}

extension GEOSGeometry {
  /// Whether the geometry is valid in the sense of the OGC simple features standard (06-103r4, section 6.1).
  ///
  /// - Throws: `GEOSError` where the check itself fails.
  /// - Complexity: about O(n log n) in the number of positions.
  public borrowing func isValid() throws(GEOSError) -> Bool {
    try unsafe context.predicate(GEOSisValid_r(context.handle, pointer), "GEOSisValid_r")
  }

  /// The first defect found; nil where the geometry is valid.
  ///
  /// - Parameter allowsSelfTouchingRings: accepts a ring that touches itself at a point, where the standard
  ///   wants a hole.
  /// - Throws: `GEOSError` where the check itself fails.
  /// - Complexity: about O(n log n) in the number of positions.
  public borrowing func validityDefect(
    allowsSelfTouchingRings: Bool = false
  ) throws(GEOSError) -> ValidityDefect? {
    let flags = allowsSelfTouchingRings ? GEOSVALID_ALLOW_SELFTOUCHING_RING_FORMING_HOLE.rawValue : 0
    var text: UnsafeMutablePointer<CChar>?
    var location: OpaquePointer?
    // Both stay unset where the check fails.
    let isValid = try unsafe context.predicate(
      GEOSisValidDetail_r(context.handle, pointer, Int32(flags), &text, &location), "GEOSisValidDetail_r")
    let reason = unsafe text.map { unsafe context.takeString($0) }
    let place: GEOSGeometry? =
      if let location = unsafe location { unsafe GEOSGeometry(owning: location, context: context) } else { nil }
    if isValid { return nil }
    return ValidityDefect(reason: reason ?? "invalid", position: try place?.position())
  }
}
