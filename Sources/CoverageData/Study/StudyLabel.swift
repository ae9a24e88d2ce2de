import CoverageModel

/// The short name and the title of a study.
struct StudyLabel {
  /// For folders: lower-case ASCII letters, digits and hyphens.
  let name: String
  /// For people.
  let title: String

  /// A label from the title that was asked for; else from the territory.
  init(_ territory: Territory, names: [ZoneLevel: [String: String]], hasOwnTowns: Bool, asked: String? = nil) {
    title = asked ?? Self.title(territory, names: names, hasOwnTowns: hasOwnTowns)
    name = Self.slug(title)
  }

  private static func title(
    _ territory: Territory, names: [ZoneLevel: [String: String]], hasOwnTowns: Bool
  ) -> String {
    switch territory {
    case .everything: hasOwnTowns ? "Study" : "France"
    case .region(let code): names[.region]?[code] ?? "Region \(code)"
    case .department(let code): names[.department]?[code] ?? "Department \(code)"
    }
  }

  /// `Île-de-France` becomes `ile-de-france`.
  static func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      let letter = plainLetters[scalar] ?? (scalar.isASCII && isWord(scalar) ? String(Character(scalar)) : "-")
      if letter == "-", slug.isEmpty || slug.last == "-" { continue }
      slug += letter
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "study" : slug
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let families: [(String, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"), ("u", "ùúûü"),
      ("y", "ýÿ"), ("ae", "æ"), ("oe", "œ"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (plain, accented) in families {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()
}
