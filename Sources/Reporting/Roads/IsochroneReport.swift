public import GeometryCore
public import LayerModel

/// Areas within limits of time by road: of each place, or of the nearest of all.
public struct IsochroneReport: Hashable, Sendable {
  /// An area.
  public struct Area: Hashable, Sendable {
    /// The code of the place; nil where the area is that of the nearest of all places.
    public var code: String?
    /// The name of the place; empty where it has none.
    public var name: String
    /// The limit, minutes (closed).
    public var minutes: Double
    /// The area; empty where the place has no road near it.
    public var area: MultiPolygon
    /// Its size on the ellipsoid, square metres.
    public var squareMetres: Double

    public init(code: String?, name: String, minutes: Double, area: MultiPolygon, squareMetres: Double) {
      self.code = code
      self.name = name
      self.minutes = minutes
      self.area = area
      self.squareMetres = squareMetres
    }
  }

  /// The areas, those of a place together, larger limits first, so that smaller ones are drawn above them.
  public var areas: [Area]
  /// Whether people travel to the places; else from them.
  public var leadsToPlaces: Bool
  /// The network.
  public var roads: RoadSource

  public init(areas: [Area], leadsToPlaces: Bool, roads: RoadSource) {
    self.areas = areas
    self.leadsToPlaces = leadsToPlaces
    self.roads = roads
  }

  /// The areas as GeoJSON.
  public func geoJSON() -> [UInt8] {
    let boxes = areas.compactMap(\.area.boundingBox)
    let corners = boxes.flatMap {
      [LonLat(longitude: $0.west, latitude: $0.south), LonLat(longitude: $0.east, latitude: $0.north)]
    }
    var writer = GeoJSONWriter(boundingBox: BoundingBox(enclosing: corners), roads: roads)
    for area in areas {
      writer.area(area.area) { writer in
        if let code = area.code {
          writer.member("code", code)
          writer.member("name", area.name)
        }
        writer.member("minutes", area.minutes, decimals: 6)
        writer.member("area_km2", area.squareMetres / 1e6, decimals: 6)
        writer.member("direction", leadsToPlaces ? "to" : "from")
        writer.member("profile", roads.profile)
      }
    }
    return writer.finish()
  }

  /// The areas as a layer.
  public func layers(_ language: Language) -> MapLayerSet {
    let fields = [
      MapField(name: "code", title: language.text(.isochroneCode), kind: .text),
      MapField(name: "name", title: language.text(.isochroneName), kind: .text),
      MapField(name: "minutes", title: language.text(.isochroneMinutes), kind: .real),
      MapField(name: "area_km2", title: language.text(.isochroneArea), kind: .real),
    ]
    let title = language.text(.isochroneTitle)
    let summary = language.text(.isochroneSummary, ["profile": roads.profile, "attribution": roads.attribution])
    let layer = MapLayer(
      name: "isochrones", title: title, summary: summary, shape: .areas, fields: fields,
      features: areas.map { area in
        MapFeature(
          values: [
            area.code.map { .text($0) } ?? .null, .text(area.name), .real(area.minutes),
            .real((area.squareMetres).rounded() / 1e6),
          ], geometry: .area(area.area))
      })
    return MapLayerSet(
      title: title, summary: summary,
      facts: [
        MapLayerSet.Fact("roads", "\(roads.path), SHA-256 \(roads.sha256)"),
        MapLayerSet.Fact("roads_profile", roads.profile), MapLayerSet.Fact("roads_date", roads.dataDate ?? ""),
        MapLayerSet.Fact("direction", leadsToPlaces ? "to" : "from"),
        MapLayerSet.Fact("attribution", roads.attribution), MapLayerSet.Fact("license", RoadSource.licence),
      ], layers: [layer])
  }
}
