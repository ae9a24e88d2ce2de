public import ArgumentParser
public import CoverageModel
import MessageModel

/// How trips are asked for where travel costs are those of a road network.
struct RoadOptions: ParsableArguments {
  @Flag(
    help:
      "With --roads, distances are kilometres: the lengths of the fastest trips; of a table with times and distances these."
  )
  var roadDistance = false

  @Option(
    help: ArgumentHelp(
      "With --roads: people travel to the spaces, or are reached from them (to, from).", valueName: "direction"))
  var direction: RoadSettings.Direction?

  @Option(
    help: ArgumentHelp(
      "With --roads: what times are multiplied by, 0.1 to 10 (up to three decimals).", valueName: "number"))
  var timeFactor: TimeFactor?

  @Option(
    help: ArgumentHelp(
      "With --roads: what a trip within a town costs: zero (nothing to a space at the town's own point), or disc (at least an estimate from the town's area).",
      valueName: "way"))
  var inTownTrips: InTownTrips?

  @Flag(
    help:
      "With --roads: leave out the areas within a time, which take minutes on the network of a country; figures of people stay."
  )
  var noAreas = false

  /// How trips are asked for.
  var settings: RoadSettings {
    var settings = RoadSettings()
    settings.direction = direction ?? .to
    settings.usesDistance = roadDistance
    settings.timeFactor = timeFactor ?? .one
    settings.inTown = inTownTrips ?? .zero
    settings.hasAreas = !noAreas
    return settings
  }
}

extension RoadSettings.Direction: ExpressibleByArgument {}

extension InTownTrips: ExpressibleByArgument {}

extension TimeFactor: ExpressibleByArgument {
  /// As `init(_:)`.
  public init?(argument: String) { self.init(argument) }

  /// As people write it.
  public var defaultValueDescription: String { text }
}
