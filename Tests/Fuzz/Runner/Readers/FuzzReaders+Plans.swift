import CoverageData
import CoverageModel
import ResultFiles
import SitingVerifier

extension FuzzReaders {
  private static let planWords = [
    "\"nodes\":[", "\"steps\":[", "\"branch\":null", "\"branch\":\"01002\"", "\"multipliers\":{", "\"dominated\":[",
    "\"constraints\":{", "\"objective\":0", "\"open\":null", "\"budget\":0", "\"01001\":1,", "\"mclp\"", "\"lscp\"",
    "\"p-median\"", "\"capacitated\"", "\"infeasible\"", "\"optimal\"", "\"feasible\"", "\"force\":[\"01002\"]",
    "{\"level\":\"basin\",\"kind\":\"max\",\"count\":1}", "{\"level\":\"region\",\"share\":0.5}", "\"gap\":null,",
    "\"worst_share_nodes\":[", "null",
  ]

  /// Plans, whatever their seal says, verified against a small problem; and the tables that a plan on a matrix reads.
  static func plans(_ folder: FuzzFolder) throws -> [FuzzReader] {
    let tables = ["matrix.csv", "matrix-weights.csv", "candidates.csv", "matrix-spaces.csv"]
    for table in tables { try folder.write(FuzzSeeds.file("tables/" + table), "plan/" + table) }
    let parameters = PlanParameters(model: .mclp, openings: 2, serviceDistance: 25)
    @Sendable func path(_ table: Int) -> String { folder.path + "/plan/" + tables[table] }
    @Sendable func load() async throws -> LoadedPlan {
      try await PlanLoader.load(
        PlanRequest(
          parameters: parameters, spacesPath: path(3), candidates: .file(path(2)), matrixPath: path(0),
          weightsPath: path(1)),
        geoData: GeoDataFolder(path: FuzzSeeds.root + "/geodata"))
    }
    return [
      FuzzReader(
        name: "plan", share: 10,
        seeds: try FuzzSeeds.files("plans").map { FuzzInput(slot: 0, bytes: $0.bytes) }, words: planWords,
        refusedSeeds: 1
      ) { input in
        let file = try InputFile(name: "plan.json", bytes: input.bytes)
        let plan = try PlanFile(file)
        var sealed = "sealed"
        do { try PlanSeal.check(file) } catch { sealed = "open" }
        let problem = smallProblem
        let claims = PlanClaims(
          status: plan.status, value: plan.value, bound: plan.bound,
          opened: try plan.openedColumns(in: problem, file: file.name), coveredBefore: plan.coveredBefore,
          coveredAfter: plan.coveredAfter, people: plan.people, uncoverable: plan.uncoverable,
          certificate: try plan.certificate(in: problem, file: file.name))
        let findings = try await PlanVerifier(problem: problem, parameters: plan.request.parameters).verify(claims)
        return "\(sealed) \(findings.count)"
      },
      FuzzReader(
        name: "matrix", share: 6,
        seeds: try tables.indices.flatMap { try seeds(["tables/" + tables[$0]], slot: $0) },
        words: ["from,to,cost\n", "01001,01002,", "code,weight\n", "code,cost,capacity\n", "\n01001,", ",,"]
      ) { input in
        try folder.write(input.bytes, "plan/" + tables[input.slot])
        let loaded: LoadedPlan
        do { loaded = try await load() } catch {
          try folder.write(FuzzSeeds.file("tables/" + tables[input.slot]), "plan/" + tables[input.slot])
          throw error
        }
        try folder.write(FuzzSeeds.file("tables/" + tables[input.slot]), "plan/" + tables[input.slot])
        _ = try await PlanVerifier(problem: loaded.problem, parameters: parameters)
        return "\(loaded.problem.demand.count) x \(loaded.problem.sites.count)"
      },
    ]
  }

  /// The problem of the plans among the seeds.
  private static let smallProblem: SitingProblem = {
    let demand = [("01001", 43_892.0), ("01002", 19_724), ("01003", 77_205), ("01004", 1247), ("01005", 10)]
    let sites: [(String, Double, Double)] = [("01002", 3.5, 1000), ("01003", 2, 250), ("01004", 10, 77)]
    let rows: [[(Int32, Double)]] = [
      [(0, 12.5), (1, 40)], [(0, 0), (1, 35)], [(1, 0), (2, 22)], [(1, 22), (2, 0)], [(0, 8)],
    ]
    return SitingProblem(
      demand: demand.map { SitingProblem.DemandPoint(code: $0, name: $0, position: nil, weight: $1) },
      sites: sites.map {
        SitingProblem.Site(code: $0, name: $0, position: nil, isExisting: false, cost: $1, capacity: $2)
      },
      givenCosts: TravelCostMatrix(
        siteCount: sites.count, rowStarts: rows.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) },
        sites: rows.flatMap { $0.map(\.0) }, costs: rows.flatMap { $0.map(\.1) }))
  }()
}
