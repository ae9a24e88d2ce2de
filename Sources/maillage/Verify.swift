import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel
import ResultFiles
import RoadProof
import SitingVerifier

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a plan: prove its bound again and recompute its figures from the inputs, without a solver.",
    discussion: """
      Reads plan.json and the inputs it names (paths are taken from the working folder), compares their SHA-256, computes
      every distance again (on roads every time, by a search of its own), checks the constraints, recomputes the value and
      the people covered, and proves the bound (or that there is no plan) from the certificate. Where a plan has none, its bound rests on the solver, which is said. The
      explanation of the plan is not computed again; a checksum at the end of the file tells whether anything in it was
      changed.

      Exit code 0 where every claim is proved, 1 where a bound or that there is no plan rests on the solver, 65 where a
      claim does not hold.

      EXAMPLES
        maillage verify Reports/occitanie-plan/plan.json
        maillage verify --json plan.json
      """
  )

  @Argument(help: ArgumentHelp("The plan to check.", valueName: "plan.json"))
  var plan: String

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  @Flag(help: "Read the databases that the plan names: their hosts are contacted.")
  var allowDatabases = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only a summary object, in JSON, on stdout.")
  var json = false

  func run() async throws {
    try await Failure.reported {
      let input = try InputFile(path: plan)
      let file = try PlanFile(input)
      try PlanSeal.check(input)
      if !allowDatabases, let address = file.databases.first {
        throw DataError(.request, file: plan, "was made from \(address); --allow-databases has it contacted")
      }
      let loaded = try await load(file)
      if let problem = file.inputDifference(from: loaded.inputs) { throw DataError(.content, file: plan, problem) }
      let findings = try await findings(file, loaded)
      if json {
        try Console.write(Array(summary(file, findings).utf8))
      } else if !quiet {
        let count = loaded.inputs.reduce(0) { $0 + 1 + $1.parts.count }
        let inputs: Message = "inputs: \(count) files have the SHA-256 recorded"
        try Console.write(
          Array(([inputs] + findings.map(\.message)).map { MessageLanguage.text($0) + "\n" }.joined().utf8))
      }
      // What rests on the solver was not verified.
      guard findings.allSatisfy(\.isProved) else { throw Failure.unproved }
    }
  }

  /// The problem of the plan; what its request asks for in vain is a fault of the file.
  private func load(_ file: PlanFile) async throws -> LoadedPlan {
    let folder = try Program.geoDataFolder(given: geodata)
    if let problem = try file.changedFile() { throw DataError(.content, file: plan, problem) }
    do {
      return try await PlanLoader.load(file.request, geoData: folder)
    } catch {
      guard error.kind == .request else { throw error }
      throw DataError(.content, file: plan, field: "request", error.explanation)
    }
  }

  private func findings(_ file: PlanFile, _ loaded: LoadedPlan) async throws -> [PlanFinding] {
    var problem = loaded.problem
    let claims = PlanClaims(
      status: file.status, value: file.value, bound: file.bound,
      opened: try file.openedColumns(in: problem, file: plan), coveredBefore: file.coveredBefore,
      coveredAfter: file.coveredAfter, people: file.people, uncoverable: file.uncoverable,
      certificate: try file.certificate(in: problem, file: plan))
    if let travel = try plainTravel(file, loaded.study) { problem.travel = travel }
    do {
      return try await PlanVerifier(problem: problem, parameters: file.request.parameters).verify(claims)
    } catch {
      throw DataError(.content, file: plan, error.explanation)
    }
  }

  /// Times by road of a plain search that shares no code with the engine's; nil where the plan has no roads.
  private func plainTravel(_ file: PlanFile, _ study: Study?) throws -> PlainRoadTravel? {
    guard let roads = file.roads else { return nil }
    var settings = PlainRoadTravel.Settings()
    settings.leadsToSites = file.request.roads.direction == .to
    settings.usesDistance = file.request.roads.usesDistance
    settings.timeThousandths = file.request.roads.timeFactor.thousandths
    if file.request.roads.inTown == .disc { settings.discs = study.map(TownDiscs.init) }
    do {
      return try PlainRoadTravel(path: roads.file, profile: roads.profile, settings)
    } catch {
      throw DataError(.content, file: plan, error.explanation)
    }
  }

  private func summary(_ file: PlanFile, _ findings: [PlanFinding]) -> String {
    func number(_ value: Double?) -> String {
      value.map { value in Int(exactly: value).map(String.init) ?? "\(value)" } ?? "null"
    }
    return """
      {"verified":\(findings.allSatisfy(\.isProved)),"model":"\(file.request.parameters.model.rawValue)","status":"\(file.status.rawValue)",\
      "value":\(number(file.value)),"bound":\(number(file.bound)),\
      "bound_proved":\(findings.allSatisfy(\.isProved))}

      """
  }
}
