import GeometryCore

extension SiteIndex {
  /// The nearest site of each of many positions, written into memory of the caller's: answers are those of `nearest(to:)`.
  ///
  /// Where there is no answer (no sites, or no position) the site is -1 and the distance NaN.
  ///
  /// - Parameters:
  ///   - longitudes: degrees, one for each position.
  ///   - latitudes: degrees, as many.
  ///   - sites: gets positions in `sites`, as many.
  ///   - metres: gets geodesic distances in metres, as many.
  /// - Precondition: the four have the same count.
  /// - Complexity: O(m log n) on average for m positions; no memory is allocated but for near ties.
  public func nearest(
    longitudes: Span<Double>, latitudes: Span<Double>, sites: inout MutableSpan<Int32>,
    metres: inout MutableSpan<Double>
  ) {
    precondition(latitudes.count == longitudes.count, "one latitude for each longitude")
    precondition(sites.count == longitudes.count && metres.count == longitudes.count, "room for each answer")
    for row in longitudes.indices {
      let found = nearest(to: LonLat(longitude: longitudes[row], latitude: latitudes[row]))
      sites[row] = Int32(truncatingIfNeeded: found?.site ?? -1)
      metres[row] = found?.distanceMetres ?? .nan
    }
  }

  /// The sites within a distance (closed) of each of many positions, as compressed rows.
  ///
  /// Row i is `sites[starts[i]..<starts[i + 1]]`, ascending; it is empty for what is not a position.
  ///
  /// - Parameters:
  ///   - limitMetres: metres.
  ///   - longitudes: degrees, one for each position.
  ///   - latitudes: degrees, as many.
  ///   - starts: gets offsets into `sites`, one more than positions; the first is the count that `sites` had.
  ///   - sites: the answers are appended to it.
  /// - Precondition: as many latitudes as longitudes, one start more.
  /// - Complexity: O(sqrt n + a log a) on average for each position of a answers.
  public func sites(
    withinMetres limitMetres: Double, longitudes: Span<Double>, latitudes: Span<Double>,
    starts: inout MutableSpan<Int>, sites: inout [Int32]
  ) {
    precondition(latitudes.count == longitudes.count, "one latitude for each longitude")
    precondition(starts.count == longitudes.count + 1, "one start more than positions")
    starts[0] = sites.count
    for row in longitudes.indices {
      let position = LonLat(longitude: longitudes[row], latitude: latitudes[row])
      for site in self.sites(withinMetres: limitMetres, of: position) { sites.append(Int32(truncatingIfNeeded: site)) }
      starts[row + 1] = sites.count
    }
  }
}
