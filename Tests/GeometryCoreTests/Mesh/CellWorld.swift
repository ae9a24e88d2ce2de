import GeometryCore

/// Unit squares in rows and columns, one area a square; every unit border is an arc.
struct CellWorld {
  let columns: Int
  let rows: Int

  var cellCount: Int { columns * rows }

  /// The area of a cell; -1 outside.
  func cell(_ column: Int, _ row: Int) -> Int {
    (0..<columns).contains(column) && (0..<rows).contains(row) ? row * columns + column : -1
  }

  func position(_ column: Int, _ row: Int) -> LonLat {
    LonLat(longitude: Double(column), latitude: Double(row))
  }

  /// Upright borders run north, level borders run east.
  var mesh: BoundaryMesh {
    var positions: [LonLat] = []
    var left: [Int32] = []
    var right: [Int32] = []
    for row in 0...rows {
      for column in 0...columns {
        if row < rows {
          positions += [position(column, row), position(column, row + 1)]
          left.append(Int32(cell(column - 1, row)))
          right.append(Int32(cell(column, row)))
        }
        if column < columns {
          positions += [position(column, row), position(column + 1, row)]
          left.append(Int32(cell(column, row)))
          right.append(Int32(cell(column, row - 1)))
        }
      }
    }
    return BoundaryMesh(
      areaCount: cellCount, positions: positions, arcStarts: Array(stride(from: 0, through: positions.count, by: 2)),
      left: left, right: right)
  }

  /// Sets of cells joined side to side among those that satisfy a condition, with a border of cells around the world;
  /// columns and rows run from -1.
  func components(where isIn: (Int, Int) -> Bool) -> [Set<[Int]>] {
    var seen: Set<[Int]> = []
    var found: [Set<[Int]>] = []
    for row in -1...rows {
      for column in -1...columns where isIn(column, row) && !seen.contains([column, row]) {
        var component: Set<[Int]> = []
        var waiting = [[column, row]]
        while let next = waiting.popLast() {
          guard (-1...columns).contains(next[0]), (-1...rows).contains(next[1]), isIn(next[0], next[1]),
            component.insert(next).inserted
          else { continue }
          for (east, north) in [(1, 0), (-1, 0), (0, 1), (0, -1)] { waiting.append([next[0] + east, next[1] + north]) }
        }
        seen.formUnion(component)
        found.append(component)
      }
    }
    return found
  }
}

extension Polygon {
  /// Whether a position that lies on no ring is inside, by counting crossings east of it over all rings.
  func covers(longitude: Double, latitude: Double) -> Bool {
    var crossings = 0
    for ring in [exterior] + holes {
      for (a, b) in zip(ring.positions, ring.positions.dropFirst())
      where (a.latitude > latitude) != (b.latitude > latitude) {
        let share = (latitude - a.latitude) / (b.latitude - a.latitude)
        if a.longitude + share * (b.longitude - a.longitude) > longitude { crossings += 1 }
      }
    }
    return crossings % 2 == 1
  }
}
