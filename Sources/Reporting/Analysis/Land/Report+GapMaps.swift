import CoverageModel
import GeometryCore

extension Report {
  /// Square metres of a square kilometre.
  static let squareMetresPerSquareKilometre = 1e6

  /// The files that only a study with boundaries has.
  var landMakers: [OutputMaker] {
    guard let land = result.land else { return [] }
    let gaps = study.travelTraits.hasShapes ? [OutputMaker("gaps.geojson") { gapsGeoJSON(land) }] : []
    return gaps + [
      OutputMaker("underserved.geojson") { underservedGeoJSON(land) },
      OutputMaker("underserved.csv") { underservedCSV(land) },
      OutputMaker("cores.geojson") { coresGeoJSON() },
    ]
  }

  /// `gaps.geojson`: the part of each basin beyond the service distance, ascending by code; basins without one are left
  /// out.
  func gapsGeoJSON(_ land: LandCoverage) -> OutputFile {
    let gaps = land.basins.filter { !$0.gap.isEmpty }
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: gaps.flatMap { $0.gap.boxes }), measure: study.measure,
      roads: inputs.roadSource)
    let properties = gapProperties
    for basin in gaps { writer.area(basin.gap) { $0.members(properties, of: basin) } }
    return OutputFile(name: "gaps.geojson", bytes: writer.finish())
  }

  /// The service areas that are drawn and written: clipped to the territory where its boundaries are known.
  var shownCoverage: [MultiPolygon] { result.land?.clipped ?? result.coverage }

  /// The land of each basin and what is covered of it; nil where it was not computed.
  var basinLand: [BasinCoverage]? { study.travelTraits.hasShapes ? result.land?.basins : nil }
}

extension CSVWriter {
  /// The land of a basin and what is covered of it, square kilometres.
  mutating func areas(of basin: BasinCoverage?) {
    number(basin.map { $0.areaSquareMetres / Report.squareMetresPerSquareKilometre }, decimals: 6)
    number(basin.map { $0.coveredSquareMetres / Report.squareMetresPerSquareKilometre }, decimals: 6)
  }
}

extension MultiPolygon {
  /// The box of each part.
  var boxes: [BoundingBox] { polygons.compactMap { MultiPolygon([$0]).boundingBox } }
}
