import CoverageData
import CoverageModel
import MessageModel
import PROJKit

/// Whether the results in two folders can be compared.
struct ComparableFolders {
  let before: ResultFolder
  let after: ResultFolder

  /// What differs without making a comparison wrong.
  ///
  /// - Parameter distances: those at which coverage is compared, metres or seconds; nil for those of both.
  /// - Throws: `DataError` of kind `.content` that says what differs where weight, service distance, towns, their places,
  ///   people or zones do.
  /// - Complexity: O(n) for n towns.
  func notes(distances: [Double]? = nil) throws(DataError) -> [ComparisonNote] {
    let first = before.manifest.parameters
    let second = after.manifest.parameters
    guard first.weight == second.weight else {
      throw difference("weight", first.weight.rawValue, second.weight.rawValue)
    }
    guard first.travel == second.travel else {
      throw difference("travel", first.travelName, second.travelName)
    }
    guard first.serviceDistance == second.serviceDistance else {
      let unit = first.measure.costsPerUnit
      throw difference(
        first.measure.fieldName("service_distance_km"), "\(first.serviceDistance / unit)",
        "\(second.serviceDistance / unit)")
    }
    try checkCodes()
    for (one, other) in zip(before.study.towns, after.study.towns) { try check(one, other) }
    var notes: [ComparisonNote] = []
    let common = distances.map { Set($0) } ?? Set(first.distances).intersection(second.distances)
    let (left, right) = (
      first.distances.filter { !common.contains($0) }, second.distances.filter { !common.contains($0) }
    )
    if !left.isEmpty || !right.isEmpty { notes.append(.distancesLeftOut(before: left, after: right)) }
    if first.territory != second.territory {
      notes.append(.territories(before: first.territory.plainName, after: second.territory.plainName))
    }
    if before.manifest.versionLine != after.manifest.versionLine {
      notes.append(.versions(before: before.manifest.versionLine, after: after.manifest.versionLine))
    }
    if let one = before.manifest.matrix, let other = after.manifest.matrix, one.sha256 != other.sha256 {
      notes.append(.travelTables(before: one.path, after: other.path))
    }
    return notes
  }

  private func checkCodes() throws(DataError) {
    let first = before.study.towns.map(\.code)
    let second = after.study.towns.map(\.code)
    guard first != second else { return }
    let onlyFirst = Set(first).subtracting(second).sorted()
    let onlySecond = Set(second).subtracting(first).sorted()
    func list(_ codes: [String]) -> Message {
      codes.isEmpty
        ? "none" : "\(codes.count) (\(codes.prefix(3).joined(separator: ", ") + (codes.count > 3 ? ", …" : "")))"
    }
    throw DataError(
      .content, file: after.path + "/towns.csv", field: "code",
      "the towns are not those of \(before.path): only there \(list(onlyFirst)), only here \(list(onlySecond));"
        + " compare results of the same territory")
  }

  private func check(_ one: Town, _ other: Town) throws(DataError) {
    let weight = before.manifest.parameters.weight
    if weight.people(of: one) != weight.people(of: other) {
      throw difference(
        one, "people", weight.people(of: one).map { "\($0)" }, weight.people(of: other).map { "\($0)" })
    }
    for level in ZoneLevel.standard where level.code(of: one) != level.code(of: other) {
      throw difference(one, level.rawValue, level.code(of: one), level.code(of: other))
    }
    if one.position != other.position,
      Geodesic().distanceMetres(from: one.position, to: other.position) > TownChange.threshold
    {
      throw DataError(
        .content, file: after.path + "/towns.csv", field: "longitude",
        "town '\(one.code)' stands elsewhere than in \(before.path)")
    }
  }

  private func difference(_ town: Town, _ field: String, _ one: String?, _ other: String?) -> DataError {
    DataError(
      .content, file: after.path + "/towns.csv", field: field,
      "town '\(town.code)' has \(other.map(Message.init(data:)) ?? "none"), in \(before.path) \(one.map(Message.init(data:)) ?? "none")"
    )
  }

  private func difference(_ field: String, _ one: String, _ other: String) -> DataError {
    let word = Message(
      template: field.replacing("_km", with: "").replacing("_min", with: "").replacing("_", with: " "))
    return DataError(
      .content, file: after.path + "/manifest.json", field: field,
      "is \(other), in \(before.path) \(one); compare results of the same \(word)"
    )
  }
}
