import ArgumentParser
import CoverageModel
import StudyRunner

struct AccessibilityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Measures of accessibility, comma-separated, or none: 2sfca, e2sfca, kd2sfca, 3sfca, bfca, gravity, cumulative, cumulative-interval, apl, spatial-availability, balancing-cost, raam.",
      valueName: "methods"))
  var access = MethodList(methods: [.twoStep, .enhanced])

  @Option(
    help: ArgumentHelp(
      "How a space counts with distance: step, linear, gaussian-dai, epanechnikov, exponential, gaussian-cut, gaussian-untruncated, power (default: step for 2sfca and cumulative, epanechnikov for kd2sfca, else gaussian-dai).",
      valueName: "decay"))
  var decay: DecayName?

  @Option(
    help: ArgumentHelp(
      "exponential: rate per km; gaussian-cut, gaussian-untruncated: bandwidth in km; power: exponent (of km).",
      valueName: "number"))
  var decayParameter: Double?

  @Option(
    help: ArgumentHelp(
      "Decay in steps, weights 0 to 1000: 10:1,20:0.68,30:0.22; apl needs them.", valueName: "km:weight,..."))
  var steps: StepList?

  @Option(
    help: ArgumentHelp(
      "Distance beyond which nothing counts, km (default: S; none for balancing-cost).", valueName: "km"))
  var catchment: WrittenCost?

  @Option(help: ArgumentHelp("cumulative-interval: least distance, km; the largest is the catchment.", valueName: "km"))
  var intervalStart: WrittenCost?

  @Option(
    help: ArgumentHelp(
      "raam: kilometres that weigh as much as a space used at the overall ratio of people to places.", valueName: "km"))
  var raamDistance: WrittenCost?

  @Option(help: ArgumentHelp("raam: largest distance travelled, km (default: any).", valueName: "km"))
  var raamLimit: WrittenCost?

  @Option(help: ArgumentHelp("Places of spaces of unknown capacity (default: left out).", valueName: "places"))
  var defaultCapacity: Int?

  @Option(
    help: ArgumentHelp(
      "Least distance between a town and a space in it: the disc's need the column area_km2 of towns.",
      valueName: "zero|disc-mean|disc-centre"))
  var inTown = InTownDistance.zero

  @Option(help: ArgumentHelp("Aversions for which Atkinson's index is given, comma-separated.", valueName: "e,..."))
  var atkinson = NumberList(numbers: [0.5, 1])

  /// What is asked, as values.
  var settings: AccessibilitySettings {
    var settings = AccessibilitySettings()
    settings.access = access
    settings.decay = decay
    settings.decayParameter = decayParameter
    settings.steps = steps
    settings.catchment = catchment
    settings.intervalStart = intervalStart
    settings.raamDistance = raamDistance
    settings.raamLimit = raamLimit
    settings.defaultCapacity = defaultCapacity
    settings.inTown = inTown
    settings.atkinson = atkinson
    return settings
  }

  func validate() throws { try settings.check() }
}
