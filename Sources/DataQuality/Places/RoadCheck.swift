import CoverageData
import GeometryCore
import MessageModel
import RoadNetwork

/// How places are joined to a road network: those that no road is near, that lie far off, or on an island.
struct RoadCheck {
  /// Farther from a road than this is reported, metres: more than three and a half minutes on foot.
  private static let farMetres = 300

  private let snapper: RoadSnapper

  /// Opens `FILE` or `FILE:PROFILE`.
  ///
  /// - Throws: `DataError`: `.file` where it cannot be opened, `.content` where it is none or lacks the profile.
  init(_ path: String) throws(DataError) {
    let place = UserPath(path)
    do throws(RoadNetworkError) {
      snapper = RoadSnapper(try RoadFile(path: place.file).graph(profile: place.layer))
    } catch {
      throw DataError(error)
    }
  }

  /// - Throws: `DataError` of kind `.content` where the network is damaged.
  func check(_ table: PlaceTable, _ findings: inout Findings) throws(DataError) {
    guard [.towns, .spaces, .candidates].contains(table.table.role) else { return }
    do throws(RoadNetworkError) {
      for place in table.places where place.counts {
        guard let position = place.position, position.isValid else { continue }
        guard let joined = try snapper.place(position) else {
          findings.add(
            .placeWithoutRoad, table.table, place.row, at: position,
            "\(place.label) has no road within 1 km: no trip leads there or away")
          continue
        }
        let metres = Int(joined.leg) / 1000
        if metres > Self.farMetres {
          findings.add(
            .placeFarFromRoad, table.table, place.row, at: position,
            "\(place.label) is \(metres) m from the nearest road, which count as a walk of \(Int(joined.legTime) / 60_000) minutes"
          )
        }
        if try !snapper.graph.isConnected(joined) {
          findings.add(
            .placeOnIsland, table.table, place.row, at: position,
            "the roads at \(place.label) are not connected with most others")
        }
      }
    } catch {
      throw DataError(error)
    }
  }
}
