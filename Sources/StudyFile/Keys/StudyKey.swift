/// A key of a study file: an option of the commands that it stands for.
public struct StudyKey: Hashable, Sendable {
  /// How a value is written.
  public enum Kind: Hashable, Sendable {
    /// One text.
    case text
    /// One number.
    case number
    /// True or false; an option without a value.
    case flag
    /// The path of a file or folder, relative to the folder of the study file.
    case path
    /// Values in order, or one text with commas.
    case list
    /// One text, or several in order.
    case oneOrMore
    /// A map of distances and weights, or one text: `10:1,20:0.68`.
    case steps
    /// A map of zone levels and numbers, or texts `level=number`; the option is repeated.
    case perLevel
    /// For each kind of file, our columns and their own names, or texts `towns.code=INSEE_COM`.
    case columns
    /// For each thing that may be renamed, its noun in each language, or texts `space.en=a school / schools`.
    case words
    /// One text for all files, or a map by kind of file.
    case perFile
  }

  /// The name in a study file.
  public let name: String
  /// How its value is written.
  public let kind: Kind
  /// The commands that have the option.
  public let steps: Set<StudyStep.Kind>
  /// Whether it may stand at the top, for every step.
  public let isShared: Bool
  /// Whether a table of travel costs whose unit is not known takes its place.
  public let isReplacedByMatrix: Bool
  /// What the option does, one sentence.
  public let help: String
  /// A value as it may be written in YAML.
  public let example: String
  /// The only values it may have; empty where any may stand.
  public let choices: [String]
  /// The numbers it may have, both ends included; nil where any may stand.
  public let range: ClosedRange<Double>?
  /// The value without the option; nil where it depends on other things or there is none.
  public let standard: String?

  init(
    _ name: String, _ kind: Kind, _ steps: Set<StudyStep.Kind>, shared: Bool = false, place: Bool = false,
    standard: String? = nil, choices: [String] = [], range: ClosedRange<Double>? = nil, example: String, _ help: String
  ) {
    self.name = name
    self.kind = kind
    self.steps = steps
    self.isShared = shared
    self.isReplacedByMatrix = place
    self.help = help
    self.example = example
    self.standard = standard
    self.choices = choices
    self.range = range
  }

  /// The option: `service_distance` is `--service-distance`.
  public var option: String { "--" + name.replacing("_", with: "-") }
}
