/// How long a ferry takes, as maps write it.
///
/// Source: wiki.openstreetmap.org, "Key:duration": `hh:mm`, `hh:mm:ss`, minutes, or ISO 8601.
enum FerryDuration {
  /// Minutes; nil where the text cannot be read, is 0, or is of more than ten days.
  static func minutes(_ text: String) -> Double? {
    let text = text.lowercased()
    let minutes = text.hasPrefix("p") ? iso(text.dropFirst()) : clock(text)
    guard let minutes, minutes > 0, minutes <= 14_400 else { return nil }
    return minutes
  }

  private static func clock(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.allSatisfy(\.isNumber) ? Double(part) : nil }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 1: return numbers[0]
    case 2: return numbers[0] * 60 + numbers[1]
    case 3: return numbers[0] * 60 + numbers[1] + numbers[2] / 60
    default: return nil
    }
  }

  /// `1dT2h30m5s`, what stands behind the P.
  private static func iso(_ text: Substring) -> Double? {
    var minutes = 0.0
    var number = ""
    var isTime = false
    for character in text {
      if character.isNumber || character == "." {
        number.append(character)
        continue
      }
      if character == "t" {
        guard number.isEmpty, !isTime else { return nil }
        isTime = true
        continue
      }
      guard let value = Double(number) else { return nil }
      number = ""
      switch (character, isTime) {
      case ("d", false): minutes += value * 1440
      case ("h", true): minutes += value * 60
      case ("m", true): minutes += value
      case ("s", true): minutes += value / 60
      default: return nil
      }
    }
    return number.isEmpty ? minutes : nil
  }
}
