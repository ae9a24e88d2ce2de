package import CoverageModel
import GeometryCore
package import Reporting

/// A world on the equator, whose figures can be worked out by hand.
///
/// The equator is a geodesic, so a degree of longitude is 6,378,137 m x pi / 180 = 111,319.490793 m; the unit here is a
/// tenth of it, u = 11.131949 km. Eight towns stand at longitudes 0.0, 0.1, ... 0.7 with 1,024 x 2^i people; a space
/// stands at 0 in the territory, another at 0.95 outside it.
///
///     town   lon   people    nearest   distance      cumulative by distance
///     T1     0.0     1,024   S1        0             1st      1,024
///     T2     0.1     2,048   S1        1 u  = 11.13  2nd      3,072   (15 km)
///     T3     0.2     4,096   S1        2 u  = 22.26  3rd      7,168
///     T4     0.3     8,192   S1        3 u  = 33.40  5th    146,432
///     T5     0.4    16,384   S1        4 u  = 44.53  7th    228,352   (45 km)
///     T6     0.5    32,768   S2        4.5u = 50.09  8th    261,120   (60 km)
///     T7     0.6    65,536   S2        3.5u = 38.96  6th    211,968
///     T8     0.7   131,072   S2        2.5u = 27.83  4th    138,240   (30 km; half of all is 130,560; 90 % is 235,008)
///
/// Basin Z1 is T1 to T3 (all within 30 km), Z2 is T4 to T6 (57,344 people, none within 30 km: severe), Z3 is T7, T8 and
/// a ninth town outside the territory (65,536 of 196,608 beyond: a third, high).
/// Excess over 30 km, person-km: Z2 8,192 x 3.395847 + 16,384 x 14.527796 + 32,768 x 20.093771 = 924,275; Z3
/// 65,536 x 8.961822 = 587,322; both 1,511,597.
package enum LineWorld {
  package static let unit = 6_378_137 * Double.pi / 1800
  package static let units: [Double] = [0, 1, 2, 3, 4, 4.5, 3.5, 2.5]
  package static let secondUnits: [Double] = [9.5, 8.5, 7.5, 6.5, 5.5, 5, 6, 7]
  package static let names = ["Un", "Deux", "Trois", "Quatre", "Cinq", "Pont_l’Abbé|<Est>", "Sept", "Huit"]

  package static func study(
    title: String = "Équateur", weight: DemandWeight = .population, spaces: Bool = true, people: Bool = true
  ) -> Study {
    let towns = (0..<8).map { index in
      Town(
        code: "T\(index + 1)", name: names[index], position: LonLat(longitude: Double(index) / 10, latitude: 0),
        population: people ? 1024 << index : 0, workingAgePopulation: people ? 1024 << index : 0,
        department: index < 4 ? "D1" : "D2", region: "R", epci: nil, basin: ["Z1", "Z2", "Z3"][index / 3])
    }
    let stand = [
      TrainingSpace(
        code: "S1", name: "Premier", position: LonLat(longitude: 0, latitude: 0), town: "T1", capacity: 150),
      TrainingSpace(code: "S2", name: "Second", position: LonLat(longitude: 0.95, latitude: 0), town: "X9"),
    ]
    return Study(
      name: "equateur", title: title, territory: .region(code: "R"), towns: towns, spaces: spaces ? stand : [],
      basins: (0..<3).map { index in basin(index) },
      zoneNames: [
        .basin: ["Z1": "Ouest", "Z2": "Centre", "Z3": "Est"], .department: ["D1": "Amont", "D2": "Aval"],
        .region: ["R": "Équateur"],
      ],
      zoneTownCounts: [.basin: ["Z1": 3, "Z2": 3, "Z3": 3], .department: ["D1": 4, "D2": 4], .region: ["R": 8]],
      weight: weight, distances: [15_000, 30_000, 45_000, 60_000], serviceDistance: 30_000)
  }

  /// A square about the towns of the basin, clockwise on purpose.
  private static func basin(_ index: Int) -> EmploymentBasin {
    let west = Double(index) * 0.3 - 0.05
    let corners = [(west, -0.1), (west, 0.1), (west + 0.3, 0.1), (west + 0.3, -0.1), (west, -0.1)]
    let ring = try? Ring(corners.map { LonLat(longitude: $0.0, latitude: $0.1) })
    return EmploymentBasin(
      code: "Z\(index + 1)", name: ["Ouest", "Centre", "Est"][index],
      shape: MultiPolygon(ring.map { [Polygon(exterior: $0)] } ?? []))
  }

  /// The result, from the table above and not from any engine.
  package static func result() -> CoverageResult {
    CoverageResult(
      towns: (0..<8).map { index in
        let isFirst = index < 5
        return TownProximity(
          nearestSpace: isFirst ? 0 : 1, distance: units[index] * unit, secondNearestSpace: isFirst ? 1 : 0,
          secondDistance: secondUnits[index] * unit, spacesWithinService: [0, 1, 2, 7].contains(index) ? 1 : 0)
      },
      zones: [
        .basin: [
          zone(
            "Z1", "Ouest", 3, towns: 3, people: 7_168, covered: [3_072, 7_168, 7_168, 7_168], uncovered: 0, 0, 0,
            Distances(mean: 10_240.0 / 7_168, median: 2, p90: 2, maximum: 2, farthest: 2)),
          zone(
            "Z2", "Centre", 3, towns: 3, people: 57_344, covered: [0, 0, 24_576, 57_344], uncovered: 57_344, 3,
            924_275, Distances(mean: 237_568.0 / 57_344, median: 4.5, p90: 4.5, maximum: 4.5, farthest: 5)),
          zone(
            "Z3", "Est", 3, towns: 2, people: 196_608, covered: [0, 131_072, 196_608, 196_608], uncovered: 65_536, 1,
            587_322, Distances(mean: 557_056.0 / 196_608, median: 2.5, p90: 3.5, maximum: 3.5, farthest: 6)),
        ],
        .department: [
          zone(
            "D1", "Amont", 4, towns: 4, people: 15_360, covered: [3_072, 7_168, 15_360, 15_360], uncovered: 8_192, 1,
            27_819, Distances(mean: 34_816.0 / 15_360, median: 3, p90: 3, maximum: 3, farthest: 3)),
          zone(
            "D2", "Aval", 4, towns: 4, people: 245_760, covered: [0, 131_072, 212_992, 245_760], uncovered: 114_688, 3,
            1_483_778, Distances(mean: 770_048.0 / 245_760, median: 2.5, p90: 4.5, maximum: 4.5, farthest: 5)),
        ],
        .region: [whole(code: "R")], .epci: [],
      ],
      whole: whole(code: "R").indicators,
      spaces: [
        SpaceResult(
          peopleNearest: 31_744, peopleWithinService: 7_168, peopleOnlyHere: 7_168, isInside: true, reachesStudy: true),
        SpaceResult(
          peopleNearest: 229_376, peopleWithinService: 131_072, peopleOnlyHere: 131_072, isInside: false,
          reachesStudy: true),
      ],
      coverage: Array(repeating: MultiPolygon([]), count: 4),
      curve: [
        (0.0, 1_024), (1, 3_072), (2, 7_168), (2.5, 138_240), (3, 146_432), (3.5, 211_968), (4, 228_352),
        (4.5, 261_120),
      ].map { CurveStep(distance: $0.0 * unit, people: $0.1) },
      identities: [IdentityCheck(name: "one", left: 1, right: 1, tolerance: 0)])
  }

  private static func whole(code: String) -> ZoneResult {
    zone(
      code, "Équateur", 8, towns: 8, people: 261_120, covered: [3_072, 138_240, 228_352, 261_120], uncovered: 122_880,
      4,
      1_511_597, Distances(mean: 804_864.0 / 261_120, median: 2.5, p90: 4.5, maximum: 4.5, farthest: 5))
  }

  /// Distances in units.
  private struct Distances {
    var mean: Double
    var median: Double
    var p90: Double
    var maximum: Double
    var farthest: Int
  }

  private static func zone(
    _ code: String, _ name: String, _ inInput: Int, towns: Int, people: Int, covered: [Int], uncovered: Int,
    _ uncoveredTowns: Int, _ excessPersonKilometres: Double, _ distances: Distances
  ) -> ZoneResult {
    ZoneResult(
      code: code, name: name, townsInInput: inInput,
      indicators: ProximityIndicators(
        towns: towns, townsWithoutPeople: 0, people: people, coveredPeople: covered, uncoveredPeople: uncovered,
        uncoveredTowns: uncoveredTowns, peopleWithChoice: 0, excessPersonTravel: excessPersonKilometres * 1000,
        distance: DistanceSummary(
          mean: distances.mean * unit, median: distances.median * unit,
          percentile90: distances.p90 * unit, maximum: distances.maximum * unit,
          farthestTown: distances.farthest)))
  }

  package static func report(
    study: Study = study(), result: CoverageResult = result(), isEmbedded: Bool = false, hasEmbeddedBasins: Bool = false
  )
    -> Report
  {
    Report(
      study: study, result: result,
      provenance: Provenance(
        inputs: [
          InputRecord(
            role: "towns", path: "communes.csv", sha256: String(repeating: "0123456789abcdef", count: 4), records: 9)
        ]
          + (hasEmbeddedBasins
            ? [
              InputRecord(
                role: "basins", path: "GeoData/employment-basins.geojson", sha256: String(repeating: "f", count: 64),
                records: 3)
            ] : []),
        repairs: [Repair(rule: .basinByLocation, count: 12, examples: (1...12).map { "T_\($0)" })],
        hasEmbeddedSpaces: isEmbedded,
        versions: [
          ProgramVersion(name: "Maillage", version: "0.0.0"), ProgramVersion(name: "PROJ", version: "9.1.1"),
        ]))
  }
}
