import CallKit
import Proximity
import CoverageModel
import GeometryCore

/// Costs of pairs of rows and sites: compressed rows.
public typealias PairsHandle = OpaquePointer

final class Pairs: Sendable {
  let costs: TravelCostMatrix
  init(_ costs: TravelCostMatrix) { self.costs = costs }
}

/// The sites within a distance (closed) of each point, with their distance rounded to whole millimetres.
///
/// - x, x_stride, y, y_stride, count: as in maillage_nearest.
/// - metres: the distance.
/// - out: gets the pairs, to be given to maillage_pairs_free.
@c(maillage_within)
public func within(
  _ sites: SitesHandle?, _ x: UnsafeRawPointer?, _ xStride: Int64, _ y: UnsafeRawPointer?, _ yStride: Int64,
  _ count: Int64, _ metres: Double, _ out: UnsafeMutablePointer<PairsHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let index = try Handle<Sites>.object(sites, "sites").index
    let points = try Points(x, xStride, y, yStride, count)
    try check(distance: metres)
    var starts = [0]
    starts.reserveCapacity(points.count + 1)
    var columns: [Int32] = []
    var costs: [Double] = []
    try points.forEachBatch { (_, longitudes, latitudes) throws(Failure) in
      for (longitude, latitude) in zip(longitudes, latitudes) {
        index.appendSites(
          withinMetres: metres, of: LonLat(longitude: longitude, latitude: latitude), to: &columns,
          roundedMetres: &costs)
        starts.append(columns.count)
      }
    }
    let matrix = TravelCostMatrix(siteCount: index.sites.count, rowStarts: starts, sites: columns, costs: costs)
    out.pointee = Handle.make(Pairs(matrix))
  }
}

/// Pairs with costs of the caller's own (times, distances by road): an absent pair is out of reach.
///
/// - site_count: number of sites.
/// - starts: offsets into `sites` and `costs`, row_count + 1 of them from 0, ascending.
/// - sites: in 0..<site_count, ascending within a row.
/// - costs: finite and at least 0.
/// - out: gets the pairs, to be given to maillage_pairs_free.
@c(maillage_pairs_new)
public func pairsNew(
  _ siteCount: Int64, _ starts: UnsafePointer<Int64>?, _ rowCount: Int64, _ sites: UnsafePointer<Int32>?,
  _ costs: UnsafePointer<Double>?, _ out: UnsafeMutablePointer<PairsHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let rows = try CompressedRows(siteCount, starts, rowCount, sites)
    let costs = try list(costs, Int64(rows.sites.count), named: "costs")
    for row in 0..<rows.count {
      for index in rows.starts[row]..<rows.starts[row + 1] where !(costs[index] >= 0 && costs[index] < .infinity) {
        throw Failure(
          code: .distance, row: row, text: "the cost \(costs[index]) in row \(row) is not a finite number of at least 0"
        )
      }
    }
    out.pointee = Handle.make(
      Pairs(TravelCostMatrix(siteCount: rows.siteCount, rowStarts: rows.starts, sites: rows.sites, costs: costs)))
  }
}

/// The number of pairs; -1 for a null pointer.
@c(maillage_pairs_count)
public func pairsCount(_ pairs: PairsHandle?) -> Int64 {
  (try? Handle<Pairs>.object(pairs, "pairs")).map { Int64($0.costs.sites.count) } ?? -1
}

/// Copies pairs out; each may be null.
///
/// - starts: gets the offsets, one more than rows.
/// - sites: gets the sites, ascending within a row.
/// - costs: gets the costs (of maillage_within: metres).
@c(maillage_pairs_read)
public func pairsRead(
  _ pairs: PairsHandle?, _ starts: UnsafeMutablePointer<Int64>?, _ sites: UnsafeMutablePointer<Int32>?,
  _ costs: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let matrix = try Handle<Pairs>.object(pairs, "pairs").costs
    if let starts { for (index, start) in matrix.rowStarts.enumerated() { starts[index] = Int64(start) } }
    sites?.update(from: matrix.sites, count: matrix.sites.count)
    costs?.update(from: matrix.costs, count: matrix.costs.count)
  }
}

/// Gives pairs up; null is allowed.
@c(maillage_pairs_free)
public func pairsFree(_ pairs: PairsHandle?) { Handle<Pairs>.free(pairs) }
