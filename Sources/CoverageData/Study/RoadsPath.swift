/// The path of a road network, and the profile where one is written behind a colon: `lozere.routes:car`.
package struct RoadsPath: Hashable, Sendable {
  /// The path as it was given.
  package let path: String
  /// The file.
  package let file: String
  /// The profile; nil where none is named.
  package let profile: String?

  /// The ending of the names of such files.
  static let ending = ".routes"

  /// The parts of a path; nil where it is not that of a road network.
  package init?(_ path: String) {
    let place = UserPath(path)
    guard place.file.lowercased().hasSuffix(Self.ending) || path.lowercased().contains(Self.ending + ":") else {
      return nil
    }
    self.path = path
    file = place.file
    profile = place.layer
  }
}
