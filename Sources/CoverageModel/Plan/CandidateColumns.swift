/// What a table of candidates says of each besides what names it, as it is written.
public struct CandidateColumns: Hashable, Sendable {
  /// Headings, in the order of the table.
  public var names: [String]
  /// The fields of each candidate by its code, as many as names; empty where the field is.
  public var values: [String: [String]]

  /// Columns from their parts; the defaults hold nothing.
  ///
  /// - Precondition: as many fields for each candidate as names.
  public init(names: [String] = [], values: [String: [String]] = [:]) {
    self.names = names
    self.values = values
  }

  /// The field of a candidate in a column; empty where the table does not name it.
  public func value(_ column: Int, of code: String) -> String {
    values[code].map { $0[column] } ?? ""
  }
}
