import CallKit

public import CArrow

/// Positions and weights read from an Arrow stream.
public typealias PointsHandle = OpaquePointer

final class PointTable: Sendable {
  let longitudes: [Double]
  let latitudes: [Double]
  let weights: [Double]

  init(longitudes: [Double], latitudes: [Double], weights: [Double]) {
    self.longitudes = longitudes
    self.latitudes = latitudes
    self.weights = weights
  }
}

/// Reads positions, and weights where asked, from an Arrow C stream of record batches, and releases the stream whatever
/// happens.
///
/// - stream: what a producer filled in (in Python: the capsule of __arrow_c_stream__).
/// - x: name of the column of longitudes; where `y` is null, of a geometry: a point of GeoArrow (separated x and y, or
///   interleaved) or WKB (21 bytes or with an SRID of 0 or 4326). A geometry that names a CRS other than longitude and latitude on WGS84 is refused.
/// - y: name of the column of latitudes.
/// - weight: name of the column of weights; null for none.
/// - out: gets the points, to be given to maillage_points_free.
///
/// Numbers may be of any integer or floating type. A missing value is refused with its row. Coordinates are checked where
/// they are used.
@c(maillage_points_from_stream)
public func pointsFromStream(
  _ stream: UnsafeMutablePointer<ArrowArrayStream>?, _ x: UnsafePointer<CChar>?, _ y: UnsafePointer<CChar>?,
  _ weight: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<PointsHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let stream = try ArrowStream(try required(stream, "stream"))
    defer { stream.release() }
    let out = try required(out, "out")
    let x = String(cString: try required(x, "x"))
    var readers: [ArrowReader] = []
    if let y {
      readers = [
        try stream.reader(of: x, geometry: false, column: 0),
        try stream.reader(of: String(cString: y), geometry: false, column: 1),
      ]
    } else {
      readers = [try stream.reader(of: x, geometry: true, column: 0)]
    }
    if let weight { readers.append(try stream.reader(of: String(cString: weight), geometry: false, column: 2)) }
    var values = [[Double]](repeating: [], count: 3)
    var first = 0
    while let batch = try stream.next() {
      defer { ArrowStream.release(batch) }
      for reader in readers {
        if reader.isGeometry {
          var longitudes: [Double] = []
          var latitudes: [Double] = []
          try reader.readGeometry(batch, firstRow: first, &longitudes, &latitudes)
          values[0] += longitudes
          values[1] += latitudes
        } else {
          try reader.readNumbers(batch, firstRow: first, into: &values[Int(reader.column)])
        }
      }
      first += Int(batch.pointee.length)
    }
    out.pointee = Handle.make(PointTable(longitudes: values[0], latitudes: values[1], weights: values[2]))
  }
}

/// The number of points; -1 for a null pointer.
@c(maillage_points_count)
public func pointsCount(_ points: PointsHandle?) -> Int64 {
  (try? Handle<PointTable>.object(points, "points")).map { Int64($0.longitudes.count) } ?? -1
}

/// Copies points out; each may be null.
///
/// - x: gets the longitudes. y: gets the latitudes. weights: gets the weights, where any were read.
@c(maillage_points_read)
public func pointsRead(
  _ points: PointsHandle?, _ x: UnsafeMutablePointer<Double>?, _ y: UnsafeMutablePointer<Double>?,
  _ weights: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let table = try Handle<PointTable>.object(points, "points")
    x?.update(from: table.longitudes, count: table.longitudes.count)
    y?.update(from: table.latitudes, count: table.latitudes.count)
    weights?.update(from: table.weights, count: table.weights.count)
  }
}

/// Gives points up; null is allowed.
@c(maillage_points_free)
public func pointsFree(_ points: PointsHandle?) { Handle<PointTable>.free(points) }
