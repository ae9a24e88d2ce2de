extension Study {
  /// The study with more spaces, which stand after those it has: positions of spaces stay what they were.
  ///
  /// Where a space and one of them are equally near to a town, the space that exists counts as the nearest.
  public func opening(_ sites: [SitingProblem.Site]) -> Study {
    var study = self
    study.spaces += sites.compactMap { site in
      site.position.map { TrainingSpace(code: site.code, name: site.name, position: $0, town: site.code) }
    }
    return study
  }
}

extension SitingPlan {
  /// The sites opened, in order of opening.
  public var openedSites: [SitingProblem.Site] { opened.map { problem.sites[$0.site] } }
}
