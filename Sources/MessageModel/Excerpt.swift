/// The beginning and the end of a text that is too long, in one line.
struct Excerpt: Sendable {
  /// How much is kept, in Unicode scalars: a single character can hold any number of them.
  var first: Int
  var last: Int

  /// A text in one line, without its middle where it is longer than what is kept of it.
  func shown(of text: String) -> String {
    let scalars = text.unicodeScalars
    guard
      text.utf8.count > first + last + 1,
      let head = scalars.index(scalars.startIndex, offsetBy: first, limitedBy: scalars.endIndex),
      let rest = scalars.index(head, offsetBy: last + 2, limitedBy: scalars.endIndex), rest <= scalars.endIndex
    else { return Self.oneLine(text) }
    let tail = scalars.index(scalars.endIndex, offsetBy: -last)
    return Self.oneLine(String(scalars[..<head])) + "…" + Self.oneLine(String(scalars[tail...]))
  }

  /// A text with its line breaks, tabs and other control characters shown as the pictures that Unicode has for them, and
  /// those without a picture, or that turn the direction of writing, as replaced.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { shown($0) != $0 }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars { line.unicodeScalars.append(shown(scalar)) }
    return line
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}

extension Message {
  /// The message in one line, in any language without the middle of what is too long.
  ///
  /// - Parameters:
  ///   - first: how much of the beginning is kept, in Unicode scalars.
  ///   - last: how much of the end is kept.
  /// - Complexity: O(length of the text). No more than what can be shown of it is kept.
  public func excerpt(first: Int, last: Int) -> Message {
    var message = shortened(Excerpt(first: first, last: last))
    message.excerpt = Excerpt(first: first, last: last)
    return message
  }

  /// The message with what can never be shown of its arguments left out.
  private func shortened(_ excerpt: Excerpt) -> Message {
    var message = self
    message.arguments = arguments.map { argument in
      switch argument {
      case .data(let text): .data(excerpt.shown(of: text))
      case .message(let inner): .message(inner.shortened(excerpt))
      case .list(let list, let separator): .list(list.map { $0.shortened(excerpt) }, separator: separator)
      }
    }
    return message
  }
}
