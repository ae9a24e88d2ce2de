import CoverageModel
import GeometryCore

/// A core with its place in the list.
typealias RankedCore = (rank: Int, core: UnderservedCore)

extension Report {
  /// The cores of large underserved areas, in their order; none where boundaries are unknown.
  var rankedCores: [RankedCore] {
    (result.land?.underserved.cores ?? []).enumerated().map { (rank: $0.offset + 1, core: $0.element) }
  }

  /// `cores.geojson`: the cores of large underserved areas, in their order.
  func coresGeoJSON() -> OutputFile {
    let cores = rankedCores
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: cores.flatMap { $0.core.shape.boxes }), measure: study.measure)
    let properties = coreProperties
    for core in cores { writer.area(core.core.shape) { $0.members(properties, of: core) } }
    return OutputFile(name: "cores.geojson", bytes: writer.finish())
  }

  /// The members `cores` and `split_areas` of `underserved`.
  func coreMembers(_ underserved: UnderservedAreas, _ writer: inout JSONWriter) {
    writer.member("cores") { writer in
      let properties = coreProperties
      writer.array(rankedCores) { writer, core in writer.object { $0.members(properties, of: core) } }
    }
    writer.member("split_areas") { writer in
      writer.array(splitAreas(underserved)) { writer, area in
        writer.object { writer in
          writer.member("area", area.index + 1)
          writer.member("cores", area.cores.count)
          writer.member("people_outside_cores", underserved.peopleOutsideCores(ofArea: area.index))
        }
      }
    }
  }

  /// The areas that have cores, in their order, each with these.
  func splitAreas(_ underserved: UnderservedAreas) -> [(index: Int, cores: [RankedCore])] {
    let cores = Dictionary(grouping: rankedCores) { $0.core.area }
    return cores.keys.sorted().map { ($0, cores[$0] ?? []) }
  }

  /// The properties of a core and its rank.
  var coreProperties: [FeatureProperty<RankedCore>] {
    let (towns, spaces) = (study.towns, study.spaces)
    return [
      FeatureProperty("rank", PropertyTitle(.columnRank), .count { $0.rank }),
      FeatureProperty("area", PropertyTitle(.coreColumnAreaRank), .count { $0.core.area + 1 }),
      FeatureProperty("code", PropertyTitle(.sheetLargestTownCode), .text { towns[$0.core.largestTown].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { towns[$0.core.largestTown].name }),
      FeatureProperty("people", PropertyTitle(.columnPeople), .count { $0.core.people }),
      FeatureProperty("towns", PropertyTitle(.columnTowns), .count { $0.core.towns.count }),
      FeatureProperty("centre", PropertyTitle(.coreColumnCentreCode), .text { towns[$0.core.centre].code }),
      FeatureProperty("centre_name", PropertyTitle(.coreColumnCentre), .text { towns[$0.core.centre].name }),
      FeatureProperty(
        "nearest_space", PropertyTitle(.layerNearestCode), .text { $0.core.nearestSpace.map { spaces[$0].code } }),
      FeatureProperty(
        "nearest_space_name", PropertyTitle(.columnNearestSpace),
        .text { $0.core.nearestSpace.map { spaces[$0].name } }),
      FeatureProperty(
        "distance_m", PropertyTitle(.columnTownDistance, hasUnit: true),
        .number(decimals: 3) { $0.core.distance }),
      FeatureProperty(
        "candidates", PropertyTitle(.coreColumnCandidates), .texts { $0.core.candidates.map { towns[$0].code } }),
    ]
  }
}
