/// One command that a study stands for.
public struct StudyStep: Hashable, Sendable {
  /// The commands.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case analyze, plan, compare
  }

  /// The command.
  public var kind: Kind
  /// Name of the plan, where the study has several; results go into a folder of that name.
  public var name: String?
  /// The options.
  public var arguments: [StudyArgument]

  public init(_ kind: Kind, name: String? = nil, arguments: [StudyArgument] = []) {
    self.kind = kind
    self.name = name
    self.arguments = arguments
  }

  /// The options as words of a command line; a value that looks like an option is joined to its own.
  public var words: [String] {
    arguments.flatMap { argument -> [String] in
      guard let text = argument.text else { return [argument.option] }
      return text.hasPrefix("-") ? [argument.option + "=" + text] : [argument.option, text]
    }
  }
}

/// An option of a step, with the place it comes from.
public struct StudyArgument: Hashable, Sendable {
  /// The option: `--service-distance`.
  public var option: String
  /// Its value; nil for a flag.
  public var text: String?
  /// The key with its sections: `plan.open`.
  public var path: String
  /// Its line in the study file; nil where it stands on the command line, or is a default.
  public var line: Int?
}
