import CoverageData
import CoverageModel
import MessageModel

extension RoadSettings {
  init(_ cursor: inout JSONCursor) throws(DataError) {
    let roads = try JSONMembers(&cursor)
    let usesDistance = try roads.read("road_distance") { (cursor) throws(DataError) in try cursor.flag() }
    try self.init(roads, usesDistance: usesDistance)
  }

  /// The direction, the factor and the trips within towns of an object.
  init(_ roads: JSONMembers, usesDistance: Bool) throws(DataError) {
    self.init()
    self.usesDistance = usesDistance
    direction = try roads.word("direction", Direction.init(rawValue:))
    let factor = try roads.number("time_factor")
    guard let exact = TimeFactor("\(factor)") else {
      throw roads.error("time_factor", "\(factor) is not a number from 0.1 to 10 with at most three decimals")
    }
    timeFactor = exact
    inTown = try roads.word("in_town", InTownTrips.init(rawValue:))
  }
}
