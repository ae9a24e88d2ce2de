import CoverageData
import CoverageModel

extension LoadedComparison {
  /// Names files otherwise in reports, so that results do not depend on where a plan lay while it was compared.
  ///
  /// - Parameter names: names by path.
  mutating func rename(_ names: [String: String]) {
    guard !names.isEmpty else { return }
    for index in inputs.indices { inputs[index].path = names[inputs[index].path] ?? inputs[index].path }
    before = Self.renamed(before, names)
    after = Self.renamed(after, names)
  }

  private static func renamed(_ input: ComparisonInput, _ names: [String: String]) -> ComparisonInput {
    guard case .spaces(let spaces, .plan(let path, let opened)) = input, let name = names[path] else { return input }
    return .spaces(spaces, source: .plan(path: name, opened: opened))
  }
}
