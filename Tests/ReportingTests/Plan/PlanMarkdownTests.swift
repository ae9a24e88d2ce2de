import CoverageModel
import MessageModel
@testable import Reporting
import Testing

@Suite("plan.md")
struct PlanMarkdownTests {
  /// Words that no French sentence has.
  private static let english: Set<String> = [
    "the", "of", "and", "within", "people", "town", "towns", "nearest", "beyond", "share", "with", "is", "are", "not",
    "there", "residents", "basin", "basins", "to", "from", "that", "which", "by", "open", "opens", "opened", "order",
    "farthest", "whole", "who", "near", "where", "this", "only", "none", "their", "its", "existing", "bound", "value",
    "best", "choice", "proved", "covered", "cover", "asked", "at", "most", "least", "matrix", "before", "after",
    "units",
  ]

  private func page(_ report: PlanReport, _ language: Language = .english) -> String {
    String(decoding: report.planMarkdown(language).bytes, as: UTF8.self)
  }

  private func words(_ text: String) -> Set<String> {
    let prose = text.replacing(/`[^`]*`/, with: "")
    return Set(prose.lowercased().split { !$0.isLetter }.map(String.init))
  }

  /// Every model and status, with and without positions.
  private static func reports() -> [(name: String, report: PlanReport)] {
    var reports = [
      ("infeasible", PlanWorld.infeasibleReport()), ("open", PlanWorld.openReport()),
      ("none found", PlanWorld.report(PlanWorld.plan(status: .feasible, value: nil, bound: 43_500))),
      ("no bound", PlanWorld.report(PlanWorld.plan(status: .feasible, bound: nil))),
      ("embedded", PlanWorld.report(isEmbedded: true)),
    ]
    for model in SitingModelKind.allCases {
      reports.append((model.rawValue, PlanWorld.report(PlanWorld.plan(model: model))))
      reports.append((model.rawValue + ", matrix", PlanWorld.matrixReport(model)))
    }
    return reports
  }

  @Test("A French page is French and no placeholder is left, in every case")
  func everyCase() {
    let reports = Self.reports()
    #expect(reports.count == 5 + 2 * SitingModelKind.allCases.count)
    for (name, report) in reports {
      let french = page(report, .french)
      #expect(words(french).isDisjoint(with: Self.english), "\(name): \(words(french).intersection(Self.english))")
      let english = page(report)
      #expect(words(english).intersection(Self.english).count > 15, "\(name)")
      for text in [french, english] {
        #expect(!text.contains("{") && !text.contains("}") && !text.contains("nan"), "\(name)")
        #expect(!text.contains("\n\n\n"), "\(name)")
      }
    }
  }

  @Test("Names from data are shown as they are written")
  func markup() {
    let text = page(PlanWorld.report())
    #expect(text.contains("Trois\\_Ponts\\|\\<Est\\> (C1)"))
    #expect(!text.contains("<Est>"))
  }

  @Test("The headline says who is covered and what is proved")
  func headline() {
    let text = page(PlanWorld.report())
    // 1,000 of 45,750 are 2.19 %, 43,500 are 95.08 %.
    for phrase in [
      "To open, in this order (2\u{A0}towns): Six (C2), Quatre et demi (C3).",
      "1,000 of 45,750 residents (2.2%) live within 15\u{A0}km of a training space today; with the plan 43,500 do (95.1%)",
      "42,500 more",
      "No other choice of 2\u{A0}towns covers more people: that is proved** (43,500\u{A0}people)",
      "250\u{A0}people (0.5%) would stay beyond 15\u{A0}km even if every candidate opened",
      "in place of Quatre et demi (C3), the plan would lose 6,000\u{A0}people",
      "`maillage verify plan.json`",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
  }

  @Test("After a limit the gap is stated, rounded up, and nothing is called proved")
  func open() {
    // 100 / 43,500 is 0.2299 %.
    let text = page(PlanWorld.openReport())
    #expect(text.contains("no choice does better than 43,600\u{A0}people, so it is at most 0.23% from the best"))
    #expect(!text.contains("that is proved"))
    #expect(page(PlanWorld.openReport(), .french).contains("il est à 0,23\u{202F}% au plus du meilleur"))
  }

  @Test("A request that nothing meets gives its conflict and no plan")
  func infeasible() {
    let text = page(PlanWorld.infeasibleReport())
    #expect(text.contains("No plan meets what was asked, and that is proved."))
    #expect(text.contains("What cannot hold together: openings, at most 1; openings in region 76, at least 2."))
    #expect(text.contains("must open: Trois\\_Ponts\\|\\<Est\\> (C1)"))
    #expect(text.contains("at least 50% of the people of each employment basin covered"))
    #expect(!text.contains("In order of opening"))
    let french = page(PlanWorld.infeasibleReport(), .french)
    #expect(french.contains("au moins 2 par région\u{202F}; au plus 1 par département"))
  }

  @Test("Without a certificate nothing is called proved: the solver is named")
  func solver() {
    for model in [SitingModelKind.mclp, .backup, .maxMin] {
      var plan = PlanWorld.plan(model: model)
      plan.certificate = nil
      plan.parameters.budget = 5
      let report = PlanWorld.report(plan)
      let text = page(report)
      #expect(!text.contains("that is proved"), "\(model)")
      #expect(text.contains("according to the solver (Cbc); not proved again by a certificate"), "\(model)")
      #expect(text.contains("the lower codes, according to the solver (Cbc)"), "\(model)")
      #expect(text.contains("No certificate"), "\(model)")
      let french = page(report, .french)
      #expect(!french.contains("c’est prouvé") && french.contains("selon le solveur (Cbc)"), "\(model)")
      let summary = String(decoding: report.planSummaryText(.english, folder: "f", files: []), as: UTF8.self)
      #expect(summary.contains("according to the solver (Cbc)"), "\(model)")
    }
    var empty = PlanWorld.infeasibleReport()
    #expect(page(empty).contains("can be proved again from the inputs"))
    empty.plan.certificate = nil
    let text = page(empty)
    #expect(text.contains("No plan meets what was asked, according to the solver (Cbc)"))
    #expect(!text.contains("that is proved"))
  }

  @Test("The worst-served basin has a proof in two parts")
  func shares() {
    var plan = PlanWorld.plan(model: .maxMin)
    #expect(!page(PlanWorld.report(plan)).contains("proves two things"))
    plan.certificate?.worstShareTree = [SitingCertificate.Node(steps: [], branch: nil)]
    let report = PlanWorld.report(plan)
    #expect(page(report).contains("proves two things") && page(report, .french).contains("prouve deux choses"))
    #expect(String(decoding: report.planJSON().bytes, as: UTF8.self).contains("worst_share_nodes"))
  }

  @Test("Each model names its unit: person-km, km, towns, or that of the matrix")
  func units() {
    // 45,750 people and 915,000,000 person-metres are 20 km for each.
    let median = page(PlanWorld.report(PlanWorld.plan(model: .pMedian, value: 915_000_000, bound: 915_000_000)))
    #expect(median.contains("915,000\u{A0}person-km, that is 20.0\u{A0}km for each person"))
    let center = page(PlanWorld.report(PlanWorld.plan(model: .pCentre, value: 21_350, bound: 21_350)), .french)
    #expect(center.contains("Aucun lieu n’est à plus de 21,4\u{A0}km de son site le plus proche."))
    let set = page(PlanWorld.report(PlanWorld.plan(model: .lscp, value: 2, bound: 2)))
    #expect(set.contains("It takes 2\u{A0}towns to cover everyone who can be covered."))
    #expect(set.contains("that is proved** (2\u{A0}towns)"))
    let matrix = page(PlanWorld.matrixReport(.pMedian))
    #expect(matrix.contains("43,500\u{A0}people × units of the matrix, that is 0.951\u{A0}units of the matrix"))
    #expect(matrix.contains("within 12.5\u{A0}units of the matrix"))
    #expect(!matrix.contains("as the crow flies"))
  }

  @Test("Numbers have the decimals they need, in either language")
  func amounts() {
    let english = PlanMarkdown(report: PlanWorld.report(), language: .english)
    let french = PlanMarkdown(report: PlanWorld.report(), language: .french)
    let cases: [(Double, String, String)] = [
      (0.5, "0.5", "0,5"), (12.125, "12.125", "12,125"), (1_234.56, "1,234.6", "1\u{202F}234,6"), (7, "7", "7"),
      (1_234.01, "1,234", "1\u{202F}234"), (.infinity, "–", "–"),
    ]
    for (value, left, right) in cases {
      #expect(english.amount(value) == left)
      #expect(french.amount(value) == right)
    }
    #expect(english.percentage(0.005) == "0.5%")
    #expect(french.percentage(0.005) == "0,5\u{202F}%")
    // A share short of the whole by a person in a billion, and one above nothing, show as neither.
    #expect(english.share(999_999_999, of: 1e9) == ">\u{A0}99.9%")
    #expect(english.share(1, of: 1e12) == "<\u{A0}0.1%")
    #expect(english.share(1, of: 1) == "100.0%")
  }

  @Test("An exchange that is as good or better in all is worded as such, and long tables say what they leave out")
  func longTables() {
    var plan = PlanWorld.plan()
    plan.bestExchange = PlanExchange(removed: 2, added: 0, loss: 0)
    plan.basins = (0..<41).map { index in
      ZoneChange(code: "B\(100 + index)", people: 100, coveredBefore: 0, coveredAfter: Double(index + 1))
    }
    let text = page(PlanWorld.report(plan))
    #expect(text.contains("would do as well in place of Quatre et demi (C3)"))
    #expect(text.contains("The table shows the first 40 of 41 rows; all are in `plan.json`."))
    #expect(text.contains("| B140 "), "the largest gain comes first")
    #expect(!text.contains("| B100 "), "the least is left out")
    plan.bestExchange = PlanExchange(removed: 2, added: 0, loss: -25)
    #expect(page(PlanWorld.report(plan)).contains("would give 25\u{A0}people more: this plan is not the best."))
  }

  @Test("Costs of opening are named where set covering minimises them")
  func costs() {
    var plan = PlanWorld.plan(model: .lscp, value: 120, bound: 120)
    for index in plan.problem.sites.indices where !plan.problem.sites[index].isExisting {
      plan.problem.sites[index].cost = 60
    }
    let text = page(PlanWorld.report(plan))
    #expect(text.contains("It takes a cost of 120 to cover everyone"))
    #expect(text.contains("No cheaper choice covers everyone who can be covered"))
  }

  @Test("What was not asked or not computed has no section")
  func sparse() {
    var plan = PlanWorld.plan()
    plan.curve = []
    plan.nearOptimal = nil
    plan.radiusVariants = []
    plan.closureVariants = []
    plan.bestExchange = nil
    plan.candidates = []
    for index in plan.opened.indices {
      plan.opened[index].priceOfLeavingOut = nil
      plan.opened[index].planWithout = nil
    }
    let headings = page(PlanWorld.report(plan)).split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      headings.map { $0.dropFirst(3) } == [
        "In order of opening", "Employment basins before and after", "The programme’s own criteria",
        "How it was solved",
        "What these data cannot say", "Definitions", "Where the figures come from",
      ])
  }

  @Test("The embedded spaces bring the note on those that are not identified")
  func unidentified() {
    // 55 announced, 2 stand in this world; all places lie in a complete region.
    let text = page(PlanWorld.report(isEmbedded: true))
    #expect(text.contains("All spaces of wave 1 in this region are identified, but 53 of the 55"))
    #expect(!page(PlanWorld.report()).contains("announced"))
  }

  @Test("The lines of the terminal name towns, people, proof and files")
  func summary() {
    let report = PlanWorld.report()
    let bytes = report.planSummaryText(.french, folder: "out", files: report.planOutputs(.french).map(\.name))
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines[0] == "Équateur\u{A0}: Six (C2), Quatre et demi (C3)")
    #expect(lines[2].hasPrefix("Aucun autre choix de 2\u{A0}communes ne dessert davantage d’habitants"))
    #expect(lines[4] == "  plan.md, plan.json, plan.csv, plan.geojson, candidates.csv, candidates.geojson")
    let conflict = PlanWorld.infeasibleReport().planSummaryText(.english, folder: "out", files: [])
    #expect(
      String(decoding: conflict, as: UTF8.self).contains(
        "What cannot hold together: openings, at most 1; openings in region "))
  }
}
