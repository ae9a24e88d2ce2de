import CoverageData
import CoverageModel
import FoundationEssentials
import StudyRunner

/// Pieces of work of every kind that a study is made of.
struct Cases {
  private let geoData: GeoDataFolder
  private let results: String
  private let folder: String
  private(set) var all: [(name: String, work: CancelledWork.Work)] = []

  /// - Parameters:
  ///   - country: the folder of a country with roads; nil for none.
  ///   - scratch: where tables that are made for this go, which studies are relative to.
  ///   - results: where results go.
  init(geodata: String, country: String?, scratch: String, results: String) throws {
    // Studies are relative to a folder of their own.
    geoData = GeoDataFolder(path: URL(filePath: geodata).standardizedFileURL.path)
    self.results = results
    folder = scratch
    let everything = "md,json,csv,geojson,html,xlsx,svg,gpkg,fgb,brief,pdf"
    add(
      "analyze, all formats", .analysis, "formats: [\(everything)]\nanalyze: {access: [2sfca, e2sfca, gravity]}\n"
    )
    add("analyze, workbook", .analysis, "formats: [xlsx]\nanalyze: {access: [2sfca, e2sfca, gravity]}\n")
    add("analyze, page", .analysis, "formats: [html]\n")
    add("analyze, PDF", .analysis, "formats: [pdf]\n")
    add("analyze, GeoPackage", .analysis, "formats: [gpkg]\n")
    add(
      "compare, all formats", .whole,
      "formats: [\(everything.replacing(",pdf", with: "").replacing(",brief", with: ""))]\nplan: {open: 5}\ncompare: true\n"
    )
    for (model, more) in [
      ("mclp", "open: 20"), ("lscp", ""), ("partial-cover", "cover_share: 0.95"), ("p-median", "open: 20"),
      ("p-center", "open: 20"), ("backup", "open: 20, theta: 0.5"), ("gradual", "open: 20, full_credit: 15"),
      ("max-min", "open: 10"),
    ] {
      add("plan, \(model)", .plan, plan(model, more))
      add(
        "plan, \(model), at most 1 a department", .plan,
        plan(model, more + (more.isEmpty ? "" : ", ") + "max_per: {department: 1}"))
    }
    add("plan, mclp, floor", .plan, plan("mclp", "open: 20, floor: {department: 0.3}"))
    add("plan, mclp, budget", .plan, "plan: {model: mclp, budget: 900, candidates: costs.csv}\n")
    add("plan, capacitated", .plan, "plan: {model: capacitated, open: 5, candidates: costs.csv}\n")
    add("plan, mclp, near-optimal", .plan, plan("mclp", "open: 5, near_optimal: 1%"))
    add("plan, mclp, goals", .plan, plan("mclp", "open: 5, goals: true"))
    add("plan, mclp, curve", .plan, plan("mclp", "open: 5, curve: 20"))
    addBacktest()
    try writeTables(geodata)
    add("analyze, table of costs", .analysis, "matrix: costs-by-road.csv\nformats: [json]\n")
    add("plan, table of costs", .plan, "matrix: costs-by-road.csv\nplan: {open: 10, candidates: towns>=20000}\n")
    add("analyze, large towns", .analysis, "towns: many-towns.csv\nspaces: many-spaces.csv\nformats: [json]\n")
    guard let country else { return }
    let files = ["towns", "spaces-55"].map { "\($0 == "towns" ? "towns" : "spaces"): '\(country)/\($0).csv'\n" }
      .joined()
    let roads = files + "basins: '\(country)/basins.geojson'\nroads: '\(country)/country.routes'\n"
    addOwn("analyze, roads with areas", .analysis, roads + "service_distance: 20\n")
    addOwn("plan, roads", .plan, roads + "plan: {open: 5, service_distance: 20, candidates: towns>=0}\n")
  }

  private enum Part { case analysis, plan, whole }

  private func plan(_ model: String, _ more: String) -> String {
    "plan: {model: \(model)\(more.isEmpty ? "" : ", " + more), candidates: 'towns>=5000'}\n"
  }

  private mutating func add(_ name: String, _ part: Part, _ text: String) {
    addOwn(name, part, (text.contains("towns:") ? "" : "france: true\n") + text)
  }

  private mutating func addOwn(_ name: String, _ part: Part, _ text: String) {
    let (geoData, folder, out) = (geoData, folder, results + "/out")
    all.append(
      (
        name,
        { context in
          let context = StudyContext(folder: folder, environment: context.environment, report: context.report)
          let study = try StudyRun(text: text, geoData: geoData, threads: 2, for: context)
          switch part {
          case .analysis: _ = try await study.analysis.run(context).write(to: out, context)
          case .plan: _ = try await study.plans[0].step.run(context).write(to: out, context)
          case .whole: _ = try await study.run(context).write(to: out)
          }
        }
      ))
  }

  private mutating func addBacktest() {
    let (geoData, folder, out) = (geoData, folder, results + "/out")
    all.append(
      (
        "backtest",
        { context in
          let context = StudyContext(folder: folder, environment: context.environment, report: context.report)
          var siting = SitingSettings()
          siting.candidates = .towns(leastPeople: 5000)
          let step = BacktestStep(
            StudyPlaces(geoData: geoData, territory: .everything), laterPath: "later.csv", siting,
            output: OutputSelection(threads: 2))
          _ = try await step.run(context).write(to: out, context)
        }
      ))
  }

  /// Tables of the size of a country: costs of candidates, later openings, costs of travel, towns.
  private func writeTables(_ geodata: String) throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: geodata + "/towns.csv")), as: UTF8.self)
    let towns = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let large = towns.filter { $0.count == 11 && (Int($0[5]) ?? 0) >= 20000 }
    func write(_ name: String, _ lines: [String]) throws {
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: folder + "/" + name))
    }
    try write(
      "costs.csv",
      ["code,cost,capacity"]
        + large.enumerated().map { "\($1[0]),\(50 + $0 * 37 % 101),\(20_000 + $0 * 7919 % 50_000)" })
    try write("later.csv", ["code,town"] + large.enumerated().filter { $0.0 % 12 == 0 }.map { "\($1[0]),\($1[1])" })
    var lines = ["from,to,minutes"]
    for (row, town) in towns.enumerated() where town.count == 11 {
      for (column, site) in large.enumerated() {
        lines.append("\(town[0]),\(site[0]),\((row * 31 + column * 17) % 240 + 1)")
      }
      if lines.count > 8_000_000 { break }
    }
    try write("costs-by-road.csv", lines)
    try write(
      "many-towns.csv",
      ["code,name,longitude,latitude,population"]
        + (0..<1_000_000).map { index in
          "\(index),Town \(index),\(Double(index % 1000) / 100),\(40 + Double(index / 1000) / 100),\(index % 97)"
        })
    try write(
      "many-spaces.csv",
      ["code,longitude,latitude"] + (0..<500).map { "s\($0),\(Double($0 % 25) / 2.5),\(40 + Double($0 / 25) / 2)" })
  }

  /// Removes what a run that was not cancelled in time has written.
  static func empty(_ folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }
}
