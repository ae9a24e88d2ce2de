internal import CPROJ
internal import GeometryCore

extension PROJHandle {
  /// Where the object is meant to be used; nil where PROJ knows none.
  var areaOfUse: BoundingBox? {
    var west = 0.0
    var south = 0.0
    var east = 0.0
    var north = 0.0
    let found = unsafe proj_get_area_of_use(context.pointer, pointer, &west, &south, &east, &north, nil)
    // PROJ answers -1000 where a side is unknown.
    guard found != 0, [west, south, east, north].allSatisfy({ $0 > -1000 }) else { return nil }
    return BoundingBox(west: west, south: south, east: east, north: north)
  }
}
