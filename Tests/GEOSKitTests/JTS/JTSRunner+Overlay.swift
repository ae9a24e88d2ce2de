import GEOSKit
import GeometryCore

extension JTSRunner {
  /// Compares an overlay or construction with the expected geometry, on each way that leads to it.
  func overlayFailure() throws -> String? {
    let expected = try geometry(test.expected)
    for grid in grids {
      let result = try construct(grid: grid)
      if try agree(result, expected) { continue }
      let got = try result.normalized().wkt().prefix(300)
      let place = grid.map { ", grid \($0)" } ?? ""
      return "expected \(try expected.normalized().wkt().prefix(300)), got \(got)\(place)"
    }
    return nil
  }

  /// The precision to ask for in the call; nil leaves it to the inputs.
  ///
  /// A fixed precision model can come with the inputs or with the call: both must give the answer.
  private var grids: [Double?] {
    let model = run.scale.map { 1 / $0 }
    return switch test.operation.suffix(2) {
    case "sr": [Double(test.arguments[2]).map { 1 / $0 }]
    case "ng": [model ?? 0]
    default: model == nil ? [nil] : [nil, model]
    }
  }

  private func construct(grid: Double?) throws -> GEOSGeometry {
    if test.operation == "makevalid" { return try operand(0).makeValid(method: .linework) }
    let a = try onModelGrid(operand(0))
    switch test.operation {
    case "convexhull": return try a.convexHull()
    case "getinteriorpoint": return try a.pointOnSurface()
    case "union", "unionng", "unionsr":
      if jtsCase.b.isEmpty || test.arguments[1].isEmpty { return try a.unaryUnion(gridSize: grid) }
      return try a.union(with: onModelGrid(operand(1)), gridSize: grid)
    case "intersection", "intersectionng", "intersectionsr", "intersectionsin":
      return try a.intersection(with: onModelGrid(operand(1)), gridSize: grid)
    case "difference", "differenceng", "differencesr":
      return try a.difference(subtracting: onModelGrid(operand(1)), gridSize: grid)
    case "symdifference", "symdifferenceng", "symdifferencesr":
      return try a.symmetricDifference(with: onModelGrid(operand(1)), gridSize: grid)
    default: throw UnknownOperation(name: test.operation)
    }
  }

  /// The input with the precision model of the file, if it is fixed.
  private func onModelGrid(_ geometry: consuming GEOSGeometry) throws -> GEOSGeometry {
    guard let scale = run.scale else { return geometry }
    return try geometry.onGrid(size: 1 / scale, keepsTopology: false)
  }

  struct UnknownOperation: Error {
    let name: String
  }

  /// Equal vertices in normal order, to one part in 10^11 of the extent or to the tolerance of the file.
  private func agree(_ result: borrowing GEOSGeometry, _ expected: borrowing GEOSGeometry) throws -> Bool {
    let box = try expected.boundingBox()
    let size = box.map { max(abs($0.west), abs($0.south), abs($0.east), abs($0.north)) } ?? 0
    return try result.normalized().equalsExact(expected.normalized(), tolerance: run.tolerance ?? size * 1e-11)
  }
}
