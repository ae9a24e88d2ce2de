internal import CGEOS
internal import GeometryCore

// Coordinates cross the border in whole buffers: a LonLat is two doubles in a row, which is GEOS's own 2-D layout.
extension GEOSContext {
  /// A new coordinate sequence with the positions. The caller passes it on to a constructor, which owns it from then.
  @unsafe
  func makeSequence(_ positions: [LonLat], operation: StaticString) throws(GEOSError) -> OpaquePointer {
    precondition(MemoryLayout<LonLat>.stride == 2 * MemoryLayout<Double>.stride)
    let sequence = unsafe positions.withUnsafeBytes { bytes in
      unsafe GEOSCoordSeq_copyFromBuffer_r(
        handle,
        bytes.assumingMemoryBound(to: Double.self).baseAddress,
        UInt32(positions.count),
        0,
        0
      )
    }
    return try unsafe notNull(sequence, "GEOSCoordSeq_copyFromBuffer_r", operation: operation)
  }

  /// The positions of a point, line or ring, copied out. The geometry is only read.
  @unsafe
  func positions(of geometry: OpaquePointer?, operation: StaticString) throws(GEOSError) -> [LonLat] {
    let sequence = try unsafe notNull(
      GEOSGeom_getCoordSeq_r(handle, geometry),
      "GEOSGeom_getCoordSeq_r",
      operation: operation
    )
    var size: UInt32 = 0
    try unsafe status(
      GEOSCoordSeq_getSize_r(handle, sequence, &size),
      errorValue: 0,
      "GEOSCoordSeq_getSize_r",
      operation: operation
    )
    let count = Int(size)
    var result: Int32 = 0
    let positions = unsafe [LonLat](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let doubles = unsafe UnsafeMutableRawBufferPointer(buffer).assumingMemoryBound(to: Double.self)
      result = unsafe GEOSCoordSeq_copyToBuffer_r(handle, sequence, doubles.baseAddress, 0, 0)
      initializedCount = result == 0 ? 0 : count
    }
    try status(result, errorValue: 0, "GEOSCoordSeq_copyToBuffer_r", operation: operation)
    return positions
  }
}
