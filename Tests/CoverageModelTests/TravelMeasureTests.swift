import CoverageModel
import Testing

@Suite("Travel measure")
struct TravelMeasureTests {
  @Test("Fields of a study of times have the names of times; areas keep theirs")
  func fieldNames() {
    let expected = [
      "distance_m": "time_s", "distances_km": "times_min", "service_distance_km": "service_time_min", "km": "min",
      "people_within_22.5_km": "people_within_22.5_min", "excess_person_km": "excess_person_min",
      "area_km2": "area_km2", "code": "code", "spaces_within_service_distance": "spaces_within_service_time",
    ]
    for (name, time) in expected {
      #expect(TravelMeasure.seconds.fieldName(name) == time)
      #expect(TravelMeasure.metres.fieldName(name) == name)
      #expect(TravelMeasure.geodesic.fieldName(name) == name)
    }
  }

  @Test("30 km are read as 30 minutes, exactly, and so is every decimal number of them")
  func costs() {
    #expect(TravelMeasure.seconds.cost(ofMetres: 30_000) == 1800)
    #expect(TravelMeasure.seconds.cost(ofMetres: 22_500) == 1350)
    #expect(TravelMeasure.seconds.cost(ofMetres: -1000) == -60)
    #expect(TravelMeasure.metres.cost(ofMetres: 1234.567) == 1234.567)
    for tenths in 1...600 {
      #expect(TravelMeasure.seconds.cost(ofMetres: Double(tenths) * 100) == Double(tenths * 6))
    }
  }

  @Test("Costs go by code: towns and sites in the order asked, absent pairs absent, a site twice twice")
  func matrix() {
    let travel = GivenTravel(
      measure: .seconds, origins: ["a", "b"], destinations: ["x", "y", "z"],
      matrix: TravelCostMatrix(siteCount: 3, rowStarts: [0, 2, 3], sites: [0, 2, 1], costs: [5, 7, 0]))
    let costs = travel.costs(from: ["b", "none", "a"], to: ["z", "y", "none", "z"])
    #expect(costs.siteCount == 4)
    #expect(costs.rowStarts == [0, 1, 1, 3])
    #expect(costs.sites == [1, 0, 3])
    #expect(costs.costs == [0, 7, 7])
    #expect(costs.limited(to: 5).rowStarts == [0, 1, 1, 1])
  }

  @Test("Decays are read in minutes: the weight at 12 minutes is that at 12 km")
  func decays() {
    let parameters = AccessibilityParameters(measures: [
      AccessibilityMeasure(.gravity, decay: .exponential(rate: 0.0001, limit: 30_000)),
      AccessibilityMeasure(.raam, decay: .gaussian(bandwidth: 5000, limit: nil), raamDistanceMetres: 6000),
      AccessibilityMeasure(.cumulativeInterval, decay: .step(10_000), intervalStartMetres: 2000),
    ])
    let timed = parameters.measured(by: .seconds).measures
    guard case .exponential(let rate, let limit) = timed[0].decay else { return #expect(Bool(false)) }
    #expect(abs(rate * 60 - 0.1) < 1e-15)
    #expect(limit == 1800)
    #expect(timed[1].decay == .gaussian(bandwidth: 300, limit: nil))
    #expect(timed[1].raamDistanceMetres == 360)
    #expect(timed[2].decay == .step(600))
    #expect(timed[2].intervalStartMetres == 120)
    #expect(parameters.measured(by: .metres) == parameters)
  }
}
