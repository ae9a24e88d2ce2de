import CoverageEngine
import CoverageModel
import Reporting

extension Page {
  /// What the reader of a page may open and close; nil where that would be too much for a page.
  ///
  /// - Parameters:
  ///   - study: its spaces stand.
  ///   - candidates: codes of towns.
  ///   - request: what a plan for the same places is asked.
  ///   - threads: at least 1.
  static func choices(
    _ study: Study, candidates: Set<String>, request: PlanRequest, threads: Int
  ) async throws -> PageChoices? {
    var sites = PageChoices.sites(of: study, candidates: candidates)
    guard sites.count <= PageChoices.mostSites else { return nil }
    // A table of costs need not know a candidate that it was not asked for.
    if case let given as GivenTravel = study.travel {
      let known = Set(given.destinations).union(study.spaces.map(\.code))
      sites.removeAll { !known.contains($0.code) }
    }
    let costs = try await SteppedCostsAnalysis.costs(
      of: study, to: sites.map { TravelPlace(code: $0.code, position: $0.position) },
      within: PageChoices.limits(of: study), mostPairs: PageChoices.mostPairs, threads: threads)
    return costs.map {
      PageChoices(sites: sites, standing: study.spaces.count, costs: $0, command: PlanCommand.words(request))
    }
  }
}
