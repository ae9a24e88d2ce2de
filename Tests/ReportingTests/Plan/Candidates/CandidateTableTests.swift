import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import Testing

@Suite("Candidates in tables and on the page")
struct CandidateTableTests {
  private func lines(_ bytes: [UInt8]) -> [Substring] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  @Test("candidates.csv: the chosen in order of opening, then the others; columns of the file as they are written")
  func csv() {
    #expect(
      lines(PlanWorld.report().candidatesCSV().bytes) == [
        """
        code,name,state,gain_alone,gain_after_plan,price_status,price_least,price_most,plan_with,basin,basin_people,\
        basin_size,nearest_existing,nearest_existing_distance,longitude,latitude,local|oui,price
        """,
        "C2,Six,chosen,34000,,exact,0,0,\"C2, C3\",Z3,34000,within,S2,38961.821778,0.6,0,,007",
        "C3,Quatre et demi,chosen,12500,,exact,0,0,\"C2, C3\",Z2,10500,below,S1,50093.770857,0.45,0,,",
        """
        C1,Trois_Ponts|<Est>,possible,2500,2000,exact,6000,6000,"C1, C2",Z2,10500,below,S1,33395.847239,0.3,0,\
        *prêt*,"1,50"
        """,
      ])
  }

  @Test("A column of the file with a name of ours has another")
  func headings() {
    var report = PlanWorld.report()
    report.candidateColumns = CandidateColumns(names: ["Code", "code", "cost"])
    let heading = lines(report.candidatesCSV().bytes)[0]
    #expect(heading.hasSuffix(",longitude,latitude,file_Code,file_file_code,cost"))
  }

  @Test("candidates.geojson: a point each, in the same order")
  func geoJSON() throws {
    let json = try JSONSerialization.jsonObject(with: Data(PlanWorld.report().candidatesGeoJSON().bytes))
    let features = try #require((json as? [String: Any])?["features"] as? [[String: Any]])
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    #expect(properties.map { $0["code"] as? String } == ["C2", "C3", "C1"])
    #expect(properties[2]["price_most"] as? Double == 6_000)
    #expect(properties[2]["plan_with"] as? [String] == ["C1", "C2"])
    #expect((properties[2]["columns"] as? [String: String])?["price"] == "1,50")
  }

  @Test("Prices that are not proved say so")
  func prices() throws {
    let texts: [(PlanCandidate.Price?, String)] = [
      (.exact(6_000), "6,000"), (.between(least: 100, most: 2_000), "100 to 2,000"),
      (.between(least: 0, most: 2_000), "at most 2,000"), (.between(least: 100, most: nil), "at least 100"),
      (.between(least: 0, most: nil), "no plan proved"), (.impossible, "in no plan"),
    ]
    for (price, text) in texts {
      var plan = PlanWorld.plan()
      plan.candidates[0].price = price
      let page = PlanMarkdown(report: PlanWorld.report(plan), language: .english)
      #expect(page.candidateColumns[1].text(plan.candidates[0]) == text)
    }
    var plan = PlanWorld.plan()
    plan.candidates[0].price = .between(least: 0, most: 2_000)
    let intro = PlanMarkdown(report: PlanWorld.report(plan), language: .english).candidatesIntro
    #expect(intro.contains("Of 1 losses 1 are known within bounds only"))
  }

  @Test(
    "Without prices the state stands in their place", arguments: [PlanCandidate.State.forbidden, .outsideBasinRange])
  func states(state: PlanCandidate.State) {
    var plan = PlanWorld.plan()
    for index in plan.candidates.indices { plan.candidates[index].price = nil }
    plan.candidates[0].state = state
    let page = PlanMarkdown(report: PlanWorld.report(plan), language: .english)
    let word = state == .forbidden ? "may not open" : "outside the criterion"
    #expect(page.candidateColumns[1].text(plan.candidates[0]) == word)
    #expect(page.candidateColumns[1].title == "State")
  }

  @Test("Both plans stand side by side, with the price of the criterion", arguments: Language.allCases)
  func criterion(language: Language) {
    var plan = PlanWorld.plan()
    plan.parameters.candidateBasin = 10_000...20_000
    plan.withoutCriterion = CriterionVariant(
      status: .optimal, value: 50_000, opened: [0, 1], coveredAfter: 50_000, price: 6_500)
    let section = PlanMarkdown(report: PlanWorld.report(plan), language: language).criterionSection
    #expect(
      section.contains(
        language == .french
          ? "**Le critère coûte 6\u{202F}500\u{A0}habitants.**" : "**The criterion costs 6,500\u{A0}people.**"))
    #expect(section.contains(language == .french ? "2 candidates sur 3" : "2 of 3 candidates"))
    #expect(section.contains("Six (C2), Quatre et demi (C3)"))
    #expect(section.contains("Trois\\_Ponts\\|\\<Est\\> (C1), Six (C2)"))
    plan.withoutCriterion?.price = 0
    let free = PlanMarkdown(report: PlanWorld.report(plan), language: language).criterionSection
    #expect(free.contains(language == .french ? "ne coûte rien" : "costs nothing"))
  }

  @Test("One plan best by both goals is said to be; an open front too")
  func fronts() {
    var plan = PlanWorld.complete
    plan.goals?.front.removeLast()
    func section() -> String { PlanMarkdown(report: PlanWorld.report(plan), language: .english).goalsSection }
    #expect(section().contains("No plan serves the worst-served basin better"))
    plan.goals?.front[0].figures.worstShare = 0
    #expect(section().contains("at least one basin stays with no one served"))
    plan.goals?.isFrontComplete = false
    #expect(section().contains("There may be others"))
    plan.goals?.front = []
    #expect(section().contains("No front of people"))
  }
}
