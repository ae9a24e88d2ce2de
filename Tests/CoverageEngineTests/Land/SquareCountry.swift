import CoverageModel
import GeometryCore

/// A country of square towns in rows and columns, each side an arc of its own; town (column, row) stands at the middle of
/// its square and is number column + columns x row.
struct SquareCountry {
  var columns: Int
  var rows: Int
  var west: Double
  var south: Double
  var sideDegrees: Double

  var count: Int { columns * rows }

  /// A longitude east of 180 is brought back, so that a country may lie on both sides of the antimeridian.
  private func corner(_ column: Int, _ row: Int, isEasternEnd: Bool) -> LonLat {
    let longitude = west + Double(column) * sideDegrees
    let latitude = south + Double(row) * sideDegrees
    let isBeyond = isEasternEnd ? longitude > 180 : longitude >= 180
    return LonLat(longitude: isBeyond ? longitude - 360 : longitude, latitude: latitude)
  }

  private func area(_ column: Int, _ row: Int) -> Int32 {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return -1 }
    return Int32(column + columns * row)
  }

  var mesh: BoundaryMesh {
    var positions: [LonLat] = []
    var starts = [0]
    var left: [Int32] = []
    var right: [Int32] = []
    func add(_ start: LonLat, _ end: LonLat, _ onLeft: Int32, _ onRight: Int32) {
      positions += [start, end]
      starts.append(positions.count)
      left.append(onLeft)
      right.append(onRight)
    }
    for row in 0...rows {
      for column in 0..<columns {  // Eastward: north is on the left.
        add(
          corner(column, row, isEasternEnd: false), corner(column + 1, row, isEasternEnd: true), area(column, row),
          area(column, row - 1))
      }
    }
    for row in 0..<rows {
      for column in 0...columns {  // Northward: west is on the left.
        let isOnAntimeridian = west + Double(column) * sideDegrees == 180
        let ends = (corner(column, row, isEasternEnd: true), corner(column, row + 1, isEasternEnd: true))
        guard isOnAntimeridian else {
          add(ends.0, ends.1, area(column - 1, row), area(column, row))
          continue
        }
        // A line along the antimeridian stands at both ends of the map.
        if column > 0 { add(ends.0, ends.1, area(column - 1, row), -1) }
        let others = (corner(column, row, isEasternEnd: false), corner(column, row + 1, isEasternEnd: false))
        if column < columns { add(others.0, others.1, -1, area(column, row)) }
      }
    }
    return BoundaryMesh(areaCount: count, positions: positions, arcStarts: starts, left: left, right: right)
  }

  /// The middle of a town.
  func middle(_ town: Int) -> LonLat {
    let longitude = west + (Double(town % columns) + 0.5) * sideDegrees
    let latitude = south + (Double(town / columns) + 0.5) * sideDegrees
    return LonLat(longitude: longitude > 180 ? longitude - 360 : longitude, latitude: latitude)
  }

  /// A study of it; codes sort as numbers do.
  func study(
    people: (Int) -> Int?, spaces: [TrainingSpace], basin: (Int) -> String? = { _ in "b" },
    candidates: Set<String> = [], distances: [Double], service: Double, withBoundaries: Bool = true
  ) -> Study {
    let towns = (0..<count).map { town in
      Town(
        code: Self.code(town), name: "Town \(town)", position: middle(town), population: people(town),
        workingAgePopulation: people(town).map { $0 / 2 }, department: "d", region: "r", basin: basin(town))
    }
    let basins = Set(towns.compactMap(\.basin)).sorted().map {
      EmploymentBasin(code: $0, name: "Basin \($0)", shape: MultiPolygon([]))
    }
    return Study(
      name: "squares", title: "Squares", territory: .everything, towns: towns, spaces: spaces, basins: basins,
      candidates: candidates,
      boundaries: withBoundaries ? TownBoundaries(mesh: mesh, areas: Array(0..<count)) : nil,
      distances: distances, serviceDistance: service)
  }

  static func code(_ town: Int) -> String { String(100_000 + town) }
}
