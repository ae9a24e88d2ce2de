import MessageModel

/// Codes that a spreadsheet took for numbers or dates.
enum SpreadsheetCode {
  /// What happened to a code, as a sentence; nil for a sound one.
  ///
  /// - Parameter allowsFraction: whether a fraction of zeros, which takes nothing from the code, may stand.
  static func fault(_ text: String, allowsFraction: Bool) -> Message? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, isDigit(first) || isMonthFirst(text), bytes.count <= 32 else { return nil }
    if isScientific(bytes) {
      return
        "'\(text)' is a code that a spreadsheet took for a number, and digits of it are lost; make the column text and write the codes again"
    }
    if isDate(bytes) || isMonth(text) {
      return "'\(text)' is a date: the spreadsheet took a code for one; write the codes as text"
    }
    if !allowsFraction, hasFraction(bytes) {
      return "'\(text)' is a code that a spreadsheet took for a number; write the codes as text"
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

  /// `2,00E+08`, `2E+08`, `1.2e5`: a digit, perhaps a fraction, an exponent with a sign or after a fraction.
  private static func isScientific(_ bytes: [UInt8]) -> Bool {
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), mark > 0 else { return false }
    let mantissa = bytes[..<mark]
    var exponent = bytes[(mark + 1)...]
    let hasSign = exponent.first == UInt8(ascii: "+") || exponent.first == UInt8(ascii: "-")
    if hasSign { exponent = exponent.dropFirst() }
    guard (1...3).contains(exponent.count), exponent.allSatisfy(isDigit) else { return false }
    guard mantissa.count > 1 else { return hasSign && isDigit(bytes[0]) }
    return isDigit(bytes[0]) && isSign(bytes[1]) && mantissa.count > 2 && mantissa.dropFirst(2).allSatisfy(isDigit)
  }

  /// `1001.0`: three digits or more, and a fraction of zeros.
  private static func hasFraction(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.prefix(while: isDigit)
    let rest = bytes[digits.count...]
    return digits.count >= 3 && rest.count >= 2 && rest.first.map(isSign) == true
      && rest.dropFirst().allSatisfy { $0 == 0x30 }
  }

  /// `2024/03/02`, `2024-03-02`, `02/03/2024`, a time after them or not.
  private static func isDate(_ bytes: [UInt8]) -> Bool {
    let day = bytes.prefix { $0 != 0x20 && $0 != UInt8(ascii: "T") }
    for separator in [UInt8(ascii: "/"), UInt8(ascii: "-")] {
      let parts = day.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { continue }
      let lengths = parts.map(\.count)
      if lengths == [4, 2, 2] || lengths[2] == 4 && lengths[0] <= 2 && lengths[1] <= 2 { return true }
      if separator == UInt8(ascii: "/"), lengths.allSatisfy({ $0 <= 2 }) { return true }
    }
    return false
  }

  private static let months: Set<String> = [
    "jan", "janv", "feb", "fev", "fevr", "mar", "mars", "apr", "avr", "avril", "may", "mai", "jun", "june", "juin",
    "jul", "july", "juil", "aug", "aou", "aout", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func isMonthFirst(_ text: String) -> Bool { text.contains("-") && isMonth(text) }

  /// `2-mars`, `mars-04`: a month by its name and one number.
  private static func isMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    let numbers = parts.filter { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
    let words = parts.filter { part in NameWords.of(String(part)).first.map(months.contains) ?? false }
    return numbers.count == 1 && words.count == 1
  }
}
