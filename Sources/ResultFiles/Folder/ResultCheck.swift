import CoverageData
import CoverageModel
import MessageModel

/// Checks the towns of a folder of results against its gap report.
struct ResultCheck {
  /// How messages name the gap report.
  let file: String
  let report: ResultReport

  /// Compares numbers of towns and people, and people within each distance, for the whole and for every zone.
  ///
  /// A town that stands at one of the distances to the millimetre may lie just beyond it: where only that explains the
  /// figures of the report, it is put there.
  ///
  /// - Throws: `DataError` of kind `.content` where the figures do not follow from the towns.
  /// - Complexity: O(n k) for n towns and k distances.
  func check(_ towns: inout TownsFile) throws(DataError) {
    for (index, limit) in report.parameters.distances.enumerated()
    where limit != report.parameters.serviceDistance
      && group(towns, towns.towns.indices.map { $0 }).covered[index] != report.whole.covered[index]
    {
      towns.placeBeyond(limit)
    }
    try compare(group(towns, Array(towns.towns.indices)), report.whole, "whole")
    for level in ZoneLevel.standard {
      var members: [String: [Int]] = [:]
      for (index, town) in towns.towns.enumerated() {
        if let code = level.code(of: town) { members[code, default: []].append(index) }
      }
      let zones = report.zones[level] ?? []
      guard Set(zones.map(\.code)) == Set(members.keys), zones.count == members.count else {
        throw DataError(
          .content, file: file, "its \(level.word) codes are not those of towns.csv: results of two runs?")
      }
      for zone in zones {
        try compare(group(towns, members[zone.code] ?? []), zone.group, "\(level.word) '\(zone.code)'")
      }
    }
  }

  private func group(_ towns: TownsFile, _ members: [Int]) -> ResultReport.Group {
    var group = ResultReport.Group(
      towns: members.count, people: 0, covered: report.parameters.distances.map { _ in 0 })
    for member in members {
      let people = report.parameters.weight.people(of: towns.towns[member]) ?? 0
      group.people += people
      for (index, limit) in report.parameters.distances.enumerated()
      where towns.proximities[member].distance <= limit {
        group.covered[index] += people
      }
    }
    return group
  }

  private func compare(_ found: ResultReport.Group, _ stated: ResultReport.Group, _ what: Message) throws(DataError) {
    guard found != stated else { return }
    let problem: Message =
      if found.towns != stated.towns {
        "\(stated.towns) towns; towns.csv has \(found.towns)"
      } else if found.people != stated.people {
        "\(stated.people) people; those of towns.csv sum to \(found.people)"
      } else {
        "covered people \(stated.covered); towns.csv gives \(found.covered)"
      }
    throw DataError(.content, file: file, "\(what) has \(problem): results of two runs?")
  }
}
