import CoverageData
import GeometryCore
import MessageModel
import Reporting
import RoadNetwork

/// A road network that a command reads.
struct RoadsInput {
  let graph: RoadGraph
  let source: RoadSource
  /// The file, over which results may not be written.
  let path: String

  /// Opens `FILE` or `FILE:PROFILE`.
  ///
  /// - Throws: `RoadNetworkError`: `.file` where it cannot be opened, `.content` where it is none or lacks the profile.
  init(_ text: String) throws(RoadNetworkError) {
    let place = UserPath(text)
    let file = try RoadFile(path: place.file)
    graph = try file.graph(profile: place.layer)
    path = place.file
    source = RoadSource(
      path: text, profile: graph.facts.profile, sha256: file.statedSHA256, dataDate: graph.facts.dataDate,
      attribution: graph.facts.attribution)
  }

  /// Where places are joined to the network; says on stderr which have no road near them.
  ///
  /// - Parameter file: the file that the places come from.
  /// - Throws: `RoadNetworkError.content` where the network is damaged; `DataError` of kind `.content` where no place has a
  ///   road near it.
  func join(_ places: [NamedPlace], of file: String) throws -> [RoadPlace?] {
    let snapper = RoadSnapper(graph)
    var joined: [RoadPlace?] = []
    for place in places { joined.append(try snapper.place(place.position)) }
    let far = places.indices.filter { joined[$0] == nil }
    guard far.count < places.count else {
      throw DataError(
        .content, file: file,
        "no place has a road within 1 km (the first is '\(places[0].code)'): are these the roads of its territory?")
    }
    if !far.isEmpty {
      let codes = far.prefix(10).map { places[$0].code }.joined(separator: ", ") + (far.count > 10 ? ", …" : "")
      Console.note("places with no road within 1 km, which reach nothing: \(far.count) (\(codes))", file: file)
    }
    return joined
  }
}
