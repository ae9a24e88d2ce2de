internal import CbcKit

/// A model whose plans can be checked without the rows and variables of its demand, which take long to make and which the
/// solver would not get through in a short time.
protocol OutlinedSitingModel: ConstrainedSitingModel {
  /// Pairs of a demand point and a site.
  var pairCount: Int { get }

  /// The programme; an outline has the side constraints only and is never solved, its plans are checked as ever.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the input contradicts itself.
  func program(isOutline: Bool) throws(ConstrainedModelError) -> SitingProgram
}

extension ConstrainedSitingModel {
  /// The programme, in outline where the solver could not get through it in the time left.
  func program(_ stopwatch: Stopwatch) throws(ConstrainedModelError) -> SitingProgram {
    guard let model = self as? any OutlinedSitingModel, let seconds = stopwatch.secondsLeft else {
      return try program()
    }
    return try model.program(isOutline: Double(model.pairCount) > SitingProgram.termsPerSecond * seconds)
  }
}

extension ReductionCounts {
  /// Of a problem that is not reduced.
  init(unreduced rowCount: Int, _ roles: SiteRoles) {
    self.init()
    rows = rowCount
    rowsLeft = rowCount
    candidates = roles.freeCount
    candidatesLeft = roles.freeCount
  }
}
