/// What reports call the situations of a comparison, in their order.
package struct SituationNameList {
  package let names: [String]

  /// Names separated by commas.
  ///
  /// - Throws: `UsageError` where there are fewer than two, one is empty or two are the same.
  package init(argument: String) throws {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    try ComparisonStep.check(names)
  }
}
