import CoverageModel
import Testing

@Suite("Coverage matrix")
struct CoverageMatrixTests {
  @Test("Rows in any order with repeats become compressed rows")
  func compressed() {
    let matrix = CoverageMatrix(siteCount: 5, rows: [[4, 0, 4], [], [2]])
    #expect(matrix.rowStarts == [0, 2, 2, 3])
    #expect(matrix.sites == [0, 4, 2])
    #expect(matrix.rowCount == 3)
    #expect(Array(matrix.sites(ofRow: 0)) == [0, 4])
    #expect(matrix.sites(ofRow: 1).isEmpty)
    #expect(CoverageMatrix(siteCount: 0, rows: []).rowCount == 0)
  }

  @Test("What is not compressed rows is a programming error")
  func preconditions() async {
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rows: [[2]]) }
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rows: [[-1]]) }
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rowStarts: [], sites: []) }
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rowStarts: [1, 1], sites: [0]) }
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rowStarts: [0, 1], sites: [0, 1]) }
    await #expect(processExitsWith: .failure) { _ = CoverageMatrix(siteCount: 2, rowStarts: [0, 2], sites: [1, 0]) }
    await #expect(processExitsWith: .failure) {
      _ = CoverageMatrix(siteCount: 2, rowStarts: [0, 2, 1, 2], sites: [0, 1])
    }
  }
}

@Suite("Travel cost matrix")
struct TravelCostMatrixTests {
  private let matrix = TravelCostMatrix(
    siteCount: 3, rowStarts: [0, 2, 2, 5], sites: [0, 2, 0, 1, 2], costs: [30, 30.000_001, 0, 10, 50])

  @Test("The limit itself is covered, a missing pair never is")
  func closed() {
    #expect(matrix.coverage(within: 30) == CoverageMatrix(siteCount: 3, rows: [[0], [], [0, 1]]))
    #expect(matrix.coverage(within: 0) == CoverageMatrix(siteCount: 3, rows: [[], [], [0]]))
    #expect(matrix.coverage(within: 1e9) == CoverageMatrix(siteCount: 3, rows: [[0, 2], [], [0, 1, 2]]))
  }

  @Test("A larger limit never covers less")
  func monotone() {
    var last = -1
    for limit in [0.0, 5, 10, 29.9, 30, 31, 49, 50, 51] {
      let count = matrix.coverage(within: limit).sites.count
      #expect(count >= last)
      last = count
    }
  }

  @Test("Negative, infinite or missing costs are a programming error")
  func preconditions() async {
    await #expect(processExitsWith: .failure) {
      _ = TravelCostMatrix(siteCount: 1, rowStarts: [0, 1], sites: [0], costs: [-1])
    }
    await #expect(processExitsWith: .failure) {
      _ = TravelCostMatrix(siteCount: 1, rowStarts: [0, 1], sites: [0], costs: [.infinity])
    }
    await #expect(processExitsWith: .failure) {
      _ = TravelCostMatrix(siteCount: 1, rowStarts: [0, 1], sites: [0], costs: [])
    }
  }
}
