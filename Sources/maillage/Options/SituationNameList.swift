import MessageModel
import Reporting

/// What reports call the situations of a comparison, in their order.
struct SituationNameList {
  let names: [String]

  /// Names separated by commas.
  ///
  /// - Throws: `UsageError` where there are fewer than two, one is empty or two are the same.
  init(argument: String) throws {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    guard names.count >= 2, !names.contains(""), Set(names).count == names.count else { throw Self.needsTwo }
  }

  /// - Throws: `UsageError` unless there is a name for each situation.
  func check(count: Int) throws {
    guard names.count != count else { return }
    guard count > 2 else { throw Self.needsTwo }
    throw UsageError("--names takes a name for each of the \(count) situations, separated by commas.")
  }

  /// The names of two situations.
  var pair: SituationNames { SituationNames(before: names[0], after: names[1]) }

  private static let needsTwo = UsageError(
    "--names takes a name for each situation, none empty and all different, separated by commas: 'Today,With three more spaces'."
  )
}
