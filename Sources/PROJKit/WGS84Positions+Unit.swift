extension WGS84Positions {
  /// Whether a system counts eastings and northings in metres or shorter units, such as feet; false for degrees, longer
  /// units, and what PROJ does not know.
  ///
  /// In such a system no place in use has both coordinates within the ranges of degrees: that would be within 180 m of
  /// its origin.
  ///
  /// - Parameter system: any text PROJ understands as a system.
  /// - Complexity: O(1), a look-up in PROJ's database.
  public static func countsInMetres(_ system: String) -> Bool {
    guard let context = try? PROJContext(), let found = try? CoordinateReferenceSystem(system, context: context) else {
      return false
    }
    return found.kind == .projected && found.unitSize <= 1
  }
}
