package import GeometryCore
import PROJKit

/// The systems in which files that are in Lambert-93 have the overseas departments of France, for which it is not made.
package enum OverseasSystem {
  /// Some rows and the system of their coordinates.
  package struct Group {
    package let system: String
    /// The positions of the rows in their table, ascending.
    package let indices: [Int]
  }

  /// By department: RGAF09 UTM 20N, RGFG95 UTM 22N, RGR92 UTM 40S, RGM04 UTM 38S.
  private static let systems = [
    "971": "EPSG:5490", "972": "EPSG:5490", "973": "EPSG:2972", "974": "EPSG:2975", "976": "EPSG:4471",
  ]

  /// The rows of a table by system: overseas departments, by department or code of the commune, in their own where the
  /// table is in Lambert-93 and their coordinates fit it; all others in that of the table.
  ///
  /// - Complexity: O(n).
  static func groups(
    _ rows: [[String]], _ table: CSVTable, _ positions: [LonLat], system: String
  ) -> [Group] {
    let (code, department) = (table.find("code"), table.find("department"))
    return groups(
      departments: rows.map { row in
        department.flatMap { row[$0].isEmpty ? nil : row[$0] }
          ?? code.flatMap { row[$0].utf8.count == 5 ? String(row[$0].prefix(3)) : nil }
      }, positions, system: system)
  }

  /// The same for departments by row.
  package static func groups(departments: [String?], _ positions: [LonLat], system: String) -> [Group] {
    let all = Group(system: system, indices: Array(positions.indices))
    guard system.uppercased() == "EPSG:2154" else { return [all] }
    var found: [String: [Int]] = [:]
    for (index, department) in departments.enumerated() {
      if let own = department.flatMap({ systems[$0] }) { found[own, default: []].append(index) }
    }
    let fitting = found.filter { own, indices in
      let given = indices.map { positions[$0] }
      var some = given
      guard (try? WGS84Positions.transform(&some, from: own)) != nil else { return false }
      return SystemFit(given: given, positions: some, system: own) == .inside
    }
    guard !fitting.isEmpty else { return [all] }
    let overseas = Set(fitting.values.joined())
    let others = positions.indices.filter { !overseas.contains($0) }
    let groups = fitting.sorted { $0.key < $1.key }.map { Group(system: $0.key, indices: $0.value) }
    return (others.isEmpty ? [] : [Group(system: system, indices: others)]) + groups
  }
}
