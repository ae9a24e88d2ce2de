import Synchronization

/// The times of fastest trips between many places and many facilities, within a limit: compressed rows.
public struct RoadTable: Hashable, Sendable {
  /// Offsets into the other lists, one more than there are places.
  public let rowStarts: [Int]
  /// Indices of facilities, ascending within a row.
  public let facilities: [Int32]
  /// Milliseconds, legs off the road included.
  public let times: [UInt32]
  /// Millimetres of the fastest trips, the shortest of equally fast ones; empty where they were not asked for.
  public let lengths: [UInt64]

  /// The times of every pair within a limit: one search for each facility.
  ///
  /// - Parameters:
  ///   - places: one for each row; nil where a place is not joined to the network, which reaches nothing.
  ///   - facilities: one for each column; nil likewise.
  ///   - graph: the network.
  ///   - direction: whether people travel to the facilities or from them.
  ///   - limit: milliseconds (closed).
  ///   - longest: the longest of the fastest trips that is taken, millimetres (closed); what is less than all needs lengths.
  ///   - withLengths: whether lengths are wanted too.
  ///   - threads: at least 1; each takes 4 bytes a state, 12 with lengths.
  ///   - progress: is told how many of the facilities were begun, by any thread.
  /// - Precondition: `withLengths` where `longest` is less than all.
  /// - Throws: `RoadNetworkError.content` where the file is damaged; `CancellationError`.
  /// - Complexity: O(facilities x n log n) in the states within the limit.
  public init(
    from places: [RoadPlace?], to facilities: [RoadPlace?], on graph: RoadGraph, direction: RoadDirection = .to,
    limit: UInt32 = RoadSearch.notReached - 1, longest: UInt64 = .max, withLengths: Bool = false, threads: Int = 1,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws {
    precondition(withLengths || longest == .max, "lengths are limited only where they are known")
    let demand = try DemandIndex(places, on: graph, direction: direction)
    let queue = ColumnQueue()
    let columns = try await withThrowingTaskGroup(of: [(column: Int, entries: [Entry])].self) { group in
      for _ in 0..<max(1, min(threads, facilities.count)) {
        group.addTask {
          let work = ColumnSearch(demand, withLengths: withLengths, longest: longest)
          var found: [(column: Int, entries: [Entry])] = []
          while true {
            let column = queue.next()
            guard column < facilities.count else { return found }
            try Task.checkCancellation()
            progress(column)
            if let facility = facilities[column] {
              found.append((column, try work.entries(facility, direction: direction, limit: limit)))
            }
          }
        }
      }
      var columns = [[Entry]](repeating: [], count: facilities.count)
      for try await part in group {
        for (column, entries) in part { columns[column] = entries }
      }
      return columns
    }
    var starts = [Int](repeating: 0, count: places.count + 1)
    for entries in columns { for entry in entries { starts[Int(entry.row) + 1] += 1 } }
    for row in places.indices { starts[row + 1] += starts[row] }
    var places = starts
    var sites = [Int32](repeating: 0, count: starts[starts.count - 1])
    var times = [UInt32](repeating: 0, count: sites.count)
    var lengths = [UInt64](repeating: 0, count: withLengths ? sites.count : 0)
    for (column, entries) in columns.enumerated() {
      for entry in entries {
        let index = places[Int(entry.row)]
        places[Int(entry.row)] += 1
        sites[index] = Int32(column)
        times[index] = entry.time
        if withLengths { lengths[index] = entry.length }
      }
    }
    (rowStarts, self.facilities, self.times, self.lengths) = (starts, sites, times, lengths)
  }

  /// What one facility reaches.
  struct Entry: BitwiseCopyable {
    var row: Int32
    var time: UInt32
    var length: UInt64
  }
}

/// Where places are joined to states, by state.
final class DemandIndex: Sendable {
  struct Access: BitwiseCopyable {
    var row: Int32
    /// Milliseconds and millimetres between the place and the state, its leg off the road included.
    var milliseconds: UInt32
    var millimetres: UInt32
  }

  let graph: RoadGraph
  let places: [RoadPlace?]
  private let starts: [UInt32]
  private let accesses: [Access]
  let onStretch: [Int: [Int]]
  /// A bit for each state: whether a place is joined to it.
  private let isJoined: [UInt64]
  /// The longest time between a place and a state, milliseconds, legs off the road left aside.
  let longestAccess: UInt32

  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  init(_ places: [RoadPlace?], on graph: RoadGraph, direction: RoadDirection) throws(RoadNetworkError) {
    self.graph = graph
    self.places = places
    var found: [(state: UInt32, access: Access)] = []
    var onStretch: [Int: [Int]] = [:]
    var longest: UInt32 = 0
    for (row, place) in places.enumerated() {
      guard let place else { continue }
      onStretch[place.stretch, default: []].append(row)
      for access in direction == .to ? try graph.departures(place) : try graph.arrivals(place) {
        guard access.state < graph.stateCount else { throw graph.damaged }
        longest = max(longest, access.milliseconds)
        found.append(
          (
            access.state,
            Access(
              row: Int32(row), milliseconds: RoadSearch.sum(access.milliseconds, place.legTime),
              millimetres: RoadSearch.sum(access.millimetres, place.leg))
          ))
      }
    }
    var starts = [UInt32](repeating: 0, count: graph.stateCount + 1)
    for entry in found { starts[Int(entry.state) + 1] += 1 }
    for state in 0..<graph.stateCount { starts[state + 1] += starts[state] }
    var next = starts
    var accesses = [Access](repeating: Access(row: 0, milliseconds: 0, millimetres: 0), count: found.count)
    for entry in found {
      accesses[Int(next[Int(entry.state)])] = entry.access
      next[Int(entry.state)] += 1
    }
    var isJoined = [UInt64](repeating: 0, count: graph.stateCount / 64 + 1)
    for entry in found { isJoined[Int(entry.state >> 6)] |= 1 << UInt64(entry.state & 63) }
    (self.starts, self.accesses, self.onStretch, self.isJoined) = (starts, accesses, onStretch, isJoined)
    longestAccess = longest
  }

  /// The places that are joined to a state.
  @inline(__always)
  func accesses(of state: UInt32) -> ArraySlice<Access> {
    guard isJoined[Int(state >> 6)] >> UInt64(state & 63) & 1 == 1 else { return [] }
    return accesses[Int(starts[Int(state)])..<Int(starts[Int(state) + 1])]
  }
}

/// The searches of one thread.
private final class ColumnSearch {
  private let demand: DemandIndex
  private let longest: UInt64
  /// Lengths need the order of the states; times alone do not.
  private let measured: RoadSearch?
  private let timed: TimeSearch?
  private var best: [RoadTable.Entry]
  private var rows: [Int32] = []

  init(_ demand: DemandIndex, withLengths: Bool, longest: UInt64) {
    self.demand = demand
    self.longest = longest
    measured = withLengths ? RoadSearch(demand.graph) : nil
    timed = withLengths ? nil : TimeSearch(demand.graph)
    best = demand.places.indices.map { RoadTable.Entry(row: Int32($0), time: RoadSearch.notReached, length: 0) }
  }

  private func offer(_ row: Int32, _ time: UInt64, _ length: UInt64, _ limit: UInt32) {
    guard time <= UInt64(limit) else { return }
    let known = best[Int(row)]
    if known.time == RoadSearch.notReached { rows.append(row) }
    if (time, length) < (UInt64(known.time), known.length) {
      best[Int(row)] = RoadTable.Entry(row: row, time: UInt32(time), length: length)
    }
  }

  /// The places that a facility reaches.
  func entries(
    _ facility: RoadPlace, direction: RoadDirection, limit: UInt32
  ) throws(RoadNetworkError) -> [RoadTable.Entry] {
    let limit = min(limit, RoadSearch.notReached - 1)
    if let measured {
      if longest < .max {
        try measured.run(facility, direction: direction, longest: longest, reserve: demand.longestAccess)
      } else {
        try measured.run(facility, direction: direction, limit: limit)
        try measured.measure()
      }
      for state in measured.settled {
        for access in demand.accesses(of: state) {
          offer(
            access.row, UInt64(measured.time(of: Int(state))) + UInt64(access.milliseconds),
            measured.distance(of: Int(state)) + UInt64(access.millimetres), limit)
        }
      }
    } else if let timed {
      try timed.run(seeds: demand.graph.seeds(of: facility, direction), direction: direction, limit: limit)
      for state in timed.reached {
        for access in demand.accesses(of: state) {
          offer(access.row, UInt64(timed.time(of: Int(state))) + UInt64(access.milliseconds), 0, limit)
        }
      }
    }
    let isMeasured = measured != nil
    for row in demand.onStretch[facility.stretch] ?? [] {
      guard let place = demand.places[row] else { continue }
      let way =
        direction == .to
        ? try demand.graph.direct(from: place, to: facility) : try demand.graph.direct(from: facility, to: place)
      guard let way else { continue }
      offer(
        Int32(row), UInt64(way.milliseconds) + UInt64(facility.legTime) + UInt64(place.legTime),
        isMeasured ? UInt64(way.millimetres) + UInt64(facility.leg) + UInt64(place.leg) : 0, limit)
    }
    defer {
      for row in rows { best[Int(row)].time = RoadSearch.notReached }
      rows.removeAll(keepingCapacity: true)
    }
    return rows.lazy.map { self.best[Int($0)] }.filter { $0.length <= self.longest }
  }
}

/// Hands out columns to the threads that search them.
private final class ColumnQueue: Sendable {
  private let handedOut = Atomic(0)

  func next() -> Int { handedOut.wrappingAdd(1, ordering: .relaxed).oldValue }
}
