import CoverageModel
import MessageModel
package import RoadNetwork
import RoadTravel

extension DataError {
  /// What is wrong with a file of roads.
  package init(_ error: RoadNetworkError) {
    switch error {
    case .file(let path, let reason): self.init(.file, file: path, Message(template: reason))
    case .content(let file, let problem): self.init(.content, file: file, problem)
    default: self.init(.content, error.explanation)
    }
  }
}

/// Puts times on a road network in the place of geodesics.
package struct StudyRoads {
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
      let file = try file(path.file)
      let graph = try file.graph(profile: path.profile)
      let facts = graph.facts
      var reading: [Message] = ["profile \(facts.profile)"]
      if let date = facts.dataDate { reading.append("roads as of \(date)") }
      reading += facts.sources.map { "\($0.name), SHA-256 \($0.sha256)" }
      reading.append(Message(data: facts.attribution))
      if settings.direction == .from { reading.append("people are reached from the spaces") }
      if settings.usesDistance { reading.append("distances are the lengths of the fastest trips") }
      if settings.timeFactor != .one { reading.append("times are multiplied by \(settings.timeFactor.text)") }
      var urban: UrbanTravel?
      switch settings.inTown {
      case .zero: reading.append("trips to a space at the town's own point take no time")
      case .disc:
        let found = try UrbanTravel(graph)
        urban = found
        let (detour, speed) = (thousandths(found.detourThousandths), thousandths(found.metresAnHour))
        reading.append(
          "trips within a town are estimated by a disc of its area: detour \(detour), \(speed) km/h, measured on the roads in towns"
        )
      }
      return StudyRoads(
        travel: RoadTravel(RoadSnapper(graph), settings, urban: urban),
        input: InputRecord(
          role: "matrix", path: path.path, sha256: file.statedSHA256, records: graph.arcCount,
          reading: reading, dataDate: facts.dataDate, attribution: facts.attribution))
    } catch {
      throw Self.dataError(error, path.file)
    }
  }

  /// A file of roads; a run opens each once.
  ///
  /// - Throws: `RoadNetworkError` as `RoadFile`.
  private static func file(_ path: String) throws(RoadNetworkError) -> RoadFile {
    let place = RunInputs.place(path)
    return try TravelMemory.value(of: OpenedFile(place: place)) { () throws(RoadNetworkError) in
      try RoadFile(path: place)
    }
  }

  private struct OpenedFile: Hashable {
    var place: String
  }

  /// A number of thousandths as a decimal number.
  private static func thousandths(_ count: Int) -> String {
    let rest = "\(count % 1000)"
    return "\(count / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  /// The SHA-256 of the content of a file as it is.
  ///
  /// - Throws: `DataError`: `.file` where it cannot be opened, `.content` where it is not a file of roads.
  /// - Complexity: O(bytes).
  package static func contentSHA256(of path: String) throws(DataError) -> String {
    do {
      return try file(path).contentSHA256
    } catch {
      throw Self.dataError(error, path)
    }
  }

  /// What the costs are.
  var measure: TravelMeasure { travel.settings.measure }

  /// What is wrong, with the path as its user named it.
  private static func dataError(_ error: any Error, _ path: String) -> DataError {
    switch error {
    case let error as DataError: return error
    case let error as RoadNetworkError:
      var fault = DataError(error)
      if fault.file == RunInputs.place(path) { fault.file = path }
      return fault
    default: return DataError(.content, "\(error)")
    }
  }

  /// Gives a study the times.
  ///
  /// - Returns: towns and spaces that no road is near.
  /// - Throws: `DataError` of kind `.content` where no town has a road near it.
  /// - Complexity: O((towns + spaces) log n) as a rule.
  func join(_ study: inout Study, threads: Int) async throws(DataError) -> [Repair] {
    let travel = travel.estimating(TownDiscs(study))
    let towns = try await far(study.towns.map { TravelPlace($0) }, travel, threads: threads)
    let spaces = try await far(study.spaces.map { TravelPlace($0) }, travel, threads: threads)
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
  private func far(_ places: [TravelPlace], _ travel: RoadTravel, threads: Int) async throws(DataError) -> [String] {
    do throws(TravelError) {
      let joined = try await travel.join(places, threads: threads)
      return zip(places, joined).filter { $0.1 == nil }.map(\.0.code)
    } catch {
      throw DataError(.content, file: input.path, error.explanation)
    }
  }
}
