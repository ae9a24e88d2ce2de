import CallKit
import CoverageModel
import GeometryCore
import RoadNetwork
import RoadTravel

/// Fastest trips between points and sites: compressed rows.
public typealias TripsHandle = OpaquePointer

final class Trips: Sendable {
  let starts: [Int]
  let sites: [Int32]
  let seconds: [Double]
  let metres: [Double]

  /// Trips of a table; one to a site at the very same point takes no time, as in 'maillage matrix'.
  init(
    _ table: RoadTable, _ points: [TravelPlace], _ places: [TravelPlace], _ rows: [RoadPlace?], _ columns: [RoadPlace?]
  ) {
    var (starts, sites) = ([0], [Int32]())
    var (seconds, metres) = ([Double](), [Double]())
    let samePoints = Dictionary(grouping: places.indices.filter { columns[$0] != nil }) { places[$0].position }
    for row in points.indices {
      let same = rows[row] == nil ? [] : samePoints[points[row].position] ?? []
      var trips = (table.rowStarts[row]..<table.rowStarts[row + 1]).map {
        (site: table.facilities[$0], time: table.times[$0], length: table.lengths[$0])
      }
      if !same.isEmpty {
        trips.removeAll { same.contains(Int($0.site)) }
        trips += same.map { (site: Int32($0), time: 0, length: 0) }
        trips.sort { $0.site < $1.site }
      }
      for trip in trips {
        sites.append(trip.site)
        seconds.append(Double(trip.time) / 1000)
        metres.append(Double(trip.length) / 1000)
      }
      starts.append(sites.count)
    }
    (self.starts, self.sites, self.seconds, self.metres) = (starts, sites, seconds, metres)
  }
}

/// The fastest trips of every pair of points and sites, without traffic, as 'maillage matrix' has them.
///
/// - x, y, count, site_x, site_y, site_count, from_sites, threads, progress, context: as in maillage_roads_nearest.
/// - limit: the longest time in seconds (closed); negative for any.
/// - out: gets the trips, to be given to maillage_trips_free. A pair that is not connected or farther is absent.
@c(maillage_roads_trips)
public func roadsTrips(
  _ roads: RoadsHandle?, _ x: UnsafePointer<Double>?, _ y: UnsafePointer<Double>?, _ count: Int64,
  _ siteX: UnsafePointer<Double>?, _ siteY: UnsafePointer<Double>?, _ siteCount: Int64, _ fromSites: Int32,
  _ limit: Double, _ threads: Int32, _ progress: ProgressCallback?, _ context: UnsafeMutableRawPointer?,
  _ out: UnsafeMutablePointer<TripsHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let roads = try Handle<Roads>.object(roads, "roads")
    let points = try places(x, y, count, "point")
    let sites = try places(siteX, siteY, siteCount, "site")
    guard !limit.isNaN else { throw Failure(code: .distance, text: "the limit is not a number of seconds") }
    let longest = limit >= 0 && limit < 4e6 ? UInt32((limit * 1000).rounded()) : RoadSearch.notReached - 1
    let threads = try threadCount(threads)
    out.pointee = Handle.make(
      try Waiting(progress: progress, context: context).run { _ in
        let travel = roads.travel(fromSites: fromSites != 0)
        let rows = try await travel.join(points, threads: threads)
        let columns = try await travel.join(sites, threads: threads)
        let table = try await RoadTable(
          from: rows, to: columns, on: roads.graph, direction: travel.direction, limit: longest, withLengths: true,
          threads: threads)
        return Trips(table, points, sites, rows, columns)
      })
  }
}

/// The number of trips; -1 for a null pointer.
@c(maillage_trips_count)
public func tripsCount(_ trips: TripsHandle?) -> Int64 {
  (try? Handle<Trips>.object(trips, "trips")).map { Int64($0.sites.count) } ?? -1
}

/// Copies trips out; each may be null.
///
/// - starts: gets the offsets, one more than points.
/// - sites: gets the sites, ascending within a point.
/// - seconds: gets the times, whole milliseconds. metres: gets the lengths of the fastest trips, whole millimetres; of
///   equally fast ones the shortest.
@c(maillage_trips_read)
public func tripsRead(
  _ trips: TripsHandle?, _ starts: UnsafeMutablePointer<Int64>?, _ sites: UnsafeMutablePointer<Int32>?,
  _ seconds: UnsafeMutablePointer<Double>?, _ metres: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let trips = try Handle<Trips>.object(trips, "trips")
    if let starts { for (index, start) in trips.starts.enumerated() { starts[index] = Int64(start) } }
    sites?.update(from: trips.sites, count: trips.sites.count)
    seconds?.update(from: trips.seconds, count: trips.seconds.count)
    metres?.update(from: trips.metres, count: trips.metres.count)
  }
}

/// Gives trips up; null is allowed.
@c(maillage_trips_free)
public func tripsFree(_ trips: TripsHandle?) { Handle<Trips>.free(trips) }
