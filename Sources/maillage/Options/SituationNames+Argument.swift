import MessageModel
import Reporting

extension SituationNames {
  /// Two names separated by a comma.
  ///
  /// - Throws: `UsageError` unless there are two, neither is empty and they differ.
  init(argument: String) throws {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    guard names.count == 2, !names.contains(""), names[0] != names[1] else {
      throw UsageError("--names takes two different names, separated by a comma: 'Today,With three more spaces'.")
    }
    self.init(before: names[0], after: names[1])
  }
}
