/// Which French words take l’ and d’.
public enum FrenchVowels {
  /// Whether a word begins with a vowel, whatever its accent; h and y are none.
  public static func start(_ word: String) -> Bool {
    guard let first = word.lowercased().first else { return false }
    return "aàâäeéèêëiîïoôöœuùûüæ".contains(first)
  }
}
