package import GeometryCore
package import MessageModel

/// Whether coordinates can be those of the system that is said to be theirs: the one rule for tables and layers.
package enum SystemFit: Hashable, Sendable {
  /// They lie in the area for which the system is made, or that is not known.
  case inside
  /// Some of all lie outside.
  case partly(outside: Int, count: Int)
  /// None lies inside, but all would with their axes swapped.
  case swapped
  /// None lies inside: the first as it is and where that would be, and a system in which all would.
  case outside(given: LonLat, position: LonLat, likely: String?)

  /// Places this far outside still pass, degrees.
  private static let marginDegrees = 1.0

  /// Twice around the Earth in metres: no coordinate of a system is larger, and projections of larger ones are chance.
  private static let farthest = 8e7

  /// Whether coordinates said to be in a system that counts in metres or feet are all within the ranges of degrees.
  ///
  /// - Complexity: O(n).
  package static func readsAsDegrees(_ given: [LonLat], system: String) -> Bool {
    !given.isEmpty && given.allSatisfy { $0.isValid } && WGS84Positions.countsInMetres(system)
  }

  /// Sets places against the area of use of their system.
  ///
  /// - Parameters:
  ///   - given: the coordinates as the file has them, easting or longitude first.
  ///   - positions: the same in longitude and latitude on WGS84.
  ///   - system: any text PROJ understands as a system.
  /// - Complexity: O(n), and a transformation of some places to each system in question where all lie outside.
  package init(given: [LonLat], positions: [LonLat], system: String) {
    guard let first = positions.first, let area = Self.area(system) else {
      self = .inside
      return
    }
    let outside = positions.count { !Self.holds(area, $0) }
    guard outside == positions.count else {
      self = outside == 0 ? .inside : .partly(outside: outside, count: positions.count)
      return
    }
    let swapped = given.map { LonLat(longitude: $0.latitude, latitude: $0.longitude) }
    if Self.fits(swapped, system, area) {
      self = .swapped
      return
    }
    let sample = Array(given.prefix(200))
    let likely = Self.systems.first { other in Self.area(other).map { Self.wouldFit(sample, other, $0) } ?? false }
    self = .outside(given: given[0], position: first, likely: likely)
  }

  /// Lambert-93, Lambert II extended, Web Mercator, UTM 30 to 32 north, Belgium, the zones of France, its overseas
  /// departments, Switzerland, the Netherlands, Great Britain, Portugal, Europe.
  private static let systems =
    ["EPSG:2154", "EPSG:27572", "EPSG:3857", "EPSG:32631", "EPSG:32630", "EPSG:32632", "EPSG:31370", "EPSG:3812"]
    + (3942...3950).map { "EPSG:\($0)" }
    + [
      "EPSG:5490", "EPSG:2972", "EPSG:2975", "EPSG:4471", "EPSG:2056", "EPSG:28992", "EPSG:27700", "EPSG:3763",
      "EPSG:3035",
    ]

  private static func area(_ system: String) -> BoundingBox? {
    guard let context = try? PROJContext() else { return nil }
    return (try? CoordinateReferenceSystem(system, context: context))?.areaOfUse
  }

  private static func fits(_ given: [LonLat], _ system: String, _ area: BoundingBox) -> Bool {
    var positions = given
    return (try? WGS84Positions.transform(&positions, from: system)) != nil && positions.allSatisfy { holds(area, $0) }
  }

  /// As `fits`, without the shift between datums, which is far below the margin.
  private static func wouldFit(_ given: [LonLat], _ system: String, _ area: BoundingBox) -> Bool {
    guard given.allSatisfy({ max(abs($0.longitude), abs($0.latitude)) < farthest }),
      let positions = try? WGS84Positions.onOwnDatum(given, of: system)
    else { return false }
    return positions.allSatisfy { holds(area, $0) }
  }

  private static func holds(_ area: BoundingBox, _ position: LonLat) -> Bool {
    guard position.isValid, position.latitude >= area.south - marginDegrees,
      position.latitude <= area.north + marginDegrees
    else { return false }
    let (west, east) = (area.west - marginDegrees, area.east + marginDegrees)
    guard area.crossesAntimeridian else { return position.longitude >= west && position.longitude <= east }
    return position.longitude >= west || position.longitude <= east
  }
}

extension SystemFit {
  /// What keeps the coordinates from being used, in one sentence; nil where nothing does.
  package func problem(system: String) -> Message? {
    switch self {
    case .inside, .partly: return nil
    case .swapped:
      return
        "no place lies in the area of \(system), but all would with their axes swapped; longitude is the easting (--columns)"
    case .outside(let given, let position, let likely):
      let place = "longitude \(Self.short(position.longitude)), latitude \(Self.short(position.latitude))"
      let pair = "\(given.longitude) \(given.latitude)"
      guard let likely else {
        return "no place lies in the area of \(system): \(pair) would be at \(place); is this the right system?"
      }
      return "no place lies in the area of \(system): \(pair) would be at \(place); the coordinates fit \(likely)"
    }
  }

  /// What is worth saying though the coordinates are used; nil where nothing is.
  package func note(system: String) -> Message? {
    guard case .partly(let outside, let count) = self else { return nil }
    return "\(outside) of \(count) places lie outside the area of \(system); is this the right system?"
  }

  /// The sentence for coordinates that read as degrees.
  package static func degreesNote(system: String) -> Message {
    "coordinates are all in degrees (WGS84), so they are not those of \(system)"
  }

  /// Four decimals: some ten metres.
  private static func short(_ degrees: Double) -> String {
    guard abs(degrees) < 1e9 else { return "\(degrees)" }
    return "\((degrees * 10_000).rounded() / 10_000)"
  }
}

extension CoordinateOperation {
  /// Whether the operation ignores a shift between datums that PROJ does not know.
  package var isBallpark: Bool { name.contains("Ballpark") || name.contains("ballpark") }

  /// How coordinates came to WGS84, in one sentence.
  ///
  /// - Parameter system: what they came from; nil where that has no name.
  package func sentence(from system: String?) -> Message {
    let accuracy = accuracyMetres.map { ", \($0) m" } ?? ""
    let source: Message = system.map { "from \($0) " } ?? ""
    let doubt: Message =
      isBallpark ? "; the shift between the datums is not known, so places may be off by 50 m and more" : ""
    return "coordinates \(source)to WGS84 by \(name)\(accuracy)\(doubt)"
  }
}
