import CoverageData
import CoverageModel
import MessageModel

/// Situations of which none is a folder of results: their distances are still to be computed.
enum SpaceComparisons {
  /// Loads every situation on one study.
  ///
  /// - Throws: as `ComparisonLoader.load`.
  static func load(_ request: ComparisonRequest) async throws(DataError) -> [LoadedComparison] {
    let sources = request.sources
    var plans: [Int: ComparedPlan] = [:]
    for (index, source) in sources.enumerated() {
      plans[index] = try await ComparedPlan.read(
        source, geoData: request.geoData, named: request.allowsDatabases ? nil : request.namedPaths)
    }
    let compared = ComparedParameters(request: request, plans: sources.indices.compactMap { plans[$0] })
    let parameters = try compared.study()
    let tables = sources.enumerated().map { table(of: $1, plan: plans[$0], parameters) }
    var first = parameters
    (first.spacesPath, first.readings) = (tables[0].path, tables[0].readings)
    let (loaded, spaces) = try await StudyLoader.load(first, furtherSpaces: Array(tables.dropFirst()))
    var study = loaded.study
    let sides = zip(sources.indices, spaces).map { index, spaces in
      Side(sources[index], spaces, plan: plans[index], hasEmbeddedTable: tables[index].path == nil)
    }
    var shared = loaded.inputs.filter { $0.role != "spaces" }
    var travelRepairs: [Repair] = []
    if var travel = try StudyTravel.read(try compared.matrix(), parameters.readings, try compared.roads()) {
      let own = study.spaces
      study.spaces = ComparisonLoader.union(sides.map(\.input))
      travelRepairs = try await travel.complete(&study, as: parameters, sites: study.spaces.map(\.code))
      study.spaces = own
      shared.append(travel.input)
    }
    return zip(sides.dropFirst(), spaces.dropFirst()).map { side, spaces in
      // What was found in the spaces of the other side; all else is the same study.
      let own = spaces.repairs.filter { rulesOfSpaces.contains($0.rule) && !loaded.repairs.contains($0) }
      return LoadedComparison(
        study: study, before: sides[0].input, after: side.input,
        inputs: shared + ComparisonLoader.marked(sides[0].inputs, "A") + ComparisonLoader.marked(side.inputs, "B"),
        repairs: loaded.repairs + own + travelRepairs, notes: [],
        hasEmbeddedSpaces: sides[0].hasEmbeddedSpaces || side.hasEmbeddedSpaces)
    }
  }

  private static let rulesOfSpaces: Set<Repair.Rule> = [
    .townByBeginning, .townByFormerName, .spaceNotOpen, .axesDoubtful,
  ]

  /// The table of spaces that a situation names, or that its plan was made from.
  private static func table(
    of source: ComparisonSource, plan: ComparedPlan?, _ parameters: StudyRequest
  ) -> SpacesRequest {
    if let plan {
      return SpacesRequest(
        path: plan.request.spacesPath,
        readings: parameters.readings.replacing([.spaces], by: ReadingOptions(plan.request.readings)))
    }
    return SpacesRequest(path: source.path, readings: parameters.readings)
  }

  private struct Side {
    var input: ComparisonInput
    var inputs: [InputRecord]
    var hasEmbeddedSpaces: Bool

    init(_ source: ComparisonSource, _ spaces: LoadedSpaces, plan: ComparedPlan?, hasEmbeddedTable: Bool) {
      inputs = [spaces.input]
      if let plan {
        input = .spaces(plan.spaces, source: .plan(path: plan.path, opened: plan.file.opened))
        inputs.append(plan.record)
        hasEmbeddedSpaces = plan.hasEmbeddedSpaces
      } else {
        input = .spaces(spaces.spaces, source: source.path.map { .spaces(path: $0) } ?? .embedded)
        hasEmbeddedSpaces = hasEmbeddedTable
      }
    }
  }
}
