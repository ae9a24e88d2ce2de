package import MessageModel

/// The code and the name of an area, by `FieldRule`.
package struct AreaLabel: Sendable {
  /// Its code; nil where it has none.
  package let code: String?
  /// Its name; nil where it has none.
  package let name: String?
  /// What a spreadsheet did to the code, as a sentence; nil for sound ones.
  package let fault: Message?

  /// The label from what a file has.
  package init(code: String?, name: String?) {
    let outcome = code.map { FieldRule.apply($0, .code, allowsFraction: false) }
    self.code = outcome.flatMap { $0.text.isEmpty ? nil : $0.text }
    fault = outcome?.fault
    self.name = name.map { FieldRule.apply($0, .text, allowsFraction: true).text }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
