/// How the tests were built.
enum BuildMode {
  /// Whether the optimiser ran: long reference instances are left to release builds.
  static var isOptimized: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
