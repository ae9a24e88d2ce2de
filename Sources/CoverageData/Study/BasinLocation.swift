import CoverageModel
import GEOSKit
import MessageModel

/// Finds the basin of towns by point in polygon.
enum BasinLocation {
  /// Gives towns without a basin code the basin that holds their point, and counts codes that disagree with the point.
  ///
  /// A code that names a basin of the file is kept even where the point lies elsewhere (town halls stand across borders,
  /// borders are simplified); a code that names none is replaced by the basin that holds the point. Boundaries belong to
  /// both sides; the lower code wins.
  ///
  /// - Returns: the repairs, in the order of the rules, their examples ascending by code.
  /// - Throws: `DataError` of kind `.content` where a shape cannot be used.
  /// - Complexity: O(towns log vertices) after O(vertices log vertices) of preparation.
  static func complete(_ towns: inout [Town], basins: [EmploymentBasin]) throws(DataError) -> [Repair] {
    let ordered = basins.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    let known = Set(ordered.map(\.code))
    var located: [String] = []
    var outside: [String] = []
    var disagreeing: [String] = []
    do {
      let locator = try PointLocator(ordered.map(\.shape))
      for index in towns.indices {
        let found = try locator.locate(towns[index].position).map { ordered[$0].code }
        if let code = towns[index].basin, known.contains(code) {
          if code != found { disagreeing.append(towns[index].code) }
          continue
        }
        towns[index].basin = found
        if found == nil { outside.append(towns[index].code) } else { located.append(towns[index].code) }
      }
    } catch {
      throw DataError(.content, "the shapes of the basins cannot be used: \(error)")
    }
    let counted: [(Repair.Rule, [String])] = [
      (.basinByLocation, located), (.townOutsideBasins, outside), (.basinDisagreement, disagreeing),
    ]
    return counted.filter { !$0.1.isEmpty }.map { rule, codes in
      Repair(
        rule: rule, count: codes.count,
        examples: codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }
  }
}
