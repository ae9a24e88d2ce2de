public import GeometryCore
import GeodesicKit

/// Answers which sites are near a point by geodesic distance, exactly, and mostly without computing geodesics.
///
/// A tree on geocentric coordinates finds the smallest chords; `ChordBounds` decide nearly every comparison; Karney's
/// geodesic settles those that are left open. Equal distances go to the lower position in `sites`, so list sites in
/// ascending order of code. What is not a position (NaN, infinite, more
/// than a million degrees) is near nothing: no answer, and no trap.
public struct SiteIndex: Sendable {
  /// Positions of the sites in degrees.
  public let sites: [LonLat]
  let distance: SurfaceDistance
  let points: [GeocentricPoint]
  let tree: SiteTree
  let neighbourhoods: LeafNeighbourhoods
  let bounds: ChordBounds
  private(set) var limitsMetres: [Double]

  /// An index of sites.
  ///
  /// - Parameters:
  ///   - sites: finite positions in degrees, ascending by code; none is allowed.
  ///   - limitsMetres: distances that answers will be compared with: an answer so near to one of them that the formula's
  ///     error could matter is Karney's.
  ///   - ellipsoid: what the positions lie on.
  /// - Precondition: no coordinate is NaN, infinite or of more than a million degrees.
  /// - Complexity: O(n log^2 n).
  public init(_ sites: [LonLat], limitsMetres: [Double] = [], ellipsoid: Ellipsoid = .wgs84) {
    let largest = DegreeTrigonometry.largestDegrees
    let arePlaced = sites.allSatisfy { abs($0.longitude) <= largest && abs($0.latitude) <= largest }
    precondition(arePlaced, "a site has no position")
    self.sites = sites
    self.limitsMetres = limitsMetres
    distance = SurfaceDistance(ellipsoid)
    points = sites.map { GeocentricPoint($0, on: ellipsoid) }
    tree = SiteTree(points)
    neighbourhoods = LeafNeighbourhoods(tree)
    bounds = ChordBounds(ellipsoid)
  }

  /// The same index for answers that will be compared with other distances.
  ///
  /// - Parameter limitsMetres: as in the initialiser.
  /// - Complexity: O(1).
  public func comparing(with limitsMetres: [Double]) -> SiteIndex {
    var index = self
    index.limitsMetres = limitsMetres
    return index
  }

  /// A site and how far it is.
  public struct Neighbour: Hashable, Sendable {
    /// Position in `sites`.
    public var site: Int
    /// Geodesic distance in metres.
    public var distanceMetres: Double
  }

  /// The distance reported for a pair: `SurfaceDistance`, or Karney's where it lies within the error of a limit.
  @inline(__always)
  func reportedMetres(_ position: LonLat, _ point: GeocentricPoint, site: Int) -> Double {
    let metres = distance.metres(from: position, point, to: sites[site], points[site])
    for limit in limitsMetres where abs(metres - limit) <= SurfaceDistance.errorMetres {
      return distance.geodesic.distanceMetres(from: position, to: sites[site])
    }
    return metres
  }
}
