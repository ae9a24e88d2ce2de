/// The form in which names are compared, for those who look at the faults of files.
package enum NameForm {
  /// The words of a name, parted by blanks.
  package static func of(_ name: String) -> String { NameWords.of(name).joined(separator: " ") }
}
