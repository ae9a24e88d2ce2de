package import CoverageData
import CoverageModel
package import MessageModel
package import ResultFiles
import RoadProof
package import SitingVerifier

/// A plan that was checked: its inputs are those it names, its figures and its bound were computed again without a solver.
package struct PlanCheck: Sendable {
  /// The plan as it was read.
  package let file: PlanFile
  /// Number of files that have the SHA-256 recorded.
  package let inputCount: Int
  /// What held, or could not be proved.
  package let findings: [PlanFinding]

  /// Whether every claim is proved.
  package var isProved: Bool { findings.allSatisfy(\.isProved) }

  /// Checks a plan.
  ///
  /// - Parameters:
  ///   - path: of plan.json; the paths of its inputs are those of the run.
  ///   - allowsDatabases: whether the databases that it names are read.
  ///   - geoData: the embedded data.
  /// - Throws: `DataError`: `.content` for a claim that does not hold, `.file` for inputs that cannot be read, `.request`
  ///   for a database that may not be read; what `geoData` throws.
  /// - Complexity: O(size of the inputs and the certificate), and every distance.
  package init(
    path: String, allowsDatabases: Bool = false, geoData: () throws -> GeoDataFolder
  ) async throws {
    let input = try InputFile(path: path)
    let file = try PlanFile(input)
    try PlanSeal.check(input)
    if !allowsDatabases, let address = file.databases.first {
      throw DataError(.request, file: path, "was made from \(address); --allow-databases has it contacted")
    }
    let loaded = try await Self.load(file, path, geoData())
    if let problem = file.inputDifference(from: loaded.inputs) { throw DataError(.content, file: path, problem) }
    self.file = file
    findings = try await Self.findings(file, path, loaded)
    inputCount = loaded.inputs.reduce(0) { $0 + 1 + $1.parts.count }
  }

  /// The problem of the plan; what its request asks for in vain is a fault of the file.
  private static func load(_ file: PlanFile, _ path: String, _ folder: GeoDataFolder) async throws -> LoadedPlan {
    if let problem = try file.changedFile() { throw DataError(.content, file: path, problem) }
    do {
      return try await PlanLoader.load(file.request, geoData: folder)
    } catch {
      guard error.kind == .request else { throw error }
      throw DataError(.content, file: path, field: "request", error.explanation)
    }
  }

  private static func findings(_ file: PlanFile, _ path: String, _ loaded: LoadedPlan) async throws -> [PlanFinding] {
    var problem = loaded.problem
    let claims = PlanClaims(
      status: file.status, value: file.value, bound: file.bound,
      opened: try file.openedColumns(in: problem, file: path), coveredBefore: file.coveredBefore,
      coveredAfter: file.coveredAfter, people: file.people, uncoverable: file.uncoverable,
      certificate: try file.certificate(in: problem, file: path))
    if let travel = try plainTravel(file, path, loaded.study) { problem.travel = travel }
    do {
      return try await PlanVerifier(problem: problem, parameters: file.request.parameters).verify(claims)
    } catch {
      throw DataError(.content, file: path, error.explanation)
    }
  }

  /// Times by road of a plain search that shares no code with the engine's; nil where the plan has no roads.
  private static func plainTravel(_ file: PlanFile, _ path: String, _ study: Study?) throws -> PlainRoadTravel? {
    guard let roads = file.roads else { return nil }
    var settings = PlainRoadTravel.Settings()
    settings.leadsToSites = file.request.roads.direction == .to
    settings.usesDistance = file.request.roads.usesDistance
    settings.timeThousandths = file.request.roads.timeFactor.thousandths
    if file.request.roads.inTown == .disc { settings.discs = study.map(TownDiscs.init) }
    do {
      return try PlainRoadTravel(path: RunInputs.place(roads.file), profile: roads.profile, settings)
    } catch {
      throw DataError(.content, file: path, error.explanation)
    }
  }

  /// A line for each thing that was checked.
  package var messages: [Message] {
    let inputs: Message = "inputs: \(inputCount) files have the SHA-256 recorded"
    return [inputs] + findings.map(\.message)
  }

  /// The summary for machines, one JSON object and a line feed.
  package var summaryJSON: String {
    func number(_ value: Double?) -> String {
      value.map { value in Int(exactly: value).map(String.init) ?? "\(value)" } ?? "null"
    }
    return """
      {"verified":\(isProved),"model":"\(file.request.parameters.model.rawValue)","status":"\(file.status.rawValue)",\
      "value":\(number(file.value)),"bound":\(number(file.bound)),\
      "bound_proved":\(isProved)}

      """
  }
}
