import CoverageModel
import MessageModel

/// What a code that is not among the embedded towns was meant to be.
enum INSEECode {
  enum Fault: Hashable {
    /// Lower case or spaces.
    case format(String)
    case leadingZero(String)
    /// A commune that was absorbed, or a district; a code of Corsica from before 1976.
    case obsolete(name: String, successor: String)
  }

  /// The fault that explains a code; nil where none does.
  static func fault(_ code: String, _ reference: Reference) -> Fault? {
    func isKnown(_ code: String) -> Bool { reference[code] != nil || reference.absorbed[code] != nil }
    if let absorbed = reference.absorbed[code] { return .obsolete(name: absorbed.name, successor: absorbed.successor) }
    let plain = code.filter { !$0.isWhitespace }.uppercased()
    if plain != code, isKnown(plain) { return .format(plain) }
    let padded = "0" + plain
    if plain.utf8.count == 4, isKnown(padded) { return .leadingZero(padded) }
    guard plain.utf8.count == 5, plain.hasPrefix("20") else { return nil }
    for letter in ["2A", "2B"] {
      let new = letter + plain.dropFirst(2)
      if let town = reference[new] { return .obsolete(name: town.name, successor: new) }
    }
    return nil
  }

  /// Whether most of some codes are INSEE's, faults aside.
  static func isLikely(_ codes: [String], _ reference: Reference) -> Bool {
    let distinct = Set(codes)
    let known = distinct.count { reference[$0] != nil || fault($0, reference) != nil }
    return known > 0 && known * 2 > distinct.count
  }
}
