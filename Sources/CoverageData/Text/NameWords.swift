/// The words of a place name, in the form in which names are compared.
enum NameWords {
  /// Lower-case words without accents; `st` and `ste` become `saint` and `sainte`, hyphens, apostrophes and other signs
  /// part words, and an article in brackets at the end comes first: `Rochelle (La)` is `la rochelle`.
  ///
  /// - Complexity: O(length).
  static func of(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var bracketed: Int?
    func end() {
      if !word.isEmpty { words.append(expanded[word] ?? word) }
      word = ""
    }
    for scalar in name.unicodeScalars {
      if let letters = letters(scalar) {
        word += letters
      } else if scalar.properties.generalCategory != .nonspacingMark {
        end()
        if scalar == "(" { bracketed = words.count }
      }
    }
    end()
    if let bracketed, bracketed > 0, bracketed < words.count, articles.contains(words[bracketed]) {
      words = Array(words[bracketed...] + words[..<bracketed])
    }
    return words
  }

  private static let expanded = ["st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"]
  private static let articles: Set<String> = ["le", "la", "les", "l"]

  /// The plain letters of a scalar: `é` gives `e`, `Œ` gives `oe`; nil for what is not a letter or digit.
  private static func letters(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isWord ? scalar.properties.lowercaseMapping : nil
    }
    guard scalar.properties.isAlphabetic else { return nil }
    // The character database names letters by the plain letter that they vary: LATIN SMALL LETTER E WITH ACUTE.
    let lower = scalar.properties.lowercaseMapping
    guard let small = lower.unicodeScalars.first, let name = small.properties.name else { return lower }
    let parts = name.split(separator: " ")
    guard parts.count >= 4, parts[0] == "LATIN", parts[1] == "SMALL" else { return lower }
    if parts[2] == "LIGATURE" || parts[3] == "AE" { return parts[3].lowercased() }
    return parts[3].count == 1 ? parts[3].lowercased() : lower
  }
}
