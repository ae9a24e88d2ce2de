public import CoverageData
public import CoverageModel
import MessageModel

extension QualityCheck {
  /// A report with what an analysis, or a plan, of the files refuses though no rule has found an error, and with the records
  /// of the files that no rule looks at: weights, groupings, candidates, travel costs.
  ///
  /// Files of one kind are tried one after another with the first of the other kinds. Spaces elsewhere than in France are
  /// not tried without their towns.
  ///
  /// - Throws: `DataError` of kind `.file` where a file cannot be opened.
  /// - Complexity: that of reading an analysis.
  public static func tried(_ report: QualityReport, _ request: QualityRequest) async throws(DataError) -> QualityReport
  {
    guard let geoData = request.geoData, report.isTriable else { return report }
    return try await tried(report) { (tell) throws(DataError) in
      var paths: [FileRole: [String]] = [:]
      for file in report.files { if let role = file.role { paths[role, default: []].append(file.path) } }
      let trial = AnalysisTrial(request: request, geoData: geoData, paths: paths)
      for turn in 0..<(paths.values.map(\.count).max() ?? 0) { try await trial.run(turn, tell) }
    }
  }

  /// The same with what an analysis reads, given to `tell` a file at a time.
  public static func tried(
    _ report: QualityReport, reading: (_ tell: ([InputRecord]) -> Void) async throws -> Void
  ) async throws(DataError) -> QualityReport {
    guard report.isTriable else { return report }
    var report = report
    var records: [InputRecord] = []
    do {
      try await reading { records += $0 }
    } catch let error as DataError {
      guard error.kind != .file else { throw error }
      let names = report.files.map(\.path)
      // A layer of a file is reported with its name.
      let place = names.first { $0 == error.file } ?? names.first { error.file.map(UserPath.init)?.file == $0 }
      var findings = Findings()
      findings.add(
        .analysisRefuses, file: place ?? names.first ?? "", line: error.line, feature: error.feature,
        field: error.field, place == nil && error.file != nil ? "\(error.file ?? ""): \(error.problem)" : error.problem)
      report.findings += findings.list
    } catch {
      return report
    }
    for index in report.files.indices where report.files[index].role?.isLookedAt != true {
      guard let record = records.first(where: { $0.path == report.files[index].path }) else { continue }
      report.files[index].recordCount = record.records
      report.files[index].reading = record.reading
    }
    return report
  }
}

extension FileRole {
  /// Whether rules look at files of this kind; the others are only read as an analysis reads them.
  var isLookedAt: Bool {
    switch self {
    case .towns, .spaces, .basins, .boundaries: true
    case .weights, .groupings, .candidates, .matrix: false
    }
  }
}

/// Reads files as an analysis and a plan would.
struct AnalysisTrial {
  let request: QualityRequest
  let geoData: GeoDataFolder
  let paths: [FileRole: [String]]

  private func path(_ role: FileRole, _ turn: Int) -> String? {
    guard let all = paths[role] else { return nil }
    return turn < all.count ? all[turn] : all.first
  }

  /// Reads the files of a turn.
  ///
  /// - Throws: `DataError` as the loaders.
  func run(_ turn: Int, _ tell: ([InputRecord]) -> Void) async throws(DataError) {
    let matrix = path(.matrix, turn)
    var plan = PlanRequest(
      parameters: PlanParameters(model: .mclp, serviceDistance: 1), territory: .everything,
      townsPath: path(.towns, turn), spacesPath: path(.spaces, turn), basinsPath: path(.basins, turn))
    plan.setReadings(request.readings)
    if let table = matrix {
      var costs = plan
      (costs.territory, costs.townsPath, costs.basinsPath, costs.spacesPath) = (nil, nil, nil, nil)
      costs.matrixPath = table
      if try PlanLoader.travelMeasure(of: costs) == nil {
        // Costs without a unit take the place of towns, with weights of their own.
        costs.spacesPath = path(.spaces, turn)
        costs.weightsPath = path(.weights, turn)
        if let candidates = path(.candidates, turn) { costs.candidates = .file(candidates) }
        tell(try await PlanLoader.load(costs, geoData: geoData).inputs)
        return
      }
    }
    let loaded = try await StudyLoader.load(study(turn, matrix: matrix))
    tell(loaded.inputs)
    guard let candidates = path(.candidates, turn) else { return }
    plan.candidates = .file(candidates)
    tell(try await PlanLoader.load(plan, geoData: geoData).inputs)
  }

  private func study(_ turn: Int, matrix: String?) -> StudyRequest {
    let boundaries = path(.boundaries, turn)
    return StudyRequest(
      geoData: geoData, townsPath: path(.towns, turn), basinsPath: path(.basins, turn), readings: request.readings,
      spacesPath: path(.spaces, turn), boundariesPath: boundaries, readsLand: boundaries != nil,
      weightsPath: path(.weights, turn), groupingPaths: path(.groupings, turn).map { [$0] } ?? [],
      territory: .everything, weight: request.weight.map { .column($0) } ?? .population, matrixPath: matrix)
  }
}
