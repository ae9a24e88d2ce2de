import CoverageModel
import MessageModel
import RoadNetwork
import RoadTravel

/// Puts times on a road network in the place of geodesics.
struct StudyRoads {
  private let travel: RoadTravel
  /// The record of the file.
  let input: InputRecord

  /// Opens a network.
  ///
  /// The record has the SHA-256 of the content as the header states it, so that opening a country takes no time; `verify`
  /// and `roads check` compute it.
  ///
  /// - Throws: `DataError`: `.file` where it cannot be opened, `.content` where it is none or has no such profile.
  /// - Complexity: O(profiles).
  static func read(_ path: RoadsPath, _ settings: RoadSettings) throws(DataError) -> StudyRoads {
    try TravelMemory.value(of: Opened(path: path, settings: settings)) { () throws(DataError) in
      try open(path, settings)
    }
  }

  /// What a network is opened for.
  private struct Opened: Hashable {
    var path: RoadsPath
    var settings: RoadSettings
  }

  private static func open(_ path: RoadsPath, _ settings: RoadSettings) throws(DataError) -> StudyRoads {
    do {
      let file = try RoadFile(path: path.file)
      let graph = try file.graph(profile: path.profile)
      let facts = graph.facts
      var reading: [Message] = ["profile \(facts.profile)"]
      if let date = facts.dataDate { reading.append("roads as of \(date)") }
      reading += facts.sources.map { "\($0.name), SHA-256 \($0.sha256)" }
      reading.append(Message(data: facts.attribution))
      if settings.direction == .from { reading.append("people are reached from the spaces") }
      if settings.usesDistance { reading.append("distances are the lengths of the fastest trips") }
      if settings.timeFactor != .one { reading.append("times are multiplied by \(settings.timeFactor.text)") }
      return StudyRoads(
        travel: RoadTravel(RoadSnapper(graph), settings),
        input: InputRecord(
          role: "matrix", path: path.path, sha256: file.statedSHA256, records: graph.arcCount,
          reading: reading, dataDate: facts.dataDate, attribution: facts.attribution))
    } catch {
      throw Self.dataError(error)
    }
  }

  /// The SHA-256 of the content of a file as it is.
  ///
  /// - Throws: `DataError`: `.file` where it cannot be opened, `.content` where it is no file of roads.
  /// - Complexity: O(bytes).
  static func contentSHA256(of file: String) throws(DataError) -> String {
    do {
      return try RoadFile(path: file).contentSHA256
    } catch {
      throw Self.dataError(error)
    }
  }

  /// What the costs are.
  var measure: TravelMeasure { travel.settings.measure }

  private static func dataError(_ error: any Error) -> DataError {
    switch error {
    case let error as DataError: error
    case RoadNetworkError.file(let path, let reason): DataError(.file, file: path, Message(template: reason))
    case RoadNetworkError.content(let file, let problem): DataError(.content, file: file, problem)
    default: DataError(.content, "\(error)")
    }
  }

  /// Gives a study the times.
  ///
  /// - Returns: towns and spaces that no road is near.
  /// - Throws: `DataError` of kind `.content` where no town has a road near it.
  /// - Complexity: O((towns + spaces) log n) as a rule.
  func join(_ study: inout Study) throws(DataError) -> [Repair] {
    let towns = try far(study.towns.map { TravelPlace($0) })
    let spaces = try far(study.spaces.map { TravelPlace($0) })
    if let first = towns.first, towns.count == study.towns.count {
      throw DataError(
        .content, file: input.path,
        "no town of the study has a road within 1 km (the first is '\(first)'): are these the roads of its territory?")
    }
    study.travel = travel
    return [(Repair.Rule.townFarFromRoads, towns), (.spaceFarFromRoads, spaces)].filter { !$0.1.isEmpty }.map {
      Repair(rule: $0, count: $1.count, examples: $1)
    }
  }

  /// Codes of the places that no road is near.
  private func far(_ places: [TravelPlace]) throws(DataError) -> [String] {
    var far: [String] = []
    do {
      for place in places {
        let joined = try place.position.map(travel.snapper.place) ?? nil
        if joined == nil { far.append(place.code) }
      }
    } catch {
      throw Self.dataError(error)
    }
    return far
  }
}
