public import CoverageData
import CoverageModel
import MessageModel

/// Reads the situations of a comparison.
public enum ComparisonLoader {
  /// Loads a comparison of two situations; further ones are left out.
  ///
  /// Where a side is a folder of results, its study is the one that is compared, and no distance that stands in it is
  /// computed again. Else the study is that of an analysis, with options first, then what the plans were made for.
  ///
  /// - Throws: `DataError`: `.file` for files that cannot be read; `.content` for what stands in them, and for folders that
  ///   cannot be compared; `.request` for options that do not go with the sides.
  /// - Complexity: O(size of the files).
  public static func load(_ request: ComparisonRequest) async throws(DataError) -> LoadedComparison {
    var request = request
    request.further = []
    return try await loadAll(request)[0]
  }

  /// Loads every situation of a request once, each but the first as the situation after of a comparison with the first.
  ///
  /// All comparisons are of one study. Of several folders of results all must be of the study of the first one.
  ///
  /// - Returns: a comparison for each situation but the first, in their order.
  /// - Throws: as `load`; an error names the file or folder that does not go with the others.
  /// - Complexity: O(size of the files); towns are read once.
  public static func loadAll(_ request: ComparisonRequest) async throws(DataError) -> [LoadedComparison] {
    let hasFolder = request.sources.contains { if case .results = $0 { true } else { false } }
    return hasFolder ? try await FolderComparisons.load(request) : try await SpaceComparisons.load(request)
  }

  static func leaveOut(_ option: Message) -> DataError {
    DataError(.request, "a folder of results says itself what was studied: leave out \(option)")
  }

  /// The spaces of several situations, each once, ascending by code.
  static func union(_ inputs: some Sequence<ComparisonInput>) -> [TrainingSpace] {
    var spaces: [String: TrainingSpace] = [:]
    for case .spaces(let listed, _) in inputs {
      for space in listed { spaces[space.code] = space }
    }
    return spaces.values.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }

  /// The records of a situation, their roles led by its letter: A is the first.
  static func marked(_ inputs: [InputRecord], _ side: String) -> [InputRecord] {
    inputs.map { input in
      var marked = input
      marked.role = side + " " + input.role
      return marked
    }
  }
}
