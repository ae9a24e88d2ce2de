public import CoverageModel
public import GeometryCore

/// What the reader of a page may open and close: the spaces that stand and the candidates, and what travel to them costs.
public struct PageChoices: Sendable {
  /// A space that stands, or a candidate.
  public struct Site: Hashable, Sendable {
    /// Its code.
    public var code: String
    /// Its name.
    public var name: String
    /// Its position in degrees, WGS84.
    public var position: LonLat
    /// Residents of its town; nil where that is not known.
    public var people: Int?

    public init(code: String, name: String, position: LonLat, people: Int?) {
      self.code = code
      self.name = name
      self.position = position
      self.people = people
    }
  }

  /// The spaces of the study in their order, then the candidates, ascending by code.
  public var sites: [Site]
  /// How many of them stand.
  public var standing: Int
  /// Travel from the towns of the study to the sites.
  public var costs: SteppedCosts
  /// The words of a `maillage plan` for the same study, without distance, openings and forced sites.
  public var command: [String]

  /// Choices from their parts.
  ///
  /// - Precondition: costs of as many sites.
  public init(sites: [Site], standing: Int, costs: SteppedCosts, command: [String]) {
    precondition(sites.count == costs.siteCount && (0...sites.count).contains(standing), "costs of every site")
    self.sites = sites
    self.standing = standing
    self.costs = costs
    self.command = command
  }
}

extension ReportPage {
  /// Offers choices to the page's reader; where there are none, because they would be too many, the page says so.
  public mutating func offer(_ choices: PageChoices?) {
    self.choices = choices
    hasTooManyChoices = choices == nil
  }
}

extension PageChoices {
  /// More sites than this are not offered on a page.
  public static let mostSites = 2500
  /// Pairs of a town and a site that a page holds: about 4 bytes each.
  public static let mostPairs = 500_000
  /// Kilometres or minutes to which the slider goes where the page has room for it.
  private static let usualLimit = 90.0

  /// The costs within which pairs are wanted, the largest first: the slider ends at the first for which there is room.
  ///
  /// - Returns: metres or seconds, none below the service distance.
  public static func limits(of study: Study) -> [Double] {
    let service = study.serviceDistance
    let wanted = [usualLimit * study.costsPerUnit, 2 * service, 1.5 * service, service]
    return Set(wanted.filter { $0 >= service && $0 <= max(wanted[0], service) }).sorted(by: >)
  }

  /// The spaces of a study and some candidates as sites.
  ///
  /// - Parameters:
  ///   - study: its spaces stand.
  ///   - candidates: codes; those of a town that has a space, or that the study has not, are left out.
  /// - Complexity: O(towns + spaces).
  public static func sites(of study: Study, candidates: Set<String>) -> [Site] {
    let towns = Dictionary(study.towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let standing = study.spaces.map { space in
      Site(
        code: space.code, name: space.name, position: space.position,
        people: space.town.flatMap { towns[$0]?.population })
    }
    let problem = SitingProblem(study, candidates: candidates)
    let open = problem.candidates.compactMap { index -> Site? in
      let site = problem.sites[index]
      return site.position.map {
        Site(code: site.code, name: site.name, position: $0, people: towns[site.code]?.population)
      }
    }
    return standing + open
  }
}
