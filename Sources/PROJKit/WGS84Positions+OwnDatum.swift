internal import CPROJ
package import GeometryCore
import MessageModel

extension WGS84Positions {
  /// Where coordinates lie in longitude and latitude on the datum of their own system: within some hundred metres of
  /// `transform`, and found without a search for a shift between datums, which takes PROJ up to half a second a system.
  ///
  /// - Parameters:
  ///   - coordinates: easting or longitude first, in the unit of the system.
  ///   - system: any text PROJ understands as a system with a projection or of longitude and latitude.
  /// - Returns: degrees from Greenwich in the order of the coordinates; not finite where one has no place in the system.
  /// - Throws: `PROJError` `.library` where PROJ knows no such system or no way to its degrees.
  /// - Complexity: O(n), and some milliseconds to find the operation.
  package static func onOwnDatum(_ coordinates: [LonLat], of system: String) throws(PROJError) -> [LonLat] {
    let context = try PROJContext()
    let label: Message = "\(system) to its degrees"
    let whole = try PROJHandle.crs(system, in: context, operation: label)
    let source = try whole.horizontalCRS(operation: label)
    let base = try unsafe PROJHandle(
      proj_crs_get_geodetic_crs(context.pointer, source.pointer), in: context, from: "proj_crs_get_geodetic_crs",
      operation: label)
    let handle = try source.bestOperation(
      to: base, areaOfInterest: nil, isNormalised: true, allowsBallpark: true, operation: label)
    let operation = PROJOperation(handle, label: label)
    var positions = coordinates
    var span = positions.mutableSpan
    unsafe span.withUnsafeMutableBytes { unsafe operation.transform(pairs: $0, direction: .forward) }
    // The system of degrees may count in grads, and from Paris.
    let degrees = try base.firstAxisUnit(operation: label).size * 180 / .pi
    let meridian = base.primeMeridianDegrees
    return positions.map {
      LonLat(longitude: $0.longitude * degrees + meridian, latitude: $0.latitude * degrees)
    }
  }
}
