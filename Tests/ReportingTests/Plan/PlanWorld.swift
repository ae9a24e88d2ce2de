import CoverageModel
import GeometryCore
import MessageModel
@testable import Reporting

/// A plan on the equator, whose figures can be worked out by hand.
///
/// A tenth of a degree of the equator is 11.131949 km; the service distance is 15 km, so a site covers what is within
/// 0.1347 degrees. Spaces stand at 0 (S1) and 0.95 (S2); candidates are at 0.3 (C1), 0.6 (C2) and 0.45 (C3).
///
///     place  lon    people   basin   covered by
///     D1     0.00    1,000   Z1      S1
///     D2     0.30    2,000   Z2      C1
///     D3     0.38      500   Z2      C1, C3
///     D4     0.45    8,000   Z2      C3
///     D5     0.52    4,000   Z3      C3, C2
///     D6     0.65   30,000   Z3      C2
///     D7     2.00      250   -       nothing
///
/// Two may open. C2 and C3 cover 42,500 more people than the 1,000 of S1; C1 and C2 36,500; C1 and C3 14,500. First comes
/// C2 (34,000), then C3 (8,500 more; D5 is shared). At 20 km C1 and C2 cover all but D7 and so do C2 and C3: the lower
/// codes win. Multipliers equal to the people of D2, D3, D4 and D6 give 1,000 + 4,000 + 30,000 + 8,500 = 43,500.
enum PlanWorld {
  static let sites = [
    site("C1", "Trois_Ponts|<Est>", 0.3, "Z2"), site("C2", "Six", 0.6, "Z3"), site("C3", "Quatre et demi", 0.45, "Z2"),
    site("S1", "Premier", 0, "Z1", isExisting: true), site("S2", "Second", 0.95, nil, isExisting: true),
  ]

  static let demand = [
    (0, 1_000, "Z1"), (0.3, 2_000, "Z2"), (0.38, 500, "Z2"), (0.45, 8_000, "Z2"), (0.52, 4_000, "Z3"),
    (0.65, 30_000, "Z3"), (2, 250, nil),
  ].enumerated().map { index, place in
    SitingProblem.DemandPoint(
      code: "D\(index + 1)", name: "Lieu \(index + 1)", position: LonLat(longitude: place.0, latitude: 0),
      weight: Double(place.1), zones: place.2.map { [.basin: $0, .region: "76"] } ?? [.region: "76"])
  }

  private static func site(
    _ code: String, _ name: String, _ longitude: Double, _ basin: String?, isExisting: Bool = false
  ) -> SitingProblem.Site {
    SitingProblem.Site(
      code: code, name: name, position: LonLat(longitude: longitude, latitude: 0), isExisting: isExisting,
      zones: basin.map { [.basin: $0] } ?? [:])
  }

  static func plan(
    model: SitingModelKind = .mclp, status: PlanStatus = .optimal, value: Double? = 43_500, bound: Double? = 43_500
  ) -> SitingPlan {
    var plan = SitingPlan(
      problem: SitingProblem(demand: demand, sites: sites),
      parameters: PlanParameters(model: model, openings: 2, serviceDistance: 15_000), status: status, value: value,
      bound: bound, opened: value == nil ? [] : [second, third], coveredBefore: 1_000,
      coveredAfter: value == nil ? 1_000 : 43_500, people: 45_750, uncoverable: 250,
      reductions: [
        NamedCount(name: "rows", count: 7), NamedCount(name: "candidates", count: 3),
        NamedCount(name: "rows_covered", count: 1), NamedCount(name: "rows_uncoverable", count: 1),
        NamedCount(name: "rows_merged", count: 0), NamedCount(name: "candidates_dominated", count: 0),
        NamedCount(name: "rows_left", count: 5), NamedCount(name: "candidates_left", count: 3),
      ],
      nodeCount: 1, isLowestOfTies: true, conflicts: [], certificate: value == nil ? nil : certificate)
    // D7, two degrees away, is out of reach of every site.
    plan.uncoverablePoints = [6]
    if value != nil { explain(&plan) }
    return plan
  }

  private static let certificate = SitingCertificate(tree: [
    SitingCertificate.Node(
      steps: [
        .dominated([]),
        .multipliers(
          SitingCertificate.MultiplierSet(
            rows: [(1, 2_000), (2, 500), (3, 8_000), (5, 30_000)].map { .init(row: $0.0, value: $0.1) })),
      ],
      branch: nil)
  ])

  private static let second = opened(
    1, gain: 34_000, reached: 34_000, onlyHere: 30_000, price: 28_000, without: [0, 2], basinPeople: 34_000,
    nearest: 4, metres: 38_961.821_778)
  private static let third = opened(
    2, gain: 8_500, reached: 12_500, onlyHere: 8_500, price: 6_000, without: [0, 1], basinPeople: 10_500, nearest: 3,
    metres: 50_093.770_857)

  private static func opened(
    _ site: Int, gain: Double, reached: Double, onlyHere: Double, price: Double, without: [Int], basinPeople: Double,
    nearest: Int, metres: Double
  ) -> PlannedSite {
    var opened = PlannedSite(site: site)
    opened.marginalGain = gain
    opened.peopleReached = reached
    opened.peopleNewlyCovered = reached
    opened.peopleOnlyHere = onlyHere
    opened.priceOfLeavingOut = price
    opened.planWithout = without
    opened.basinPeople = basinPeople
    opened.nearestExisting = nearest
    opened.nearestExistingCost = metres
    return opened
  }

  private static func explain(_ plan: inout SitingPlan) {
    plan.bestExchange = PlanExchange(removed: 2, added: 0, loss: 6_000)
    plan.radiusVariants = [
      PlanVariant(serviceDistance: 10_000, status: .optimal, value: 43_500, opened: [1, 2]),
      PlanVariant(serviceDistance: 20_000, status: .optimal, value: 45_500, opened: [0, 1]),
    ]
    plan.closureVariants = [
      ClosureVariant(closed: 3, coveredWithPlan: 42_500, status: .optimal, value: 42_500, opened: [1, 2]),
      ClosureVariant(closed: 4, coveredWithPlan: 43_500, status: .optimal, value: 43_500, opened: [1, 2]),
    ]
    plan.curve = [
      point(1, 35_000, [1], [1]), point(2, 43_500, [1, 2], [1, 2]), point(3, 45_500, [0, 1, 2], [1, 2, 0]),
    ]
    plan.nearOptimal = NearOptimalSet(
      margin: 0.15,
      plans: [
        NearOptimalSet.Plan(value: 43_500, opened: [1, 2]), NearOptimalSet.Plan(value: 37_500, opened: [0, 1]),
      ],
      core: [1], isComplete: true)
    plan.candidates = candidates
    plan.basins = [
      ZoneChange(code: "Z1", people: 1_000, coveredBefore: 1_000, coveredAfter: 1_000),
      ZoneChange(code: "Z2", people: 10_500, coveredBefore: 0, coveredAfter: 8_500),
      ZoneChange(code: "Z3", people: 34_000, coveredBefore: 0, coveredAfter: 34_000),
    ]
  }

  /// C1 gains D2 and D3 alone, D2 beside the plan; with it C2 must stay.
  static let candidates: [PlanCandidate] = {
    var first = PlanCandidate(site: 0)
    first.gainAlone = 2_500
    first.gainAfterPlan = 2_000
    first.price = .exact(6_000)
    first.planWith = [0, 1]
    first.basinPeople = 10_500
    first.nearestExisting = 3
    first.nearestExistingCost = 33_395.847_239
    var second = PlanCandidate(site: 1, state: .chosen)
    second.gainAlone = 34_000
    second.price = .exact(0)
    second.planWith = [1, 2]
    second.basinPeople = 34_000
    second.nearestExisting = 4
    second.nearestExistingCost = 38_961.821_778
    var third = PlanCandidate(site: 2, state: .chosen)
    third.gainAlone = 12_500
    third.price = .exact(0)
    third.planWith = [1, 2]
    third.basinPeople = 10_500
    third.nearestExisting = 3
    third.nearestExistingCost = 50_093.770_857
    return [first, second, third]
  }()

  /// The plan with everything that can be asked for.
  static var complete: SitingPlan {
    var plan = plan()
    plan.goals = goals
    return plan
  }

  /// Figures made up to be told apart.
  static let goals: PlanGoals = {
    func figures(_ covered: Double, _ mean: Double?, _ worst: (String, Double), without: Int = 0) -> PlanGoals.Figures {
      PlanGoals.Figures(
        covered: covered, meanTravel: mean, largestTravel: mean.map { $0 * 10 }, unreached: 0,
        gini: mean.map { $0 / 100_000 }, worstBasin: worst.0, worstShare: worst.1, basinsWithoutAnyone: without)
    }
    let (most, fair) = (figures(43_500, 6_250, ("Z2", 0.81)), figures(37_500, 9_000, ("Z3", 0.9)))
    return PlanGoals(
      today: figures(1_000, 25_500, ("Z2", 0), without: 2),
      plans: [
        PlanGoals.Goal(model: .mclp, status: .optimal, opened: [1, 2], figures: most),
        PlanGoals.Goal(model: .pMedian, status: .optimal, opened: [1, 2], figures: most),
        PlanGoals.Goal(model: .pCentre, status: .feasible, opened: [], figures: nil),
        PlanGoals.Goal(model: .maxMin, status: .optimal, opened: [0, 1], figures: fair),
      ],
      front: [
        PlanGoals.FrontPoint(opened: [1, 2], figures: most), PlanGoals.FrontPoint(opened: [0, 1], figures: fair),
      ], isFrontComplete: true, basinsOutOfReach: 1)
  }()

  private static func point(_ openings: Int, _ value: Double, _ free: [Int], _ nested: [Int]) -> PlanCurvePoint {
    PlanCurvePoint(
      openings: openings, status: .optimal, value: value, bound: value, opened: free, nestedValue: value,
      nestedOpened: nested)
  }

  static func report(_ plan: SitingPlan = plan(), request: PlanRequest? = nil, isEmbedded: Bool = false)
    -> PlanReport
  {
    var report = PlanReport(
      plan: plan, request: request ?? PlanRequest(parameters: plan.parameters, territory: .region(code: "76")),
      studyName: "equateur", title: "Équateur", zoneNames: [.basin: ["Z1": "Ouest", "Z2": "Centre", "Z3": "Est"]],
      inputs: [
        InputRecord(
          role: "towns", path: "communes.csv", sha256: String(repeating: "0123456789abcdef", count: 4), records: 7)
      ],
      repairs: [Repair(rule: .townOutsideBasins, count: 1, examples: ["D7"])], hasEmbeddedSpaces: isEmbedded,
      versions: [Report.Version(name: "Maillage", version: "0.0.0")])
    report.candidateColumns = CandidateColumns(
      names: ["local|oui", "price"], values: ["C1": ["*prêt*", "1,50"], "C2": ["", "007"]])
    return report
  }

  /// The same plan with travel costs given: no positions, no zones, names that are codes.
  static func matrixReport(_ model: SitingModelKind = .mclp) -> PlanReport {
    var plan = plan(model: model)
    plan.parameters.serviceDistance = 12.5
    for index in plan.problem.sites.indices {
      plan.problem.sites[index].position = nil
      plan.problem.sites[index].zones = [:]
      plan.problem.sites[index].name = plan.problem.sites[index].code
    }
    for index in plan.problem.demand.indices { plan.problem.demand[index].position = nil }
    plan.problem = SitingProblem(
      demand: plan.problem.demand, sites: plan.problem.sites,
      givenCosts: TravelCostMatrix(
        siteCount: 5, rowStarts: [0, 1, 1, 1, 1, 1, 1, 1], sites: [3], costs: [0.25]))
    for index in plan.opened.indices {
      plan.opened[index].basinPeople = nil
      plan.opened[index].nearestExisting = nil
      plan.opened[index].nearestExistingCost = nil
    }
    for index in plan.candidates.indices {
      plan.candidates[index].basinPeople = nil
      plan.candidates[index].nearestExisting = nil
      plan.candidates[index].nearestExistingCost = nil
    }
    plan.basins = []
    plan.radiusVariants = []
    return report(plan, request: PlanRequest(parameters: plan.parameters, matrixPath: "minutes.csv"))
  }

  /// Two openings at least in each region, one at most: no plan.
  static func infeasibleReport() -> PlanReport {
    var plan = plan(status: .infeasible, value: nil, bound: nil)
    plan.parameters.zoneLimits = [
      PlanParameters.ZoneLimit(level: .region, kind: .atLeast, count: 2),
      PlanParameters.ZoneLimit(level: .department, kind: .atMost, count: 1),
    ]
    plan.parameters.floors = [PlanParameters.ZoneFloor(level: .basin, share: 0.5)]
    plan.parameters.force = ["C1"]
    plan.certificate = SitingCertificate(tree: [
      SitingCertificate.Node(
        steps: [
          .multipliers(
            SitingCertificate.MultiplierSet(
              rows: [], constraints: [.init(name: "min region 76", value: 1), .init(name: "openings", value: 1)],
              leavesOutObjective: true))
        ], branch: nil)
    ])
    plan.conflicts = [
      .openings(1), .zoneLimit(level: .region, zone: "76", kind: .atLeast, count: 2),
    ]
    return report(plan)
  }

  /// A plan that a limit ended: 100 people short of the bound.
  static func openReport() -> PlanReport {
    report(plan(status: .feasible, bound: 43_600))
  }
}
