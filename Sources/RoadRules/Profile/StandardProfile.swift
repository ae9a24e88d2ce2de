import RoadNetwork

/// The profiles of the program: car, bicycle and foot.
public struct StandardProfile: Sendable {
  /// What a user may choose.
  public struct Options: Hashable, Sendable {
    /// Whether ferries are taken.
    public var usesFerries = true
    /// Whether ways with a toll are left out.
    public var avoidsTolls = false
    /// Ferries and tolls are taken.
    public init() {}
  }

  /// How one travels.
  public let mode: RoadMode
  /// The speeds.
  public let speeds: SpeedTable
  /// What was chosen.
  public let options: Options

  public init(_ mode: RoadMode, speeds: SpeedTable, options: Options = Options()) {
    self.mode = mode
    self.speeds = speeds
    self.options = options
  }
}

extension StandardProfile: RoadProfile {
  package var name: String { mode.rawValue }
  package var keepsUpToBarriers: Bool { true }
  package var junctionMilliseconds: Int { Int((speeds.time(mode, "junction_seconds") * 1000).rounded()) }
  package var boardingMilliseconds: Int { Int((speeds.time(mode, "boarding_minutes") * 60_000).rounded()) }
  package var ferrySpeeds: (short: Double, long: Double) {
    (speeds.row(mode, "ferry:short")?.urban ?? 15, speeds.row(mode, "ferry:long")?.urban ?? 30)
  }

  package func isBlocked(_ node: RoadTags) -> Bool {
    BarrierRule.isBlocked(node, mode, avoidsTolls: options.avoidsTolls && mode == .car)
  }

  package func turnRestriction(_ relation: RoadTags) -> TurnRestriction { TurnRestrictionRule.read(relation, mode) }

  package func way(_ tags: RoadTags) -> RoadWay? {
    if mode == .car, options.avoidsTolls, TollRule.isDue(tags) { return nil }
    if tags.has(.route, "ferry") || tags[.highway] == nil && tags.has(.ferry, "yes") { return ferry(tags) }
    let use = RoadClassRule.use(tags, mode)
    guard use != .closed, let row = row(tags) else { return nil }
    let directions = OneWayRule.directions(tags, mode)
    guard directions != .changing else { return nil }
    guard let (forwardAccess, backwardAccess, notes) = access(tags, use) else { return nil }
    let limits = SpeedLimitRule.read(tags)
    func speeds(_ access: AccessValue, _ limit: Double?, _ isOpen: Bool) -> RoadWay.Speeds {
      guard isOpen, access != .forbidden else { return RoadWay.Speeds(0) }
      return self.speeds(tags, row, limit: limit, isPushed: access == .dismount)
    }
    var way = RoadWay(
      forward: speeds(forwardAccess, limits.forward, directions != .backward),
      backward: speeds(backwardAccess, limits.backward, directions != .forward))
    guard way.forward.isAllowed || way.backward.isAllowed else { return nil }
    way.notes = notes
    way.isUrban = limits.isUrban
    if limits.forward ?? limits.backward != nil { way.notes.insert(.taggedLimit) }
    if limits.isUnreadable { way.notes.insert(.unreadableLimit) }
    let highway = tags[.highway] ?? ""
    if highway == "residential" || highway == "living_street" { way.notes.insert(.residential) }
    way.rank = TownJunctions.rank(highway)
    if tags[.junction] == "roundabout" || tags[.junction] == "circular" { way.notes.insert(.passesJunctions) }
    way.traits = traits(tags, highway: highway, forwardAccess, backwardAccess)
    return way
  }

  private func ferry(_ tags: RoadTags) -> RoadWay? {
    guard options.usesFerries, !tags.has(.construction, "yes") else { return nil }
    let found = AccessRule.value(tags, mode)
    guard found.value != .forbidden else { return nil }
    let directions = OneWayRule.directions(tags, mode)
    // The time comes of the duration, or of the length of all its parts.
    var way = RoadWay(
      forward: RoadWay.Speeds(directions == .backward ? 0 : 1), backward: RoadWay.Speeds(directions == .forward ? 0 : 1)
    )
    way.traits = [.ferry, .notForSnapping]
    if TollRule.isDue(tags) { way.traits.insert(.toll) }
    way.ferryMinutes = tags[.duration].flatMap(FerryDuration.minutes)
    way.notes = .passesJunctions
    if found.hasUnknown { way.notes.insert(.unknownAccess) }
    return way
  }

  /// What the keys of access say of both directions; nil where nobody may pass.
  private func access(
    _ tags: RoadTags, _ use: RoadClassRule.Use
  ) -> (forward: AccessValue, backward: AccessValue, notes: RoadWay.Notes)? {
    var notes: RoadWay.Notes = []
    func value(_ isForward: Bool) -> AccessValue {
      let found = AccessRule.value(tags, mode, isForward: isForward)
      if found.hasUnknown { notes.insert(.unknownAccess) }
      guard use == .ifTagged else { return found.value ?? .allowed }
      // General keys do not open what is closed to a mode.
      let ownKeys: Set<RoadKey> = mode == .foot ? [.foot] : [.bicycle, .bicycleForward, .bicycleBackward]
      guard let key = found.key, ownKeys.contains(key) else { return .forbidden }
      return found.value ?? .forbidden
    }
    let (forward, backward) = (value(true), value(false))
    let conditional: [RoadKey] = [
      .accessConditional, .vehicleConditional, .motorVehicleConditional, .onewayConditional, .maxspeedConditional,
    ]
    if conditional.contains(where: { tags[$0] != nil }) { notes.insert(.conditional) }
    return forward == .forbidden && backward == .forbidden ? nil : (forward, backward, notes)
  }

  private func traits(
    _ tags: RoadTags, highway: String, _ forward: AccessValue, _ backward: AccessValue
  ) -> RoadTraits {
    var traits: RoadTraits = []
    if highway.hasPrefix("motorway") || tags[.tunnel] != nil && !tags.has(.tunnel, "no") {
      traits.insert(.notForSnapping)
    }
    if tags.has(.service, "driveway") || tags.has(.service, "parking_aisle") || tags.has(.access, "private") {
      traits.insert(.lastResort)
    }
    if [forward, backward].contains(.destination) { traits.insert(.destinationOnly) }
    if TollRule.isDue(tags) { traits.insert(.toll) }
    return traits
  }

  /// The line of the table for a way; nil for a kind of road that it does not have.
  private func row(_ tags: RoadTags) -> SpeedTable.Row? {
    guard let highway = tags[.highway] else { return nil }
    if OneWayRule.directions(tags, .car) != .both, tags[.junction] == nil, let row = speeds.row(mode, "dual:" + highway)
    {
      return row
    }
    return speeds.row(mode, highway)
  }

  private func speeds(
    _ tags: RoadTags, _ row: SpeedTable.Row, limit: Double?, isPushed: Bool
  ) -> RoadWay.Speeds {
    // Limits of speed are for motor vehicles.
    var speeds = RoadWay.Speeds(urban: row.urban, rural: row.rural)
    if mode == .car, let limit { speeds = RoadWay.Speeds(max(limit * row.factor, 1)) }
    if isPushed { speeds = RoadWay.Speeds(5) }
    var caps = SurfaceRule.row(tags).map { ["cap:" + $0] } ?? []
    if tags.has(.junction, "roundabout") || tags.has(.junction, "circular") { caps.append("cap:roundabout") }
    for cap in caps.compactMap({ self.speeds.row(mode, $0) }) {
      speeds = RoadWay.Speeds(urban: min(speeds.urban, cap.urban), rural: min(speeds.rural, cap.rural))
    }
    return speeds
  }
}
