package import CoverageModel
package import GeometryCore
import PROJKit

/// Tells towns with INSEE codes from those of other countries whose codes look like them.
///
/// Québec, Spain, Belgium and the counties of the United States have codes of five figures too: what counts is that a place
/// lies where the commune of its code does.
package enum FrenchTowns {
  /// A place this near to the commune of its code is taken for it, metres: town halls and centres of areas differ, codes
  /// are written wrongly; the nearest other country with such codes is Belgium, where codes and places do not go together.
  static let nearMetres = 100_000.0

  /// Whether places lie where the communes of their codes do, most of those that have both; true where none has.
  ///
  /// Axes that are swapped do not matter here.
  ///
  /// - Complexity: O(places).
  package static func areNear(_ places: [(code: String, position: LonLat)], _ town: (String) -> Town?) -> Bool {
    let geodesic = Geodesic()
    var (near, known) = (0, 0)
    for place in places where place.position.isValid {
      guard let town = town(place.code) else { continue }
      known += 1
      let swapped = LonLat(longitude: place.position.latitude, latitude: place.position.longitude)
      if [place.position, swapped].contains(where: {
        $0.isValid && geodesic.distanceMetres(from: $0, to: town.position) <= nearMetres
      }) {
        near += 1
      }
    }
    return near * 2 > known || known == 0
  }

  /// Whether towns are communes of France: most codes are INSEE's, and the places are theirs.
  static func areLikely(_ towns: [Town], among embedded: TownCodes) -> Bool {
    let known = towns.count { embedded[$0.code] != nil }
    return known * 2 > towns.count && areNear(towns.map { ($0.code, $0.position) }) { embedded[$0] }
  }
}

extension NameFacts {
  /// Reads what is known of names where the towns of a study are communes of France; nothing else is known of others.
  static func reader(
    _ geoData: GeoDataFolder, ownTowns: [Town]?
  ) -> @Sendable () throws(DataError) -> NameFacts {
    { () throws(DataError) in
      if let ownTowns {
        guard geoData.has("towns.csv"), ownTowns.contains(where: { $0.code.utf8.count == 5 }) else {
          return NameFacts()
        }
        let embedded = TownCodes(towns: try TownTable.read(geoData.file("towns.csv")))
        guard FrenchTowns.areLikely(ownTowns, among: embedded) else { return NameFacts() }
      }
      return try NameFacts.read(geoData)
    }
  }
}
