import CoverageData
import CoverageModel
import GeometryCore

/// The spaces that a folder of results names: those it shows, and the nearest and second nearest of its towns.
struct ResultSpaces {
  /// Ascending by code.
  let list: [ComparedSpace]
  /// For each space of the table of towns, its position in `list`.
  private let places: [Int]

  init(towns: TownsFile, report: ResultReport, positions: [String: LonLat]) {
    var names: [String: String] = [:]
    for space in towns.spaces { names[space.code] = space.name ?? space.code }
    for space in report.spaces { names[space.code] = space.name }
    list = names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { ComparedSpace(code: $0.key, name: $0.value, position: positions[$0.key]) }
    let order = Dictionary(list.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    places = towns.spaces.compactMap { order[$0.code] }
  }

  /// A proximity with positions of spaces in `list`.
  func placed(_ proximity: TownProximity) -> TownProximity {
    var placed = proximity
    placed.nearestSpace = proximity.nearestSpace.map { places[$0] }
    placed.secondNearestSpace = proximity.secondNearestSpace.map { places[$0] }
    return placed
  }
}
