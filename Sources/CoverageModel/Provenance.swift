public import MessageModel

/// A file that a study was made from.
public struct InputRecord: Hashable, Sendable {
  /// What the file holds: towns, spaces, basins, zone names.
  public var role: String
  /// The path as it was given, or relative to the embedded data.
  public var path: String
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var sha256: String
  /// Records read from it.
  public var records: Int
  /// The other files that belong to it, such as those of a Shapefile.
  public var parts: [Part]
  /// What was chosen or guessed to read it, one sentence each: layer, columns, coordinate operation.
  public var reading: [Message]
  /// The date of its data where it says so, as it says it.
  public var dataDate: String?
  /// Whom results made from it must name, and under which licence; nil where it does not say.
  public var attribution: String?

  /// A file that belongs to another.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public init(
    role: String, path: String, sha256: String, records: Int, parts: [Part] = [], reading: [Message] = [],
    dataDate: String? = nil, attribution: String? = nil
  ) {
    self.role = role
    self.path = path
    self.sha256 = sha256
    self.records = records
    self.parts = parts
    self.reading = reading
    self.dataDate = dataDate
    self.attribution = attribution
  }
}

/// Something in the input that was put right, or set aside, by a stated rule.
public struct Repair: Hashable, Sendable {
  /// A fixed identifier of the rule.
  public var rule: Rule
  /// How many records it touched.
  public var count: Int
  /// Codes of the first records it touched, at most ten, in order.
  public var examples: [String]

  public init(rule: Rule, count: Int, examples: [String]) {
    self.rule = rule
    self.count = count
    self.examples = Array(examples.prefix(10))
  }

  /// The rules that exist.
  public enum Rule: String, CaseIterable, Hashable, Sendable {
    /// A town without a number of people: listed and mapped, counted in no sum of people.
    case townWithoutPeople = "town-without-people"
    /// A town without a basin code that was given the basin whose area holds its point.
    case basinByLocation = "basin-by-location"
    /// A town without a basin code whose point lies in no basin: in no basin's figures, in all others.
    case townOutsideBasins = "town-outside-basins"
    /// A town whose basin code differs from the basin whose area holds its point: the code is kept.
    case basinDisagreement = "basin-disagreement"
    /// A basin shape that crossed itself and was made valid.
    case shapeMadeValid = "shape-made-valid"
    /// A town of the study whose boundary is unknown: in no underserved area and no area of land, in all other figures.
    case townWithoutBoundary = "town-without-boundary"
    /// A boundary that overlaps another.
    case boundariesOverlap = "boundaries-overlap"
    /// A boundary with no line in common with another, though they touch: they are not taken for neighbours there.
    case boundariesUnmatched = "boundaries-unmatched"
    /// A space given by the name of a town of which only the beginning was written; examples name both.
    case townByBeginning = "town-by-beginning-of-name"
    /// A space given by a name that a commune had whose ground the town holds; examples name both.
    case townByFormerName = "town-by-former-name"
    /// A space whose status is not among those that count; examples name it and the status.
    case spaceNotOpen = "space-not-open"
    /// A town or space outside the surroundings of all basins that would lie in them with its axes swapped: kept.
    case axesDoubtful = "axes-doubtful"
    /// A code in the table of travel costs from which travel starts, and which no town has: its pairs are not used.
    case travelFromUnknown = "travel-from-unknown"
    /// A code in the table of travel costs where travel ends, and which no space has: its pairs are not used.
    case travelToUnknown = "travel-to-unknown"
    /// A space to which no town of the study can travel by the table of travel costs.
    case spaceWithoutTravel = "space-without-travel"
    /// A pair of a town of the study and a space that the table of travel costs lacks, or for which it has no cost: it is
    /// unreachable.
    case travelPairAbsent = "travel-pair-absent"
    /// A town of the study from which the table of travel costs reaches no space at all.
    case townReachesNoSpace = "town-reaches-no-space"
    /// A town of the study with no road within 1 km: it reaches nothing.
    case townFarFromRoads = "town-far-from-roads"
    /// A space with no road within 1 km: nobody reaches it.
    case spaceFarFromRoads = "space-far-from-roads"
  }
}

extension InputRecord {
  /// The word for what the file holds, in messages.
  package var roleWord: Message { Message(template: role) }
}
