import CallKit
import Proximity
import GeometryCore

/// Sites and their index.
public typealias SitesHandle = OpaquePointer

final class Sites: Sendable {
  let index: SiteIndex
  init(_ index: SiteIndex) { self.index = index }
}

/// An index of sites, which threads may share.
///
/// - x: longitudes in degrees on WGS84, `x_stride` bytes apart.
/// - y: latitudes, `y_stride` bytes apart.
/// - count: number of sites, at most 2^31 - 1; equal distances go to the lower row.
/// - out: gets the sites, to be given to maillage_sites_free.
@c(maillage_sites_new)
public func sitesNew(
  _ x: UnsafeRawPointer?, _ xStride: Int64, _ y: UnsafeRawPointer?, _ yStride: Int64, _ count: Int64,
  _ out: UnsafeMutablePointer<SitesHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let points = try Points(x, xStride, y, yStride, count)
    guard count <= Int64(Int32.max) else { throw .argument("\(count) sites are too many") }
    var positions: [LonLat] = []
    positions.reserveCapacity(points.count)
    try points.forEachBatch { (_, longitudes, latitudes) throws(Failure) in
      for (longitude, latitude) in zip(longitudes, latitudes) {
        positions.append(LonLat(longitude: longitude, latitude: latitude))
      }
    }
    out.pointee = Handle.make(Sites(SiteIndex(positions)))
  }
}

/// The number of sites; -1 for a null pointer.
@c(maillage_sites_count)
public func sitesCount(_ sites: SitesHandle?) -> Int64 {
  (try? Handle<Sites>.object(sites, "sites")).map { Int64($0.index.sites.count) } ?? -1
}

/// Gives the sites up; null is allowed.
@c(maillage_sites_free)
public func sitesFree(_ sites: SitesHandle?) { Handle<Sites>.free(sites) }
