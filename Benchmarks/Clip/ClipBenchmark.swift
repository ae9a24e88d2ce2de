import CoverageEngine
import Foundation
import GEOSKit
import GeometryCore

/// Times the clip of service areas to many areas, and writes the pieces.
///
/// Usage: `clip-benchmark AREAS COVERS PIECES [threads] [repetitions]`. Files hold one shape a line, as hexadecimal WKB in
/// degrees: the areas, the covers, and for each cover in turn the part of each area within it. Standard output gets the
/// seconds of each repetition, one a line: shapes in memory to pieces in memory, no file.
@main
struct ClipBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else { throw ClipError.usage }
    let areas = try shapes(path: arguments[1])
    let covers = try shapes(path: arguments[2])
    let threads = try number(arguments, 4, default: 2)
    let repetitions = try number(arguments, 5, default: 3)

    var pieces: [MultiPolygon] = []
    for _ in 0..<repetitions {
      let clock = ContinuousClock()
      let start = clock.now
      pieces = []
      for cover in covers {
        pieces += try await AreaClip.parts(
          of: areas, cover: cover, wantsOutside: false, measures: false, threads: threads
        ).map(\.inside)
      }
      print((clock.now - start) / .seconds(1))
    }
    guard pieces.count == areas.count * covers.count else { throw ClipError.incomplete }
    try write(pieces, path: arguments[3])
  }

  private static func shapes(path: String) throws -> [MultiPolygon] {
    let context = try GEOSContext()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      try GEOSGeometry(hexWKB: String(line), context: context).multiPolygon()
    }
  }

  private static func write(_ shapes: [MultiPolygon], path: String) throws {
    let context = try GEOSContext()
    let lines = try shapes.map { shape in
      try GEOSGeometry(shape, context: context).wkb().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    }
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  private static func number(_ arguments: [String], _ position: Int, default standard: Int) throws -> Int {
    guard position < arguments.count else { return standard }
    guard let value = Int(arguments[position]), value > 0 else { throw ClipError.usage }
    return value
  }
}

enum ClipError: Error {
  /// The arguments are not as described.
  case usage
  /// Some area has no answer.
  case incomplete
}
