import MessageModel

/// Says that a word is not known, with the one that was probably meant.
enum UnknownWord {
  /// A sentence about a word that is none of those that may stand in its place.
  static func problem(_ word: String, _ what: Message, among known: [String]) -> Message {
    let list = known.joined(separator: ", ")
    guard let nearest = NearestWord.nearest(to: word, among: known) else {
      return "'\(word)' is not \(what); there are \(list)"
    }
    return "'\(word)' is not \(what); did you mean '\(nearest)'? There are \(list)"
  }
}
