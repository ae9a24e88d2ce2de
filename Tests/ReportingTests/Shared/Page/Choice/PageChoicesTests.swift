import CoverageModel
import Foundation
@testable import Reporting
import TestWorlds
import Testing

@Suite("What may be tried on the page")
struct PageChoicesTests {
  /// The spaces of `LineWorld` and a candidate at T5, costs in steps of 100 m: S1 reaches T1 and T2, S2 nobody, T5 three.
  private func choices(_ study: Study = LineWorld.study()) -> PageChoices {
    PageChoices(
      sites: PageChoices.sites(of: study, candidates: ["T5", "T1", "X"]), standing: 2,
      costs: SteppedCosts(
        stepThousandths: 100_000, limit: 900, siteStarts: [0, 2, 2, 5], towns: [0, 1, 3, 4, 5],
        steps: [0, 112, 112, 0, 300]),
      command: ["maillage", "plan", "--title", "l'eau"])
  }

  private func page(_ choices: PageChoices?) -> ReportPage {
    var page = ReportPage(report: LineWorld.report(), assets: PageWorld.assets)
    if let choices { page.offer(choices) }
    return page
  }

  private func data(_ page: ReportPage) throws -> [String: Any] {
    try #require(try PageWorld.data(page)["choice"] as? [String: Any])
  }

  /// Numbers of seven bits a byte, the lowest first.
  private func numbers(_ text: String) throws -> [Int] {
    var numbers: [Int] = []
    var (value, shift) = (0, 0)
    for byte in try #require(Data(base64Encoded: text)) {
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        numbers.append(value)
        (value, shift) = (0, 0)
      }
    }
    return numbers
  }

  @Test("The spaces stand first, then the candidates that have no space and are of the study")
  func sites() {
    let found = choices()
    #expect(found.sites.map(\.code) == ["S1", "S2", "T5"])
    #expect(found.sites.map(\.people) == [1024, nil, 16_384])
  }

  @Test("Costs are packed site by site: how many, differences of towns, steps")
  func packed() throws {
    let choice = try data(page(choices()))
    #expect(
      try numbers(try #require(choice["packed"] as? String)) == [2, 0, 1, 0, 112, 0, 3, 3, 1, 1, 112, 0, 300])
    #expect(choice["pairs"] as? Int == 5)
    #expect(choice["service"] as? Int == 300)
    #expect(choice["stepsPerUnit"] as? Int == 10)
    #expect(choice["longitude"] as? [String] == ["0.0", "0.95", "0.4"])
    #expect((choice["proved"] as? [Any])?.isEmpty == true)
  }

  @Test("Base64 of every length of its last group", arguments: 0..<7)
  func base64(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: 251 &* ($0 + 1)) }
    #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
  }

  @Test("The slider goes to 90 km or minutes, farther only for a farther service distance")
  func limits() {
    var study = LineWorld.study()
    #expect(PageChoices.limits(of: study) == [90_000, 60_000, 45_000, 30_000])
    study.serviceDistance = 60_000
    #expect(PageChoices.limits(of: study) == [90_000, 60_000])
    study.serviceDistance = 200_000
    #expect(PageChoices.limits(of: study) == [200_000])
  }

  @Test("What is known of best plans: the curve and the plan itself, only where people covered are all that is asked")
  func known() {
    var plan = PlanWorld.report().plan
    let known = KnownBest.all(of: plan)
    #expect(known.map(\.opened.count) == [1, 2, 3])
    #expect(known.map(\.value) == [35_000, 43_500, 45_500])
    plan.parameters.forbid = ["C1"]
    #expect(KnownBest.all(of: plan).isEmpty)
    plan.parameters = PlanParameters(model: .pMedian, openings: 2, serviceDistance: 15_000)
    #expect(KnownBest.all(of: plan).isEmpty)
  }

  @Test("Parts of it stand on the page where there is something to try, and a word where there is too much")
  func markup() {
    let with = PageWorld.text(page(choices()))
    #expect(with.contains("id=\"what-if\"") && with.contains("value=\"choice\"") && with.contains("href=\"#what-if\""))
    let without = PageWorld.text(page(nil))
    #expect(!without.contains("id=\"what-if\"") && !without.contains("value=\"choice\""))
    #expect(!without.contains("too many candidates"))
    var many = page(nil)
    many.offer(nil)
    #expect(PageWorld.text(many).contains("too many candidates"))
    let identifiers = with.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(identifiers).count == identifiers.count, "an identifier appears twice")
  }

  @Test("Every text that the script says is given, in both languages", arguments: Language.allCases)
  func texts(language: Language) throws {
    let choice = try #require(try PageWorld.data(page(choices()), language)["choice"] as? [String: Any])
    let says = try #require(choice["says"] as? [String: String])
    let script = String(decoding: PageAssets.script, as: UTF8.self)
    let asked = Set(script.matches(of: /says\.([a-zA-Z]+)/).map { String($0.1) })
    #expect(Set(says.keys) == asked)
    #expect(says.values.filter(\.isEmpty).isEmpty)
  }
}
