extension Message {
  /// The finished sentence in English.
  ///
  /// - Complexity: O(length of the text).
  public var english: String { text { _ in nil } }

  /// The finished sentence in another language.
  ///
  /// - Parameter translated: the template of the other language, with the same places in any order; nil where it has none,
  ///   which leaves the English one.
  /// - Complexity: O(length of the text).
  public func text(_ translated: (String) -> String?) -> String {
    let pieces = translated(template).map { Message.pieces(of: $0, places: arguments.count) } ?? pieces
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let literal): text += literal
      case .place(let index): text += arguments[index].text(translated)
      }
    }
    return excerpt?.shown(of: text) ?? text
  }

  /// A part of a template.
  enum Piece: Hashable {
    case text(Substring)
    /// The argument of this index, from 0.
    case place(Int)
  }

  var pieces: [Piece] { Message.pieces(of: template, places: arguments.count) }

  /// A template taken apart; a number in braces beyond the places is text.
  static func pieces(of template: String, places: Int) -> [Piece] {
    guard places > 0 else { return [.text(template[...])] }
    let bytes = template.utf8
    var pieces: [Piece] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      guard
        bytes[index] == UInt8(ascii: "{"), let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let number = Int(template[bytes.index(after: index)..<close]), (1...places).contains(number)
      else {
        index = bytes.index(after: index)
        continue
      }
      if start < index { pieces.append(.text(template[start..<index])) }
      pieces.append(.place(number - 1))
      index = bytes.index(after: close)
      start = index
    }
    if start < bytes.endIndex { pieces.append(.text(template[start...])) }
    return pieces
  }
}

extension Message.Argument {
  fileprivate func text(_ translated: (String) -> String?) -> String {
    switch self {
    case .data(let text): text
    case .message(let message): message.text(translated)
    case .list(let messages, let separator):
      messages.map { $0.text(translated) }.joined(separator: translated(separator) ?? separator)
    }
  }
}
