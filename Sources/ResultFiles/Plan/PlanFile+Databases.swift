import CoverageData
import CoverageModel
import OGRKit

extension PlanFile {
  /// The addresses of databases that the plan was read from, in the order of its request.
  ///
  /// A plan may come from anywhere, and reading a database tells its host who asks: so none of them is contacted unless
  /// the user says so.
  public var databases: [String] {
    var paths = [request.townsPath, request.spacesPath, request.basinsPath, request.weightsPath, request.matrixPath]
    if case .file(let path) = request.candidates { paths.append(path) }
    return paths.compactMap { $0 }.filter(DatabaseAddress.matches)
  }
}
