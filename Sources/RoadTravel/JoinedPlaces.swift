import GeometryCore
import RoadNetwork
import Synchronization

/// Where places were joined to a network, so that no step of a study joins them again.
final class JoinedPlaces: Sendable {
  private let known = Mutex<[LonLat: RoadPlace?]>([:])

  /// Where some positions are joined; those that are not known are joined on some threads.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(new positions x log n) as a rule, divided by the threads.
  func places(
    of positions: [LonLat], _ snapper: RoadSnapper, threads: Int
  ) async throws(RoadNetworkError) -> [RoadPlace?] {
    let missing = known.withLock { known in
      var seen: Set<LonLat> = []
      return positions.filter { known[$0] == nil && seen.insert($0).inserted }
    }
    if !missing.isEmpty {
      // Neighbours one after the other: they look at the same parts of the network.
      let ordered = missing.map { (row: Int($0.latitude * 10), position: $0) }
        .sorted { ($0.row, $0.position.longitude) < ($1.row, $1.position.longitude) }.map(\.position)
      let joined = try await Self.joined(ordered, snapper, threads: threads)
      known.withLock { known in
        for (position, place) in zip(ordered, joined) { known.updateValue(place, forKey: position) }
      }
    }
    return known.withLock { known in positions.map { known[$0] ?? nil } }
  }

  private static func joined(
    _ positions: [LonLat], _ snapper: RoadSnapper, threads: Int
  ) async throws(RoadNetworkError) -> [RoadPlace?] {
    let parts = max(1, min(threads, positions.count / 256))
    let results = await withTaskGroup(of: (Int, Result<[RoadPlace?], RoadNetworkError>).self) { group in
      for part in 0..<parts {
        let range = positions.count * part / parts..<positions.count * (part + 1) / parts
        group.addTask {
          (
            part,
            Result { () throws(RoadNetworkError) in
              var joined: [RoadPlace?] = []
              joined.reserveCapacity(range.count)
              for position in positions[range] { joined.append(try snapper.place(position)) }
              return joined
            }
          )
        }
      }
      var results = [Result<[RoadPlace?], RoadNetworkError>](repeating: .success([]), count: parts)
      for await (part, result) in group { results[part] = result }
      return results
    }
    var joined: [RoadPlace?] = []
    for result in results { joined += try result.get() }
    return joined
  }
}
