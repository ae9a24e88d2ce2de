/// What was found about accessibility.
public struct AccessibilityResult: Sendable {
  /// What was asked.
  public var parameters: AccessibilityParameters
  /// Each measure, in the order of the parameters.
  public var measures: [AccessibilityMeasureResult]
  /// Positions of spaces whose capacity is not known and which are left out, ascending.
  public var spacesLeftOut: [Int]
  /// Positions of spaces whose capacity is not known and which count with the default capacity, ascending.
  public var spacesWithDefaultCapacity: [Int]
  /// Towns outside the territory that are known and compete for the spaces.
  public var outsideTowns: Int
  /// People in them.
  public var outsidePeople: Int
  /// Towns, inside and outside, whose number of people is missing: they compete with nobody.
  public var townsWithoutPeople: Int

  public init(
    parameters: AccessibilityParameters,
    measures: [AccessibilityMeasureResult],
    spacesLeftOut: [Int],
    spacesWithDefaultCapacity: [Int],
    outsideTowns: Int,
    outsidePeople: Int,
    townsWithoutPeople: Int
  ) {
    self.parameters = parameters
    self.measures = measures
    self.spacesLeftOut = spacesLeftOut
    self.spacesWithDefaultCapacity = spacesWithDefaultCapacity
    self.outsideTowns = outsideTowns
    self.outsidePeople = outsidePeople
    self.townsWithoutPeople = townsWithoutPeople
  }
}

/// The result of one measure.
public struct AccessibilityMeasureResult: Sendable {
  /// What was computed.
  public var measure: AccessibilityMeasure
  /// The score of each town, in the order of the study's towns.
  public var scores: [AccessibilityScore]
  /// The scores of people.
  public var summary: AccessibilitySummary
  /// The same by zone, ascending by code within a level; zones with towns in the study.
  public var zones: [ZoneLevel: [ZoneAccessibility]]
  /// Inequality of the scores between people; nil where nobody has one.
  public var inequality: InequalityIndices?
  /// What each space is asked for, in the order of the study's spaces; nil for spaces left out. Empty for measures in
  /// which spaces have no catchment (gravity, cumulative, balancing cost).
  public var spaces: [SpaceDemand?]
  /// RAAM: how far the equilibrium was reached.
  public var equilibrium: EquilibriumReport?

  public init(
    measure: AccessibilityMeasure,
    scores: [AccessibilityScore],
    summary: AccessibilitySummary,
    zones: [ZoneLevel: [ZoneAccessibility]],
    inequality: InequalityIndices?,
    spaces: [SpaceDemand?] = [],
    equilibrium: EquilibriumReport? = nil
  ) {
    self.measure = measure
    self.scores = scores
    self.summary = summary
    self.zones = zones
    self.inequality = inequality
    self.spaces = spaces
    self.equilibrium = equilibrium
  }
}

/// What one space is asked for.
public struct SpaceDemand: Hashable, Sendable {
  /// Its places.
  public var places: Double
  /// People, weighted by nearness, who compete for them (RAAM: who use it), inside the territory and outside.
  public var demand: Double

  public init(places: Double, demand: Double) {
    self.places = places
    self.demand = demand
  }

  /// Places for each of these people; nil where nobody competes.
  public var placesPerPerson: Double? { demand > 0 ? places / demand : nil }
}

/// How far an equilibrium was reached, by the duality gap of the convex programme that it solves.
public struct EquilibriumReport: Hashable, Sendable {
  /// Value of the programme.
  public var value: Double
  /// Proved lower bound on it.
  public var bound: Double
  /// Largest amount by which a site that someone uses is dearer than that person's cheapest one; 0 in equilibrium.
  public var largestRegret: Double
  /// Passes over the towns.
  public var passes: Int

  public init(value: Double, bound: Double, largestRegret: Double, passes: Int) {
    self.value = value
    self.bound = bound
    self.largestRegret = largestRegret
    self.passes = passes
  }

  /// The gap as a share of the value; 0 where both are 0.
  public var relativeGap: Double { value > 0 ? max(0, value - bound) / value : 0 }
}
