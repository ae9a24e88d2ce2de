import CoverageModel
import Foundation
import TestSupport

/// An OR-Library p-median graph: all-pairs shortest paths; of an edge that appears twice the last cost counts.
struct PmedInstance {
  let costs: TravelCostMatrix
  let openings: Int

  init(_ number: Int) throws {
    let text = try ExternalData.text("pmed/pmed\(number).txt")
    let words = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    let size = words[0]
    openings = words[2]
    var paths = [Double](repeating: .infinity, count: size * size)
    for vertex in 0..<size { paths[vertex * size + vertex] = 0 }
    for edge in stride(from: 3, to: words.count - 2, by: 3) {
      let (from, to) = (words[edge] - 1, words[edge + 1] - 1)
      paths[from * size + to] = Double(words[edge + 2])
      paths[to * size + from] = Double(words[edge + 2])
    }
    paths.withUnsafeMutableBufferPointer { paths in
      for middle in 0..<size {
        for from in 0..<size where paths[from * size + middle] < .infinity {
          let first = paths[from * size + middle]
          for to in 0..<size {
            paths[from * size + to] = min(paths[from * size + to], first + paths[middle * size + to])
          }
        }
      }
    }
    costs = Self.dense(size, paths)
  }

  /// A square matrix without absent pairs.
  static func dense(_ size: Int, _ costs: [Double]) -> TravelCostMatrix {
    TravelCostMatrix(
      siteCount: size, rowStarts: (0...size).map { $0 * size },
      sites: (0..<size).flatMap { _ in 0..<Int32(size) }, costs: costs)
  }

  /// The published optimum of one graph from a file of lines `pmedN value`.
  static func optimum(_ number: Int, file: String) throws -> Double? {
    for line in try ExternalData.text("pmed/\(file)").split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: " ")
      if fields.count == 2, fields[0] == "pmed\(number)" { return Double(fields[1]) }
    }
    return nil
  }
}
