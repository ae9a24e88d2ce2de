internal import GeometryCore
internal import LayerModel
import PROJKit

/// What a project shows when it is opened: a plane, and a rectangle on it.
struct ProjectView {
  /// Its code, such as `EPSG:2154`.
  let system: String
  let name: String
  let isGeographic: Bool
  let west: Double
  let south: Double
  let east: Double
  let north: Double

  /// The places shown, without the hundredth at each end of either axis: of the whole of France, overseas towns.
  private static func box(of layers: [MapLayer]) -> BoundingBox? {
    let points = layers.flatMap(\.features).compactMap { feature -> LonLat? in
      if case .point(let point)? = feature.geometry { point } else { nil }
    }
    guard !points.isEmpty else { return nil }
    let longitudes = points.map(\.longitude).sorted()
    let latitudes = points.map(\.latitude).sorted()
    let drop = points.count / 100
    return BoundingBox(
      west: longitudes[drop], south: latitudes[drop], east: longitudes[points.count - 1 - drop],
      north: latitudes[points.count - 1 - drop])
  }

  /// Longitude and latitude where places lie too far apart for one zone of UTM, or where the plane cannot be used there.
  init(_ set: MapLayerSet) {
    let box = Self.box(of: set.layers) ?? BoundingBox(west: -180, south: -90, east: 180, north: 90)
    let planes = [set.system, Self.zone(of: box)].compactMap(\.self)
    self =
      planes.lazy.compactMap { try? Self.view(of: box, on: $0) }.first
      ?? ProjectView(
        system: "EPSG:4326", name: "WGS 84", isGeographic: true,
        corners: [PlanarPoint(x: box.west, y: box.south), PlanarPoint(x: box.east, y: box.north)])
  }

  private init(system: String, name: String, isGeographic: Bool, corners: [PlanarPoint]) {
    self.system = system
    self.name = name
    self.isGeographic = isGeographic
    let xs = corners.map(\.x)
    let ys = corners.map(\.y)
    let least = (xs.min() ?? 0, ys.min() ?? 0)
    let most = (xs.max() ?? 0, ys.max() ?? 0)
    let margin = max(most.0 - least.0, most.1 - least.1, isGeographic ? 0.1 : 10_000) / 20
    (west, south, east, north) = (least.0 - margin, least.1 - margin, most.0 + margin, most.1 + margin)
  }

  private static func view(of box: BoundingBox, on plane: String) throws(PROJError) -> ProjectView {
    let transformation = try CRSTransformation(from: "OGC:CRS84", to: plane, context: PROJContext())
    let steps = [0, 0.25, 0.5, 0.75, 1.0]
    let edge = steps.flatMap { x in
      steps.map { y in
        LonLat(
          longitude: box.west + (box.east - box.west) * x, latitude: box.south + (box.north - box.south) * y)
      }
    }
    let corners: [PlanarPoint] = try transformation.transform(edge.span)
    return ProjectView(system: plane, name: transformation.target.name, isGeographic: false, corners: corners)
  }

  /// The zone of UTM on WGS84 in whose middle the box lies; nil where it is wider than two zones.
  private static func zone(of box: BoundingBox) -> String? {
    guard box.east - box.west <= 12 else { return nil }
    let zone = min(60, Int(((box.west + box.east) / 2 + 180) / 6) + 1)
    return "EPSG:\((box.south + box.north < 0 ? 32700 : 32600) + zone)"
  }
}
