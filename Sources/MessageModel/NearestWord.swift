/// The word that was probably meant.
package enum NearestWord {
  /// The nearest of some words by `EditDistance`; nil where more than half of the letters would change. Ties go to the
  /// lower word.
  ///
  /// - Complexity: O(n·m) a word.
  package static func nearest(to text: String, among words: [String]) -> String? {
    guard text.count <= 100 else { return nil }
    let ranked = words.map { (distance($0, text), $0) }
    guard let best = ranked.min(by: { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1 < $1.1 }) else { return nil }
    return 2 * best.0 <= max(text.count, 2) ? best.1 : nil
  }

  /// Letters to change, upper case being lower case and a hyphen an underscore.
  package static func distance(_ first: String, _ second: String) -> Int {
    EditDistance.between(letters(first), letters(second))
  }

  private static func letters(_ text: String) -> [Character] { text.lowercased().map { $0 == "-" ? "_" : $0 } }
}
