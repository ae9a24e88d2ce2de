public import GeometryCore
import PROJKit

extension RoadGraph {
  /// The points of a part of a stretch, at least two, from the first offset to the last.
  ///
  /// Offsets are shares of the stretch's length, laid along the geodesic lengths of its segments.
  ///
  /// - Parameters:
  ///   - stretch: below `stretchCount`.
  ///   - from: millimetres from the first vertex.
  ///   - to: millimetres, at least `from`.
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func points(
    of stretch: Int, from: UInt32, to: UInt32
  ) throws(RoadNetworkError) -> [LonLat] {
    let shape = try shape(of: stretch)
    let whole = stretchLengths[stretch]
    if from == 0, to >= whole { return shape }
    let geodesic = Geodesic()
    var ends = [0.0]
    for (start, end) in zip(shape, shape.dropFirst()) {
      ends.append(ends[ends.count - 1] + geodesic.distanceMetres(from: start, to: end))
    }
    let total = ends[ends.count - 1]
    func at(_ offset: UInt32) -> Double { whole == 0 ? 0 : Double(min(offset, whole)) / Double(whole) * total }
    let (first, last) = (at(from), at(to))
    var points = [Self.point(shape, ends, first)]
    for index in shape.indices where ends[index] > first && ends[index] < last { points.append(shape[index]) }
    points.append(Self.point(shape, ends, last))
    return points
  }

  /// The point at a distance along a line whose points lie at `ends`.
  private static func point(_ shape: [LonLat], _ ends: [Double], _ metres: Double) -> LonLat {
    let next = ends.firstIndex { $0 >= metres } ?? ends.count - 1
    guard next > 0, ends[next] > ends[next - 1] else { return shape[next] }
    let (start, end) = (shape[next - 1], shape[next])
    let part = (metres - ends[next - 1]) / (ends[next] - ends[next - 1])
    var east = end.longitude - start.longitude
    if east > 180 { east -= 360 } else if east < -180 { east += 360 }
    var longitude = start.longitude + east * part
    if longitude > 180 { longitude -= 360 } else if longitude < -180 { longitude += 360 }
    return LonLat(longitude: longitude, latitude: start.latitude + (end.latitude - start.latitude) * part)
  }
}
