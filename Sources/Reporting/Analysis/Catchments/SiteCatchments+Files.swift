import CoverageModel
import GeometryCore

extension Report {
  /// Which towns go to which space today.
  var catchments: SiteCatchments {
    SiteCatchments(study: study, proximities: result.towns, catchments: result.catchments)
  }
}

extension SiteCatchments {
  /// What makes the files of catchments; areas only where the boundaries of towns are known.
  ///
  /// - Parameter prefix: stands before the names of the files.
  func makers(_ prefix: String, _ inputs: [InputRecord]) -> [OutputMaker] {
    let areas =
      study.boundaries == nil
      ? [] : [OutputMaker(prefix + "catchments.geojson") { areaMap(prefix + "catchments.geojson", inputs) }]
    return areas + [
      OutputMaker(prefix + "catchment-lines.geojson") { lineMap(prefix + "catchment-lines.geojson", inputs) },
      OutputMaker(prefix + "catchments.csv") { townTable(prefix + "catchments.csv") },
    ]
  }

  /// One record for each town that reaches a site: by site, then by code.
  private func townTable(_ name: String) -> OutputFile {
    let properties = townProperties
    var writer = CSVWriter(columns: properties.map { "\($0.name)" }, measure: study.measure)
    for town in townsBySite {
      writer.fields(properties, of: town)
      writer.endRecord()
    }
    return OutputFile(name: name, bytes: writer.bytes)
  }

  /// One area for each part of a catchment: the union of its towns.
  private func areaMap(_ name: String, _ inputs: [InputRecord]) -> OutputFile {
    let parts = parts
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: parts.flatMap { $0.part.shape.boxes }), measure: study.measure,
      roads: inputs.roadSource)
    let properties = partProperties
    for part in parts { writer.area(part.part.shape) { $0.members(properties, of: part) } }
    return OutputFile(name: name, bytes: writer.finish())
  }

  /// One line for each town that a site serves.
  private func lineMap(_ name: String, _ inputs: [InputRecord]) -> OutputFile {
    let towns = servedTowns
    let lines = towns.map(line)
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: lines.flatMap { $0.joined() }), measure: study.measure,
      roads: inputs.roadSource)
    let properties = townProperties
    for (town, line) in zip(towns, lines) { writer.lines(line) { $0.members(properties, of: town) } }
    return OutputFile(name: name, bytes: writer.finish())
  }

  /// The line from a town to its nearest site.
  func line(ofTown town: Int) -> [[LonLat]] {
    guard let site = proximities[town].nearestSpace else { return [] }
    return LonLat.line(from: study.towns[town].position, to: study.spaces[site].position)
  }
}

extension LonLat {
  /// A straight line in longitude and latitude the shorter way round, cut where it crosses the 180th meridian (RFC 7946,
  /// 3.1.9).
  static func line(from start: LonLat, to end: LonLat) -> [[LonLat]] {
    let step = end.longitude - start.longitude
    guard abs(step) > 180 else { return [[start, end]] }
    let side = start.longitude < 0 ? -180.0 : 180.0
    let width = abs(step + 2 * side)
    let share = width > 0 ? abs(side - start.longitude) / width : 0
    let latitude = start.latitude + share * (end.latitude - start.latitude)
    return [
      [start, LonLat(longitude: side, latitude: latitude)], [LonLat(longitude: -side, latitude: latitude), end],
    ]
  }
}
