import CoverageModel
import FoundationEssentials
import MessageModel

/// Makes a siting problem of a table of travel costs.
enum MatrixPlan {
  /// Demand points are the `from` codes and the codes of a table of weights, candidates the `to` codes unless a table of
  /// candidates says otherwise; nothing exists unless a table of spaces is given; weights are 1 unless a table of weights
  /// is given. A demand point without any cost is out of reach.
  ///
  /// - Throws: `DataError` as the readers, `.content` where a candidate, space or weight names a code that the matrix does
  ///   not have, `.request` where candidates are asked by number of people.
  /// - Complexity: O(size log size).
  static func load(_ path: String, request: PlanRequest) throws(DataError) -> LoadedPlan {
    let input = try UserFile.read(path, .matrix, ReadingOptions(request.readings))
    let table = try TravelTable.read(input)
    var inputs = [input.record(role: "matrix", records: table.matrix.costs.count)]
    let all = table.matrix
    // A destination without any cost is nowhere.
    let destinations = Set(all.sites).sorted().map { table.destinations[Int($0)] }

    var existing: Set<String> = []
    if let path = request.spacesPath {
      let (codes, record) = try codes(path, .spaces, request, known: Set(destinations))
      existing = Set(codes.map(\.code))
      inputs.append(record)
    }
    var entries: [String: CandidateTable.Entry] = [:]
    var candidates = destinations
    switch request.candidates {
    case .embedded: break
    case .towns:
      throw DataError(.request, "--candidates towns>=N needs towns; with --matrix name a table of candidates")
    case .sets:
      throw DataError(.request, "--candidates by name needs towns; with --matrix name a table of candidates")
    case .file(let path):
      let (codes, record) = try codes(path, .candidates, request, known: Set(destinations))
      for entry in codes { entries[entry.code] = entry }
      candidates = codes.map(\.code)
      inputs.append(record)
    }
    let siteCodes = sorted(existing.union(candidates))
    guard siteCodes.count > existing.count else { throw DataError(.request, "there are no candidates") }

    var weights: [String: Double] = [:]
    if let path = request.weightsPath {
      let file = try UserFile.read(path, .weights, ReadingOptions(request.readings))
      weights = try TravelWeights.read(file)
      inputs.append(file.record(role: "weights", records: weights.count))
      if let missing = table.origins.first(where: { weights[$0] == nil }) {
        throw DataError(.content, file: file.name, "has no weight for '\(missing)', which the matrix names")
      }
    }
    // A code without any cost reaches nothing, which is not to say that no one lives there.
    let origins = sorted(Set(table.origins).union(weights.keys))
    let numbers = Dictionary(table.origins.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = origins.map { numbers[$0] }
    let problem = SitingProblem(
      demand: origins.map {
        SitingProblem.DemandPoint(code: $0, name: $0, position: nil, weight: weights[$0] ?? 1)
      },
      sites: siteCodes.map {
        SitingProblem.Site(
          code: $0, name: $0, position: nil, isExisting: existing.contains($0), cost: entries[$0]?.cost,
          capacity: entries[$0]?.capacity)
      },
      givenCosts: columns(of: table, rows: rows, sites: siteCodes))
    let title = request.title ?? URL(filePath: path).deletingPathExtension().lastPathComponent
    var loaded = LoadedPlan(
      problem: problem, request: request, studyName: StudyLabel.slug(title), title: title, zoneNames: [:],
      inputs: inputs, repairs: [], hasEmbeddedSpaces: false)
    loaded.candidateColumns = CandidateTable.columns(of: entries.values)
    return loaded
  }

  private static func codes(
    _ path: String, _ role: FileRole, _ request: PlanRequest, known: Set<String>
  ) throws(DataError) -> ([CandidateTable.Entry], InputRecord) {
    let input = try UserFile.read(path, role, ReadingOptions(request.readings))
    let entries = try CandidateTable.read(input)
    for (index, entry) in entries.enumerated() where !known.contains(entry.code) {
      let place = input.source.place(record: index, line: entry.line)
      throw DataError(
        .content, file: input.name, line: place.line, feature: place.feature, field: "code",
        "'\(entry.code)' is no 'to' code of the matrix")
    }
    return (entries, input.record(role: role.rawValue, records: entries.count))
  }

  private static func sorted(_ codes: Set<String>) -> [String] {
    codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The costs of some rows and some of the destinations, in their order; none where a row is nil.
  private static func columns(of table: TravelTable, rows: [Int?], sites: [String]) -> TravelCostMatrix {
    let columns = Dictionary(sites.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    let columnOf = table.destinations.map { columns[$0] }
    let all = table.matrix
    var starts = [0]
    var kept: [Int32] = []
    var costs: [Double] = []
    for row in rows {
      guard let row else {
        starts.append(kept.count)
        continue
      }
      // Both lists of codes ascend, so the columns do.
      for index in all.rowStarts[row]..<all.rowStarts[row + 1] {
        guard let column = columnOf[Int(all.sites[index])] else { continue }
        kept.append(column)
        costs.append(all.costs[index])
      }
      starts.append(kept.count)
    }
    return TravelCostMatrix(siteCount: sites.count, rowStarts: starts, sites: kept, costs: costs)
  }
}
