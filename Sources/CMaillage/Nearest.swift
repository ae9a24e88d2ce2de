import CallKit
import Proximity
import GeometryCore

/// The `k` nearest sites of each point by geodesic distance, nearest first.
///
/// - x: longitudes in degrees on WGS84, `x_stride` bytes apart; y: latitudes, `y_stride` bytes apart.
/// - count: number of points.
/// - k: how many sites a point, at least 1.
/// - limits: distances in metres that the answers will be compared with; an answer so near to one of them that the formula's
///   error of 0.1 mm could matter is Karney's.
/// - out_sites: gets k rows of sites a point, -1 where there are fewer sites; may be null.
/// - out_metres: gets as many distances, NaN where there are fewer sites; may be null.
///
/// Nothing is written beyond the point at which a row is refused.
@c(maillage_nearest)
public func nearest(
  _ sites: SitesHandle?, _ x: UnsafeRawPointer?, _ xStride: Int64, _ y: UnsafeRawPointer?, _ yStride: Int64,
  _ count: Int64, _ k: Int64, _ limits: UnsafePointer<Double>?, _ limitCount: Int64,
  _ outSites: UnsafeMutablePointer<Int32>?, _ outMetres: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let index = try Handle<Sites>.object(sites, "sites").index.comparing(with: try distances(limits, limitCount))
    let points = try Points(x, xStride, y, yStride, count)
    guard k >= 1, k <= Int64(Int32.max) else { throw .argument("\(k) nearest sites") }
    guard !count.multipliedReportingOverflow(by: k * 8).overflow else { throw .argument("\(count) times \(k) answers") }
    let spareSites = UnsafeMutablePointer<Int32>.allocate(capacity: Points.batch)
    let spareMetres = UnsafeMutablePointer<Double>.allocate(capacity: Points.batch)
    spareSites.initialize(repeating: -1, count: Points.batch)
    spareMetres.initialize(repeating: .nan, count: Points.batch)
    defer {
      spareSites.deallocate()
      spareMetres.deallocate()
    }
    try points.forEachBatch { (rows, longitudes, latitudes) throws(Failure) in
      if k == 1 {
        let first = rows.lowerBound
        let siteRows = UnsafeMutableBufferPointer(start: outSites.map { $0 + first } ?? spareSites, count: rows.count)
        let metreRows = UnsafeMutableBufferPointer(
          start: outMetres.map { $0 + first } ?? spareMetres, count: rows.count)
        var sites = siteRows.mutableSpan
        var metres = metreRows.mutableSpan
        index.nearest(longitudes: longitudes.span, latitudes: latitudes.span, sites: &sites, metres: &metres)
        return
      }
      for (offset, row) in rows.enumerated() {
        let position = LonLat(longitude: longitudes[offset], latitude: latitudes[offset])
        let neighbours = index.nearest(Int(k), to: position)
        for place in 0..<Int(k) {
          let neighbour = place < neighbours.count ? neighbours[place] : nil
          outSites?[row * Int(k) + place] = Int32(truncatingIfNeeded: neighbour?.site ?? -1)
          outMetres?[row * Int(k) + place] = neighbour?.distanceMetres ?? .nan
        }
      }
    }
  }
}
