import CallKit
import Proximity
import CoverageModel
import SitingSearch
import GeometryCore

/// Points merged by their sets of covering sites.
public typealias RowsHandle = OpaquePointer

final class Rows {
  var rows: DistinctRows
  init(_ rows: DistinctRows) { self.rows = rows }
}

/// Rows without points: as many points as one likes are added, part by part; memory grows with the number of different sets
/// of covering sites.
///
/// Rows belong to one thread at a time.
///
/// - site_count: number of sites.
/// - out: gets the rows, to be given to maillage_rows_free.
@c(maillage_rows_new)
public func rowsNew(_ siteCount: Int64, _ out: UnsafeMutablePointer<RowsHandle?>?) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    guard siteCount >= 0, siteCount <= Int64(Int32.max) else { throw .argument("\(siteCount) sites") }
    out.pointee = Handle.make(Rows(DistinctRows(siteCount: Int(siteCount), dropsWeightless: false)))
  }
}

/// Adds points: each one with the sites within `metres` (closed). A refused call adds nothing.
///
/// - sites: as many as the rows were made for.
/// - x, x_stride, y, y_stride, count: as in maillage_nearest.
/// - weights: finite and at least 0, `weight_stride` bytes apart; null for 1 each.
@c(maillage_rows_add)
public func rowsAdd(
  _ rows: RowsHandle?, _ sites: SitesHandle?, _ x: UnsafeRawPointer?, _ xStride: Int64, _ y: UnsafeRawPointer?,
  _ yStride: Int64, _ weights: UnsafeRawPointer?, _ weightStride: Int64, _ count: Int64, _ metres: Double
) -> Int32 {
  answering { () throws(Failure) in
    let holder = try Handle<Rows>.object(rows, "rows")
    let index = try Handle<Sites>.object(sites, "sites").index
    let points = try Points(x, xStride, y, yStride, count)
    let weights = try Weights(weights, stride: weightStride, count: count)
    try check(distance: metres)
    guard index.sites.count == holder.rows.siteCount else {
      throw Failure(
        code: .mismatch, text: "\(index.sites.count) sites for rows that were made for \(holder.rows.siteCount)")
    }
    var added = DistinctRows(siteCount: holder.rows.siteCount, dropsWeightless: false)
    var starts: [Int] = []
    var found: [Int32] = []
    try points.forEachBatch { (rows, longitudes, latitudes) throws(Failure) in
      found.removeAll(keepingCapacity: true)
      if starts.count != rows.count + 1 { starts = [Int](repeating: 0, count: rows.count + 1) }
      var startSpan = starts.mutableSpan
      index.sites(
        withinMetres: metres, longitudes: longitudes.span, latitudes: latitudes.span, starts: &startSpan, sites: &found)
      for (offset, row) in rows.enumerated() {
        try add(found[starts[offset]..<starts[offset + 1]], weight: try weights.finite(row), to: &added)
      }
    }
    try merge(added, into: holder)
  }
}

/// Adds rows that are known already: those of another process, or of a cost matrix. A refused call adds nothing.
///
/// - starts: offsets into `sites`, row_count + 1 of them from 0, ascending.
/// - sites: in 0..<site_count, ascending within a row; a row without sites cannot be covered.
/// - weights: finite and at least 0; null for 1 each.
@c(maillage_rows_add_sets)
public func rowsAddSets(
  _ rows: RowsHandle?, _ starts: UnsafePointer<Int64>?, _ rowCount: Int64, _ sites: UnsafePointer<Int32>?,
  _ weights: UnsafePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let holder = try Handle<Rows>.object(rows, "rows")
    let sets = try CompressedRows(Int64(holder.rows.siteCount), starts, rowCount, sites)
    let weights = try Weights(weights, stride: 8, count: rowCount)
    var added = DistinctRows(siteCount: holder.rows.siteCount, dropsWeightless: false)
    for row in 0..<sets.count {
      try add(sets.sites[sets.starts[row]..<sets.starts[row + 1]], weight: try weights.finite(row), to: &added)
    }
    try merge(added, into: holder)
  }
}

/// Adds all points of `other`, which stays as it is. Whatever the parts, the rows that come out are the same.
@c(maillage_rows_merge)
public func rowsMerge(_ rows: RowsHandle?, _ other: RowsHandle?) -> Int32 {
  answering { () throws(Failure) in
    let holder = try Handle<Rows>.object(rows, "rows")
    let other = try Handle<Rows>.object(other, "other").rows
    guard holder.rows.isBegunLike(other) else {
      throw Failure(code: .mismatch, text: "rows of \(other.siteCount) sites for rows of \(holder.rows.siteCount)")
    }
    try merge(other, into: holder)
  }
}

/// How large rows are: each may be null.
///
/// - points: gets the number of points added.
/// - groups: gets the number of different sets of sites.
/// - entries: gets the number of sites of all sets.
/// - uncoverable: gets the weight of the points that no site covers.
@c(maillage_rows_size)
public func rowsSize(
  _ rows: RowsHandle?, _ points: UnsafeMutablePointer<Int64>?, _ groups: UnsafeMutablePointer<Int64>?,
  _ entries: UnsafeMutablePointer<Int64>?, _ uncoverable: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let rows = try Handle<Rows>.object(rows, "rows").rows
    points?.pointee = Int64(rows.pointCount)
    groups?.pointee = Int64(rows.groupCount)
    entries?.pointee = Int64(rows.entryCount)
    uncoverable?.pointee = rows.uncoverableWeight
  }
}

/// Copies rows out in ascending order of their lists of sites, which does not depend on how points were added; each may be
/// null.
///
/// - starts: gets the offsets, groups + 1.
/// - sites: gets the sites, ascending within a row.
/// - weights: gets the weight of each row.
@c(maillage_rows_read)
public func rowsRead(
  _ rows: RowsHandle?, _ starts: UnsafeMutablePointer<Int64>?, _ sites: UnsafeMutablePointer<Int32>?,
  _ weights: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let sorted = try Handle<Rows>.object(rows, "rows").rows.sorted()
    let matrix = sorted.rows
    if let starts { for (index, start) in matrix.rowStarts.enumerated() { starts[index] = Int64(start) } }
    sites?.update(from: matrix.sites, count: matrix.sites.count)
    weights?.update(from: sorted.weights, count: sorted.weights.count)
  }
}

/// Gives rows up; null is allowed.
@c(maillage_rows_free)
public func rowsFree(_ rows: RowsHandle?) { Handle<Rows>.free(rows) }

/// Adds a row where the offsets, which have 32 bits, allow it.
private func add(_ sites: ArraySlice<Int32>, weight: Double, to rows: inout DistinctRows) throws(Failure) {
  try checkSize(rows, and: sites.count)
  rows.add(sites, weight: weight)
}

private func merge(_ added: DistinctRows, into holder: Rows) throws(Failure) {
  try checkSize(holder.rows, and: added.entryCount)
  holder.rows.merge(added)
}

private func checkSize(_ rows: DistinctRows, and more: Int) throws(Failure) {
  guard rows.entryCount + more < Int(Int32.max) else {
    throw .argument("the different sets of sites have more than \(Int32.max) entries")
  }
}
