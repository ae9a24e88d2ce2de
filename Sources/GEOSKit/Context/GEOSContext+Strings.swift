internal import CGEOS

extension GEOSContext {
  /// Copies a C string that GEOS allocated, and frees it.
  @unsafe
  func takeString(_ text: UnsafeMutablePointer<CChar>) -> String {
    defer { unsafe GEOSFree_r(handle, text) }
    return unsafe String(cString: text)
  }
}
