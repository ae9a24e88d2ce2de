import CoverageModel
import GeometryCore

/// An invented island that lies along the equator, where a tenth of a degree is 6,378,137 m times pi / 1,800.
enum Island {
  // snippet: towns
  /// Six towns: code, name, longitude, people.
  static let towns = [
    ("A1", "Anse", 0.0, 1_024), ("A2", "Brise", 0.1, 2_048), ("A3", "Crique", 0.2, 4_096),
    ("B1", "Dune", 0.4, 8_192), ("B2", "Estran", 0.6, 16_384), ("B3", "Falaise", 0.7, 32_768),
  ].map { code, name, longitude, people in
    Town(
      code: code, name: name, position: LonLat(longitude: longitude, latitude: 0), population: people,
      basin: String(code.prefix(1)))
  }
  // end

  // snippet: study
  /// One space stands in Brise; Dune and Falaise would take the next one.
  static let study = Study(
    name: "island", title: "The island", territory: .everything, towns: towns,
    spaces: [TrainingSpace(code: "A2", name: "Brise", position: LonLat(longitude: 0.1, latitude: 0), town: "A2")],
    basins: [], zoneNames: [.basin: ["A": "West", "B": "East"]], candidates: ["B1", "B3"],
    distances: [15_000, 45_000], serviceDistance: 30_000)
  // end
}
