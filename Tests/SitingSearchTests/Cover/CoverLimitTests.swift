import CoverageModel
import SitingSearch
import Synchronization
import Testing

/// Cancellation, progress and the size of certificates.
@Suite struct CoverLimitTests {
  private func problem() throws -> MaximalCover {
    let (matrix, _, weights) = CoverBranchingTests.instance(0)
    return try MaximalCover(matrix: matrix, weights: weights, constraints: SitingConstraints(maximumOpenings: 4))
  }

  @Test func expiredSearchHasPlanAndBound() throws {
    let solution = try problem().solve(limits: CoverSearchLimits(isExpired: { true }))
    let (value, bound) = (try #require(solution.value), try #require(solution.bound))
    #expect(!solution.opened.isEmpty && value > 0 && bound >= value)
    #expect(solution.status == (value == bound ? .optimal : .feasible))
  }

  @Test func progressIsMonotone() throws {
    let seen = Mutex<[CoverSearchProgress]>([])
    let solution = try problem().solve(
      limits: CoverSearchLimits(onProgress: { step in seen.withLock { $0.append(step) } }))
    let steps = seen.withLock { $0 }
    #expect(!steps.isEmpty && steps.last?.nodeCount == solution.nodeCount)
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.value <= $1.value && $0.nodeCount <= $1.nodeCount })
  }

  @Test func certificateTooLargeIsGivenUp() throws {
    let full = try problem().solve()
    let without = try problem().solve(limits: CoverSearchLimits(certificateMultipliers: 3))
    #expect(full.certificate != nil && without.certificate == nil)
    #expect(full.opened == without.opened && full.value == without.value && full.bound == without.bound)
  }

  @Test func sameAnswerTwice() throws { #expect(try problem().solve() == problem().solve()) }
}
