/// The coefficients of a programme by columns, as the solver's loader wants them.
struct CompressedColumns {
  var starts: [Int32]
  var rows: [Int32]
  var coefficients: [Double]

  /// Rows of a programme turned into columns; repeated terms are added up.
  ///
  /// - Complexity: O(variables + coefficients).
  init(_ program: MixedIntegerProgram) {
    var counts = [Int](repeating: 0, count: program.variables.count + 1)
    for row in program.rows {
      for term in row.terms { counts[term.variable + 1] += 1 }
    }
    for index in program.variables.indices { counts[index + 1] += counts[index] }
    var next = counts
    var looseRows = [Int32](repeating: 0, count: counts[program.variables.count])
    var looseCoefficients = [Double](repeating: 0, count: looseRows.count)
    for (rowIndex, row) in program.rows.enumerated() {
      for term in row.terms {
        looseRows[next[term.variable]] = Int32(rowIndex)
        looseCoefficients[next[term.variable]] = term.coefficient
        next[term.variable] += 1
      }
    }
    starts = [0]
    rows = []
    coefficients = []
    starts.reserveCapacity(counts.count)
    rows.reserveCapacity(looseRows.count)
    coefficients.reserveCapacity(looseRows.count)
    for column in program.variables.indices {
      for index in counts[column]..<counts[column + 1] {
        if rows.count > Int(starts[column]), rows.last == looseRows[index] {
          coefficients[coefficients.count - 1] += looseCoefficients[index]
        } else {
          rows.append(looseRows[index])
          coefficients.append(looseCoefficients[index])
        }
      }
      starts.append(Int32(rows.count))
    }
  }
}
