/// The fastest trip to a place.
public struct RoadTrip: Hashable, Sendable {
  /// Index of the place where it ends.
  public var destination: Int
  /// Milliseconds, legs off the road included.
  public var milliseconds: UInt32
  /// Millimetres, legs off the road included: of equally fast trips the shortest.
  public var millimetres: UInt64

  public init(destination: Int, milliseconds: UInt32, millimetres: UInt64) {
    self.destination = destination
    self.milliseconds = milliseconds
    self.millimetres = millimetres
  }
}

extension RoadGraph {
  /// Pairs that are held at once.
  private static let pairsHeld = 5_000_000

  /// Finds the fastest trips between places, however many: only some rows of them are held at once.
  ///
  /// - Parameters:
  ///   - origins: where trips start; nil where a place is not joined to the network, which reaches nothing.
  ///   - destinations: where they end; nil likewise.
  ///   - limit: the longest time, milliseconds (closed).
  ///   - threads: at least 1; the result does not depend on it.
  ///   - progress: is told the part of the work that was begun, 0 to 1.
  ///   - body: is given each origin in order, with its trips by destination.
  /// - Throws: `RoadNetworkError.content` where the file is damaged; `CancellationError`; what `body` throws.
  /// - Complexity: O(s n log n) in the n states within the limit; s is the lesser of origins and destinations for up to
  ///   5 million pairs, and for more that of each part.
  public func trips(
    from origins: [RoadPlace?], to destinations: [RoadPlace?], limit: UInt32 = RoadSearch.notReached - 1,
    threads: Int = 1, progress: @escaping @Sendable (Double) -> Void = { _ in },
    _ body: (_ origin: Int, _ trips: [RoadTrip]) throws -> Void
  ) async throws {
    let size = max(1, Self.pairsHeld / max(1, destinations.count))
    for start in stride(from: 0, to: origins.count, by: size) {
      let block = start..<min(start + size, origins.count)
      let searches = min(block.count, destinations.count)
      let (done, share) = (Double(start) / Double(origins.count), Double(block.count) / Double(origins.count))
      let tell: @Sendable (Int) -> Void = { progress(done + share * Double($0) / Double(max(1, searches))) }
      var rows = [[RoadTrip]](repeating: [], count: block.count)
      if destinations.count <= block.count {
        let table = try await RoadTable(
          from: Array(origins[block]), to: destinations, on: self, limit: limit, withLengths: true, threads: threads,
          progress: tell)
        for row in rows.indices {
          rows[row] = (table.rowStarts[row]..<table.rowStarts[row + 1]).map {
            RoadTrip(
              destination: Int(table.facilities[$0]), milliseconds: table.times[$0], millimetres: table.lengths[$0])
          }
        }
      } else {
        let table = try await RoadTable(
          from: destinations, to: Array(origins[block]), on: self, direction: .from, limit: limit, withLengths: true,
          threads: threads, progress: tell)
        for destination in destinations.indices {
          for index in table.rowStarts[destination]..<table.rowStarts[destination + 1] {
            rows[Int(table.facilities[index])].append(
              RoadTrip(
                destination: destination, milliseconds: table.times[index], millimetres: table.lengths[index]))
          }
        }
      }
      for (row, trips) in rows.enumerated() { try body(start + row, trips) }
    }
  }
}
