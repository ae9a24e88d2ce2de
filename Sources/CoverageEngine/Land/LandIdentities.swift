import CoverageModel

/// Figures of land coverage that must be equal however they are computed, checked in each run.
enum LandIdentities {
  /// Areas found by different overlays agree within this share of them, or within `leastToleranceSquareMetres`.
  static let relativeTolerance = 1e-9
  static let leastToleranceSquareMetres = 1.0

  /// The identities of one result.
  ///
  /// - land-basin: covered and gap, two overlays, make up the area of each basin; the basin with the largest error;
  /// - land-basins: the areas of basins (and of towns in none) make up the territory;
  /// - land-covered: the covered parts of basins make up the service areas clipped to the territory;
  /// - underserved-people: people of underserved areas, listed or not, and of towns without a boundary are the uncovered.
  static func checks(
    study: Study, proximities: [TownProximity], zones: LandZones, cut: [AreaClip.Parts],
    underserved: UnderservedAreas, clippedSquareMetres: Double
  ) -> [IdentityCheck] {
    let covered = cut.reduce(0) { $0 + $1.insideSquareMetres }
    return [
      worstBasin(zones: zones, cut: cut),
      check(
        "land-basins", zones.areasSquareMetres.reduce(0, +), zones.territorySquareMetres,
        scale: zones.territorySquareMetres),
      check("land-covered", covered, clippedSquareMetres, scale: zones.territorySquareMetres),
      people(study: study, proximities: proximities, underserved: underserved),
    ]
  }

  private static func worstBasin(zones: LandZones, cut: [AreaClip.Parts]) -> IdentityCheck {
    let checks = zip(zones.areasSquareMetres, cut).map { area, parts in
      check("land-basin", parts.insideSquareMetres + parts.outsideSquareMetres, area, scale: area)
    }
    // There is at least the group of towns in no basin.
    return checks.max { abs($0.left - $0.right) / $0.tolerance < abs($1.left - $1.right) / $1.tolerance }
      ?? check("land-basin", 0, 0, scale: 0)
  }

  private static func check(_ name: String, _ left: Double, _ right: Double, scale: Double) -> IdentityCheck {
    IdentityCheck(
      name: name, left: left, right: right, tolerance: max(leastToleranceSquareMetres, relativeTolerance * scale))
  }

  private static func people(
    study: Study, proximities: [TownProximity], underserved: UnderservedAreas
  ) -> IdentityCheck {
    let listed = underserved.areas.reduce(0) { $0 + $1.people }
    let without = underserved.townsWithoutBoundary.reduce(0) { $0 + (study.weight.people(of: study.towns[$1]) ?? 0) }
    let uncovered = zip(study.towns, proximities).reduce(0) { sum, pair in
      pair.1.distance > study.serviceDistance ? sum + (study.weight.people(of: pair.0) ?? 0) : sum
    }
    return IdentityCheck(
      name: "underserved-people", left: Double(listed + underserved.smallerAreaPeople + without),
      right: Double(uncovered), tolerance: 0)
  }
}
