import CoverageModel
import GeometryCore
import MessageModel

/// Computes what the boundaries of towns tell: territory, service areas within it, gaps of basins, underserved areas.
public enum LandAnalysis {
  /// The people an underserved area must have to be listed, unless the user says otherwise.
  public static let usualLeastPeople = 1_000

  /// The land coverage of a study and the identities that it must satisfy; nil where the study has no boundaries. Where
  /// travel has no shapes, only the underserved areas: costs of towns say nothing about the land between them.
  ///
  /// - Parameters:
  ///   - proximities: in the order of the study's towns.
  ///   - coverage: the area within each of the study's distances.
  ///   - leastPeople: underserved areas with fewer people are counted, not listed; at least 0.
  /// - Throws: `EngineError.shape` where an overlay fails.
  /// - Complexity: O(arcs) for the unions of towns, O(n log n) for overlays of n positions near outlines of coverage.
  static func land(
    of study: Study, proximities: [TownProximity], coverage: [MultiPolygon], leastPeople: Int, threads: Int
  ) async throws(EngineError) -> (land: LandCoverage, identities: [IdentityCheck])? {
    guard let boundaries = study.boundaries else { return nil }
    if !study.travelTraits.hasShapes {
      var found = UnderservedAnalysis.areas(
        of: study, boundaries: boundaries, proximities: proximities, leastPeople: leastPeople)
      found.cores = try await UnderservedAnalysis.cores(
        of: found, in: study, boundaries: boundaries, proximities: proximities, threads: threads)
      return (LandCoverage(territory: MultiPolygon([]), clipped: [], basins: [], underserved: found), [])
    }
    async let underserved = UnderservedAnalysis.areas(
      of: study, boundaries: boundaries, proximities: proximities, leastPeople: leastPeople)
    let zones = LandZones(study, boundaries: boundaries)

    // Every polygon of every distance at once, so that threads share the work.
    let discs = coverage.flatMap { area in area.polygons.map { MultiPolygon([$0]) } }
    let clips = try await AreaClip.parts(of: discs, cover: zones.territory, wantsOutside: false, threads: threads)
    let service = study.distances.firstIndex(of: study.serviceDistance)
    let cover = service.map { coverage[$0] } ?? MultiPolygon([])
    let cut = try await AreaClip.parts(of: zones.shapes, cover: cover, wantsOutside: true, threads: threads)

    var areas = await underserved
    areas.cores = try await UnderservedAnalysis.cores(
      of: areas, in: study, boundaries: boundaries, proximities: proximities, threads: threads)
    let clipped = grouped(clips, by: coverage.map(\.polygons.count))
    let land = LandCoverage(
      territory: zones.territory,
      clipped: clipped.map { parts in MultiPolygon(parts.flatMap(\.inside.polygons)) },
      basins: study.basins.indices.map { index in
        BasinCoverage(
          code: study.basins[index].code, areaSquareMetres: zones.areasSquareMetres[index],
          coveredSquareMetres: min(cut[index].insideSquareMetres, zones.areasSquareMetres[index]),
          gap: cut[index].outside)
      },
      underserved: areas)
    let inService = service.map { clipped[$0] } ?? []
    let identities = LandIdentities.checks(
      study: study, proximities: proximities, zones: zones, cut: cut, underserved: land.underserved,
      clippedSquareMetres: inService.reduce(0) { $0 + $1.insideSquareMetres })
    return (land, identities)
  }

  /// The elements in groups of stated sizes.
  private static func grouped(_ parts: [AreaClip.Parts], by counts: [Int]) -> [ArraySlice<AreaClip.Parts>] {
    var start = 0
    return counts.map { count in
      defer { start += count }
      return parts[start..<(start + count)]
    }
  }
}
