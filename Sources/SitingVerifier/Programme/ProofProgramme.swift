/// What a plan is worth, as the sum of what its sites do for groups of demand points, under side constraints: the form in
/// which multipliers bound every plan at once. Models that minimise stand with their sign turned.
///
///     worth(y) = constant + sum_i g_i(y) - sum_j c_j y_j,   sum_j a_rj y_j <= b_r,   sum over i in z of f_i(y) >= F_z
///
/// For prices p_r, q_z >= 0 every allowed plan is worth at most
///
///     constant + sum_r p_r b_r - sum_z q_z F_z + max over y of sum_i (g_i + sum of q_z f_i) - sum_j (c_j + sum_r p_r a_rj) y_j
///
/// and each group's part is bounded by a level plus a linear form in y (see `bound`).
struct ProofProgramme {
  /// What a site is at a node of the tree.
  enum Site { case existing, open, closed, free }

  /// How a group is served.
  enum Service {
    /// By its best open choice.
    case best
    /// A first open site counts theta, a second the rest.
    case twice(theta: Double)
    /// By several sites, each up to its capacity.
    case shared(capacities: [Double])
  }

  /// Sites that are equally good for a group.
  struct Choice: Hashable {
    var sites: [Int]
    var worth: Double
    var counted: Double
  }

  struct Group {
    /// Best first.
    var choices: [Choice]
    /// Worth and count where no choice is open; nil where one must be.
    var otherwise: (worth: Double, counted: Double)?
    /// Open sites that reach it anyway, where a second one counts.
    var alreadyOpen: Int
    var zones: [Int]
  }

  struct Limit {
    var parts: [(site: Int, amount: Double)]
    var most: Double
  }

  struct Zone {
    var least: Double
    var sure: Double
    var rows: Set<Int>
  }

  let service: Service
  let sites: [Site]
  /// Groups and the lowest row of each, by which certificates name them.
  private(set) var groups: [Group] = []
  private(set) var groupOfRow: [Int: Int] = [:]
  private(set) var limits: [String: Limit] = [:]
  private(set) var zones: [Zone] = []
  private(set) var zoneOfName: [String: Int] = [:]
  private(set) var constant = 0.0
  var openingCosts: [Double]?
  /// No plan is worth more, whatever it opens.
  let largest: Double
  /// Whether worth takes whole values only.
  let isWhole: Bool
  /// Whether some point must be served and cannot be.
  private(set) var isHopeless = false

  private struct Likeness: Hashable {
    var sites: [[Int]]
    var mustBeServed: Bool
    var alreadyOpen: Int
    var zones: [Int]
  }
  private var groupOfLikeness: [Likeness: Int] = [:]

  init(service: Service, sites: [Site], largest: Double, isWhole: Bool) {
    self.service = service
    self.sites = sites
    self.largest = largest
    self.isWhole = isWhole
  }

  /// Adds a limit on openings; of two with one name the tighter stays.
  mutating func addLimit(_ name: String, _ parts: [(site: Int, amount: Double)], most: Double) {
    if let known = limits[name], known.most <= most { return }
    limits[name] = Limit(parts: parts.filter { sites[$0.site] != .existing }, most: most)
  }

  /// Adds a least count of some rows; of two with one name the higher stays. All zones come before the first point.
  mutating func addZone(_ name: String, rows: some Sequence<Int>, least: Double) {
    if let known = zoneOfName[name] {
      zones[known].least = max(zones[known].least, least)
      return
    }
    zoneOfName[name] = zones.count
    zones.append(Zone(least: least, sure: 0, rows: Set(rows)))
  }

  func zones(of row: Int) -> [Int] { zones.indices.filter { zones[$0].rows.contains(row) } }

  /// Counts what no choice changes.
  mutating func addSure(worth: Double, counted: Double, zones: [Int]) {
    constant += worth
    for zone in zones { self.zones[zone].sure += counted }
  }

  mutating func addHopeless() { isHopeless = true }

  /// Adds a group under its row; one with the same choices takes it in.
  mutating func add(_ group: Group, row: Int) {
    let likeness = Likeness(
      sites: group.choices.map(\.sites), mustBeServed: group.otherwise == nil, alreadyOpen: group.alreadyOpen,
      zones: group.zones)
    guard let index = groupOfLikeness[likeness] else {
      groupOfLikeness[likeness] = groups.count
      groupOfRow[row] = groups.count
      groups.append(group)
      return
    }
    for rank in group.choices.indices {
      groups[index].choices[rank].worth += group.choices[rank].worth
      groups[index].choices[rank].counted += group.choices[rank].counted
    }
    if let known = groups[index].otherwise, let other = group.otherwise {
      groups[index].otherwise = (known.worth + other.worth, known.counted + other.counted)
    }
  }
}
