extension Ring {
  /// Twice the signed area in square degrees by the shoelace formula; positive when counterclockwise.
  ///
  /// Coordinates are taken relative to the first position, which keeps the sum exact enough for slivers.
  ///
  /// - Complexity: O(n).
  public var doubledSignedAreaSquareDegrees: Double {
    let origin = positions[0]
    var sum = 0.0
    var previousX = 0.0
    var previousY = 0.0
    for position in positions.dropFirst() {
      let x = position.longitude - origin.longitude
      let y = position.latitude - origin.latitude
      sum += previousX * y - x * previousY
      previousX = x
      previousY = y
    }
    return sum
  }

  /// Whether the ring runs counterclockwise on the longitude-latitude plane.
  public var isCounterclockwise: Bool { doubledSignedAreaSquareDegrees > 0 }
}
