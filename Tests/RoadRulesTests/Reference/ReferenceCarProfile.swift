import MessageModel
import RoadNetwork

@testable import RoadRules

/// The rules `ref-car-1`, with which the reference graphs were made by a program that shares nothing with this one.
struct ReferenceCarProfile: RoadProfile {
  let name = "ref-car-1"
  let junctionMilliseconds = 0
  let boardingMilliseconds = 0
  let keepsUpToBarriers = false
  let ferrySpeeds = (short: 15.0, long: 30.0)

  private static let speeds: [String: Double] = [
    "motorway": 110, "motorway_link": 50, "trunk": 90, "trunk_link": 45, "primary": 70, "primary_link": 40,
    "secondary": 60, "secondary_link": 35, "tertiary": 50, "tertiary_link": 30, "unclassified": 40, "residential": 25,
    "living_street": 10, "service": 15, "road": 25,
  ]
  private static let closed: Set<String> = [
    "no", "private", "agricultural", "forestry", "emergency", "psv", "bus", "delivery_only", "military",
  ]
  private static let blocking: Set<String> = [
    "bollard", "block", "chain", "cycle_barrier", "kissing_gate", "stile", "turnstile", "jersey_barrier", "log",
    "debris", "full-height_turnstile", "motorcycle_barrier", "planter", "horse_stile",
  ]

  private func access(_ tags: RoadTags) -> String? {
    tags[.motorcar] ?? tags[.motorVehicle] ?? tags[.vehicle] ?? tags[.access]
  }

  func way(_ tags: RoadTags) -> RoadWay? {
    guard let highway = tags[.highway], let usual = Self.speeds[highway], !tags.has(.area, "yes") else { return nil }
    if let access = access(tags), Self.closed.contains(access) { return nil }
    let speed = RoadWay.Speeds(tags[.maxspeed].flatMap(limit) ?? usual)
    let none = RoadWay.Speeds(0)
    switch tags[.oneway] {
    case "yes"?, "true"?, "1"?: return RoadWay(forward: speed, backward: none)
    case "-1"?, "reverse"?: return RoadWay(forward: none, backward: speed)
    case "reversible"?, "alternating"?: return nil
    case "no"?, "false"?, "0"?: return RoadWay(forward: speed, backward: speed)
    default:
      let isOneWay = highway == "motorway" || tags.has(.junction, "roundabout") || tags.has(.junction, "circular")
      return RoadWay(forward: speed, backward: isOneWay ? none : speed)
    }
  }

  private func limit(_ text: String) -> Double? {
    switch text {
    case "none": return 130
    case "walk": return 5
    case "FR:urban": return 50
    case "FR:rural": return 80
    case "FR:motorway": return 130
    default: break
    }
    let isMiles = text.hasSuffix("mph")
    guard let number = Double(isMiles ? text.dropLast(3).filter { $0 != " " } : text) else { return nil }
    let speed = isMiles ? number * 1.609344 : number
    return (1...160).contains(speed) ? speed : nil
  }

  func isBlocked(_ node: RoadTags) -> Bool {
    guard let barrier = node[.barrier] else { return false }
    if let access = access(node) { return Self.closed.contains(access) }
    return Self.blocking.contains(barrier)
  }

  func turnRestriction(_ relation: RoadTags) -> TurnRestriction {
    guard relation.has(.type, "restriction"), let text = relation[.restriction] else { return .none }
    return text.hasPrefix("no_") ? .rule(.forbidden) : text.hasPrefix("only_") ? .rule(.mandatory) : .none
  }
}
