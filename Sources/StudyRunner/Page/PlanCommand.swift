import CoverageData
package import CoverageModel

/// The words of a `maillage plan` for the same places as a study or plan, without its model, distance and openings.
package enum PlanCommand {
  /// The words, as they are before a shell reads them.
  package static func words(_ request: PlanRequest) -> [String] {
    var words = ["maillage", "plan"]
    switch request.territory {
    // Towns of one's own are taken as they are where no territory is named.
    case .everything: if request.townsPath == nil { words.append("--france") }
    case .region(let code): words += ["--region", code]
    case .department(let code): words += ["--department", code]
    case nil: break
    }
    if let title = request.title { words += ["--title", title] }
    for (option, path) in [
      ("--towns", request.townsPath), ("--spaces", request.spacesPath), ("--basins", request.basinsPath),
      ("--weights", request.weightsPath), ("--matrix", request.matrixPath),
    ] {
      if let path { words += [option, path] }
    }
    if request.weight != .population { words += ["--weight", request.weight.rawValue] }
    if request.matrixPath != nil { words += Self.words(request.roads) }
    switch request.candidates {
    case .embedded: break
    case .towns(let leastPeople): words += ["--candidates", "towns>=\(leastPeople)"]
    case .sets(let sets): words += ["--candidates", sets.map(\.rawValue).joined(separator: "+")]
    case .file(let path): words += ["--candidates", path]
    }
    return words + request.readings.flatMap(Self.words)
  }

  private static func words(_ roads: RoadSettings) -> [String] {
    var words: [String] = []
    if roads.usesDistance { words.append("--road-distance") }
    if roads.direction != .to { words += ["--direction", roads.direction.rawValue] }
    if roads.timeFactor != .one { words += ["--time-factor", roads.timeFactor.text] }
    if roads.inTown != .zero { words += ["--in-town-trips", roads.inTown.rawValue] }
    return words
  }

  private static func words(_ reading: FileReading) -> [String] {
    var words: [String] = []
    for (our, own) in reading.columns.sorted(by: { $0.key < $1.key }) {
      words += ["--columns", "\(reading.file).\(our)=\(own)"]
    }
    if let system = reading.system { words += ["--crs", "\(reading.file)=\(system)"] }
    if let layer = reading.layer { words += ["--layer", "\(reading.file)=\(layer)"] }
    if !reading.statuses.isEmpty { words += ["--status", reading.statuses.map(\.rawValue).joined(separator: ",")] }
    return words
  }
}

extension PlanRequest {
  /// A plan for what a study is asked of.
  init(of request: StudyRequest) {
    self.init(
      parameters: PlanParameters(model: .mclp, serviceDistance: 0), territory: request.territory,
      weight: request.weight, townsPath: request.townsPath, spacesPath: request.spacesPath,
      basinsPath: request.basinsPath, matrixPath: request.matrixPath, weightsPath: request.weightsPath,
      title: request.title)
    roads = request.roads
    setReadings(request.readings)
  }
}
