/// A sentence for the user: a template in English with numbered places, and what stands in them.
///
/// Written as any interpolated text: `"'\(text)' is not a number"` has the template `'{1}' is not a number`. What is
/// interpolated is data, which is never translated, unless it is a message itself or an error that explains itself.
/// The template is what a catalogue of another language is looked up by, and a stable code for machines.
///
/// Two messages are equal where they say the same in English.
public struct Message: Sendable {
  /// What stands in a place of a template.
  public enum Argument: Sendable {
    /// A name, number, path or other text that is the same in every language.
    case data(String)
    /// Another sentence or word.
    case message(Message)
    /// Several, with what stands between them, itself a template: `; `.
    case list([Message], separator: String)
  }

  /// The English text with `{1}`, `{2}`, ... where its arguments stand, in this order.
  public private(set) var template: String
  /// What stands in the places; the place `{n}` holds the nth.
  public internal(set) var arguments: [Argument]
  /// How much of the finished text is shown; nil for all of it.
  var excerpt: Excerpt?

  /// A message from its parts.
  ///
  /// - Parameters:
  ///   - template: the English text with `{1}`, `{2}`, ... where arguments stand.
  ///   - arguments: what stands there.
  public init(template: String, arguments: [Argument] = []) {
    self.template = template
    self.arguments = arguments
  }

  /// A text that is the same in every language.
  public init(data: String) { self.init(template: "{1}", arguments: [.data(data)]) }

  /// Messages one after the other.
  ///
  /// - Parameters:
  ///   - list: the messages, in order.
  ///   - separator: what stands between two of them, looked up like a template.
  public init(list: [Message], separator: String) {
    self.init(template: "{1}", arguments: [.list(list, separator: separator)])
  }

  /// Whether nothing is said.
  public var isEmpty: Bool { english.isEmpty }

  /// One text written in two pieces. What is only known at run time is interpolated instead, so that templates stay those
  /// of the source.
  public static func + (first: Message, second: Message) -> Message {
    var whole = first
    let shift = first.arguments.count
    for piece in second.pieces {
      switch piece {
      case .text(let text): whole.template += text
      case .place(let index): whole.template += "{\(index + shift + 1)}"
      }
    }
    whole.arguments += second.arguments
    return whole
  }
}

extension Message: ExpressibleByStringInterpolation {
  /// A text without arguments.
  public init(stringLiteral value: String) { self.init(template: value) }

  /// A text with arguments.
  public init(stringInterpolation: Interpolation) {
    self.init(template: stringInterpolation.template, arguments: stringInterpolation.arguments)
  }

  /// Collects the template and the arguments of an interpolated text.
  public struct Interpolation: StringInterpolationProtocol {
    var template = ""
    var arguments: [Argument] = []

    /// Nothing yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 3 * interpolationCount)
      arguments.reserveCapacity(interpolationCount)
    }

    /// A piece of the text itself.
    public mutating func appendLiteral(_ literal: String) { template += literal }

    /// A text that is the same in every language.
    public mutating func appendInterpolation(_ text: String) { append(.data(text)) }

    /// Another message, in the language of this one.
    public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

    /// Several messages in the language of this one, with what stands between two of them.
    public mutating func appendInterpolation(_ list: [Message], separator: String = ", ") {
      append(.list(list, separator: separator))
    }

    /// What an error explains, in the language of this message; of anything else the text that describes it.
    public mutating func appendInterpolation<Value>(_ value: Value) {
      if let error = value as? any ExplainedError {
        append(.message(error.explanation))
      } else {
        append(.data(String(describing: value)))
      }
    }

    private mutating func append(_ argument: Argument) {
      arguments.append(argument)
      template += "{\(arguments.count)}"
    }
  }
}

extension Message: Hashable {
  /// Whether two messages say the same in English.
  public static func == (first: Message, second: Message) -> Bool { first.english == second.english }

  /// Hashes the English text.
  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

extension Message: CustomStringConvertible {
  /// The English text.
  public var description: String { english }
}
