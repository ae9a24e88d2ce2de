import CoverageData
import CoverageModel

/// Finds what was likely meant.
enum NearName {
  /// The code of the town that has the name of a place, where there is just one in its department.
  static func code(_ place: Place, _ reference: Reference) -> String? {
    guard let name = place.name else { return nil }
    let form = NameForm.of(name)
    let department = place.department ?? place.code.map { String($0.prefix(2)) }
    let found = reference.towns.filter { $0.department == department && NameForm.of($0.name) == form }
    return found.count == 1 ? "\(found[0].code)" : nil
  }
}
