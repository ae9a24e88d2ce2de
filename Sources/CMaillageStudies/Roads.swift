import CallKit
import CoverageModel
import GeometryCore
import MessageModel
import RoadNetwork
import RoadTravel

/// A road network.
public typealias RoadsHandle = OpaquePointer

final class Roads: Sendable {
  let graph: RoadGraph
  let sha256: String
  private let times: [RoadTravel]

  init(path: String, profile: String?) throws(RoadNetworkError) {
    let file = try RoadFile(path: path)
    graph = try file.graph(profile: profile)
    sha256 = file.statedSHA256
    let snapper = RoadSnapper(graph)
    times = [RoadSettings.Direction.to, .from].map { direction in
      var settings = RoadSettings()
      settings.direction = direction
      return RoadTravel(snapper, settings)
    }
  }

  /// Travel to sites, or from them; places are joined to roads once each.
  func travel(fromSites: Bool) -> RoadTravel { times[fromSites ? 1 : 0] }
}

/// Opens a file of roads that 'maillage roads build' made; it must not change while it is open.
///
/// - path: the file.
/// - profile: which of its networks (car, foot, bicycle); null for the only one.
/// - out: gets the roads, to be given to maillage_roads_free.
@c(maillage_roads_new)
public func roadsNew(
  _ path: UnsafePointer<CChar>?, _ profile: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<RoadsHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let path = try text(path, "path")
    do {
      out.pointee = Handle.make(try Roads(path: path, profile: text(profile)))
    } catch {
      throw Failure(error)
    }
  }
}

/// What is known of a network.
///
/// - out: gets a JSON object, to be given to maillage_bytes_free: profile, date, attribution and sha256.
@c(maillage_roads_facts)
public func roadsFacts(_ roads: RoadsHandle?, _ out: UnsafeMutablePointer<BytesHandle?>?) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let roads = try Handle<Roads>.object(roads, "roads")
    let facts = roads.graph.facts
    out.pointee = Bytes.make(
      JSONText.object([
        ("profile", JSONText.string(facts.profile)), ("date", facts.dataDate.map(JSONText.string) ?? "null"),
        ("attribution", JSONText.string(facts.attribution)), ("sha256", JSONText.string(roads.sha256)),
      ]))
  }
}

/// The nearest sites of each point by the time of the fastest trip, without traffic, nearest first.
///
/// - x, y: longitudes and latitudes of points, degrees on WGS84; site_x, site_y: those of sites.
/// - from_sites: other than 0 for trips from sites to points.
/// - k: how many sites a point, at least 1.
/// - threads: 1 to 256; results do not depend on it.
/// - progress, context: as in maillage_study_run.
/// - out_sites: gets k rows of sites a point, -1 where fewer can be reached; equal times go to the lower site. out_seconds:
///   gets as many times, whole milliseconds, NaN where there is none; each may be null.
///
/// A place more than 1 km from any road reaches nothing.
@c(maillage_roads_nearest)
public func roadsNearest(
  _ roads: RoadsHandle?, _ x: UnsafePointer<Double>?, _ y: UnsafePointer<Double>?, _ count: Int64,
  _ siteX: UnsafePointer<Double>?, _ siteY: UnsafePointer<Double>?, _ siteCount: Int64, _ fromSites: Int32, _ k: Int64,
  _ threads: Int32, _ progress: ProgressCallback?, _ context: UnsafeMutableRawPointer?,
  _ outSites: UnsafeMutablePointer<Int32>?, _ outSeconds: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let roads = try Handle<Roads>.object(roads, "roads")
    let points = try places(x, y, count, "point")
    let sites = try places(siteX, siteY, siteCount, "site")
    guard k >= 1, k <= Int64(Int32.max) else { throw .argument("\(k) sites a point") }
    let wanted = min(Int(k), max(1, sites.count))
    let threads = try threadCount(threads)
    let found = try Waiting(progress: progress, context: context).run { _ in
      try await roads.travel(fromSites: fromSites != 0).nearest(
        wanted, from: points, to: sites, thresholds: [], threads: threads)
    }
    for row in points.indices {
      let columns = found.rowStarts[row]..<found.rowStarts[row + 1]
      for place in 0..<Int(k) {
        let index = columns.lowerBound + place
        let isThere = place < columns.count
        outSites?[row * Int(k) + place] = isThere ? found.sites[index] : -1
        outSeconds?[row * Int(k) + place] = isThere ? found.costs[index] : .nan
      }
    }
  }
}

/// Gives roads up; null is allowed.
@c(maillage_roads_free)
public func roadsFree(_ roads: RoadsHandle?) { Handle<Roads>.free(roads) }

/// Places of the caller's.
///
/// - Throws: `Failure`: `.position` for coordinates that are not finite or out of range.
func places(
  _ x: UnsafePointer<Double>?, _ y: UnsafePointer<Double>?, _ count: Int64, _ name: String
) throws(Failure) -> [TravelPlace] {
  guard count >= 0, count <= Int64(Int32.max) else { throw .argument("\(count) places") }
  guard count > 0 else { return [] }
  let (x, y) = (try required(x, "x"), try required(y, "y"))
  var places: [TravelPlace] = []
  places.reserveCapacity(Int(count))
  for row in 0..<Int(count) {
    guard x[row] >= -180, x[row] <= 180 else {
      throw Failure(
        code: .position, row: row, column: 0,
        text: "longitude \(x[row]) of \(name) \(row) is not in -180...180 degrees")
    }
    guard y[row] >= -90, y[row] <= 90 else {
      throw Failure(
        code: .position, row: row, column: 1, text: "latitude \(y[row]) of \(name) \(row) is not in -90...90 degrees")
    }
    places.append(TravelPlace(code: "\(row)", position: LonLat(longitude: x[row], latitude: y[row])))
  }
  return places
}
