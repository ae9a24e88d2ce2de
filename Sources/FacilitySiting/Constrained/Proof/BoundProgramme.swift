internal import CbcKit

/// A siting model in the form from which multipliers bound every plan (Lagrangian relaxation; Geoffrion, Mathematical
/// Programming Study 2 (1974), 82-114). Everything is maximised: costs stand with their sign turned.
///
///     maximise   constant + sum over groups i of g_i(y) - sum_j c_j y_j
///     subject to sum_j a_rj y_j <= b_r                       for each side row r
///                sum over i in zone z of f_i(y) >= F_z       for each floor z
///
/// g_i(y) is what group i of like demand points gains from the open sites, f_i(y) what it adds to the floors of its zones.
public struct BoundProgramme: Sendable {
  /// How open sites serve a group.
  enum Service: Sendable {
    /// The open site of its first level counts: maximal cover has one level, travel one for each distance.
    case nearest
    /// The first open site counts theta times the weight, a second one the rest.
    case twice(theta: Double)
    /// Each open site takes weight up to its capacity.
    case capacity
  }

  /// What a site is at a node of the search.
  enum SiteState: UInt8, Sendable {
    case existing
    case open
    case closed
    case free

    var isOpen: Bool { self == .existing || self == .open }
  }

  /// Demand points with the same choices; the lowest row names them.
  struct Group: Sendable {
    var row: Int
    /// Sites that may be chosen, by levels, best first; one level unless service is by nearest site.
    var levels: [[Int]]
    /// The gain of each level, descending; else the weight.
    var gains: [Double]
    /// What each level counts for floors.
    var floorGains: [Double]
    /// Gain without any of these sites; nil where one of them must open.
    var base: Base?
    /// Open sites that serve it whatever the plan, at most 1; only where service counts twice.
    var openCount = 0
    /// Floors that count it.
    var zones: [Int]
  }

  /// Gain from sites that are open anyway, 0 without.
  struct Base: Sendable {
    var gain: Double
    var floorGain: Double
  }

  /// sum of coefficients times y <= limit.
  struct SideRow: Sendable {
    var name: String
    var constraint: SideConstraint
    var coefficients: [(column: Int, value: Double)]
    var limit: Double
  }

  /// A least gain of a zone.
  struct Floor: Sendable {
    var name: String
    /// The side constraint; nil where the model itself asks for it.
    var constraint: SideConstraint?
    var rows: Set<Int>
    var least: Double
  }

  var service: Service
  /// What is open, closed and free before any branching.
  let states: [SiteState]
  var groups: [Group] = []
  var sideRows: [SideRow] = []
  private(set) var floorsOfRow: [Int: [Int]] = [:]
  var floors: [Floor] = []
  /// What floors have anyway, in their order.
  var floorConstants: [Double] = []
  var constant = 0.0
  /// Cost of each opening in the objective.
  var costs: [Double]?
  /// Capacity of each site.
  var capacities: [Double] = []
  /// 1 where the model maximises, -1 where it minimises.
  let sign: Double
  let isWhole: Bool
  /// No plan of the model is better than this, whatever the constraints; with the sign of the programme.
  let largestValue: Double
  /// A demand point that must be served and cannot be.
  var hasUnservableRow = false

  /// What groups have in common that become one: levels, zones and open sites, in one array.
  private var indexOfKey: [[Int32]: Int] = [:]

  /// The side constraints on y; floors and groups are added afterwards.
  init(_ program: SitingProgram, service: Service = .nearest) {
    self.service = service
    let roles = program.roles
    states = roles.isExisting.indices.map { column in
      if roles.isExisting[column] { return .existing }
      return roles.isForced[column] ? .open : roles.isForbidden[column] ? .closed : .free
    }
    sign = program.program.sense == .maximise ? 1 : -1
    isWhole = program.isWhole
    largestValue = sign * program.trivialBound
    addSideRows(program.constraints)
  }

  /// Adds a group, or its gains to the one with the same choices.
  mutating func add(_ group: Group) {
    var key: [Int32] = [group.base != nil ? 1 : 0, Int32(group.openCount), Int32(group.zones.count)]
    key.reserveCapacity(group.levels.reduce(key.count + group.zones.count) { $0 + $1.count + 1 })
    for zone in group.zones { key.append(Int32(zone)) }
    for level in group.levels {
      for site in level { key.append(Int32(site)) }
      key.append(-1)
    }
    guard let index = indexOfKey[key] else {
      indexOfKey[key] = groups.count
      groups.append(group)
      return
    }
    for level in group.gains.indices {
      groups[index].gains[level] += group.gains[level]
      groups[index].floorGains[level] += group.floorGains[level]
    }
    if let base = group.base {
      groups[index].base?.gain += base.gain
      groups[index].base?.floorGain += base.floorGain
    }
  }

  /// Adds a floor, or puts it in the place of another one.
  mutating func set(_ floor: Floor, at index: Int) {
    if index < floors.count {
      floors[index] = floor
      for row in floorsOfRow.keys { floorsOfRow[row]?.removeAll { $0 == index } }
    } else {
      floors.append(floor)
      floorConstants.append(0)
    }
    for row in floor.rows { floorsOfRow[row] = ((floorsOfRow[row] ?? []) + [index]).sorted() }
  }

  /// Adds a gain that every plan has.
  mutating func addConstant(_ gain: Double, floorGain: Double, zones: [Int]) {
    constant += gain
    for zone in zones { floorConstants[zone] += floorGain }
  }

  /// Whether several sites may serve a group.
  var sharesDemand: Bool { if case .capacity = service { true } else { false } }

  /// Floors that count a row, ascending.
  func zones(ofRow row: Int) -> [Int] { floorsOfRow[row] ?? [] }
}
