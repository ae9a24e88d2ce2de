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

  /// How trips are asked for.
  var settings: RoadSettings {
    var settings = RoadSettings()
    settings.direction = direction ?? .to
    settings.usesDistance = roadDistance
    settings.timeFactor = timeFactor ?? .one
    return settings
  }
}

extension RoadSettings.Direction: ExpressibleByArgument {}

extension TimeFactor: ExpressibleByArgument {
  /// As `init(_:)`.
  public init?(argument: String) { self.init(argument) }

  /// As people write it.
  public var defaultValueDescription: String { text }
}
