package import RoadNetwork

/// What a way is for a profile.
package struct RoadWay: Hashable, Sendable {
  /// Speeds of a direction, km/h; 0 where travel is not allowed.
  package struct Speeds: Hashable, Sendable {
    /// In and outside of towns.
    package var urban, rural: Double

    /// The same in and outside of towns.
    package init(_ speed: Double) { self.init(urban: speed, rural: speed) }

    /// Speeds of both.
    package init(urban: Double, rural: Double) {
      self.urban = urban
      self.rural = rural
    }

    var isAllowed: Bool { urban > 0 }
    func speed(isUrban: Bool) -> Double { isUrban ? urban : rural }
  }

  /// What is to be counted.
  package struct Notes: OptionSet, Hashable, Sendable {
    /// One bit for each.
    package let rawValue: UInt8
    /// Notes from bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An access value that is not known, and was taken as no tag.
    package static let unknownAccess = Notes(rawValue: 1)
    /// Rules for some times of day, which are not followed.
    package static let conditional = Notes(rawValue: 2)
    /// A limit of speed that could be read.
    package static let taggedLimit = Notes(rawValue: 4)
    /// A limit of speed that could not be read.
    package static let unreadableLimit = Notes(rawValue: 8)
    /// A road on which people live, which makes places urban.
    package static let residential = Notes(rawValue: 16)
    /// A road on which junctions cost no time: roundabouts, ferries.
    package static let passesJunctions = Notes(rawValue: 32)
  }

  /// Speeds from its first node to its last, and back.
  package var forward, backward: Speeds
  /// Traits of its stretches; `urban` is set later.
  package var traits: RoadTraits = []
  /// Whether its tags say that it is in a town; nil where they do not.
  package var isUrban: Bool?
  /// Minutes that a ferry takes; nil where the map does not say, and for roads.
  package var ferryMinutes: Double?
  /// Its rank at junctions, from 1; 0 where it makes none of the node where it meets others: driveways, tracks.
  package var rank: UInt8 = 0
  /// What is to be counted.
  package var notes: Notes = []

  /// A way from its speeds.
  package init(forward: Speeds, backward: Speeds) {
    self.forward = forward
    self.backward = backward
  }
}
