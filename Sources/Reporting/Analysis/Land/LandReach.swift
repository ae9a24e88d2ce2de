import CoverageModel
import GeometryCore

extension Report {
  /// What is said of how far the nearest space is where no way on land leads there.
  var landReach: LandReach { LandReach(self) }
}

/// What is said of how far the nearest space is where no way on land leads there.
struct LandReach {
  private let study: Study
  /// Towns whose nearest space is on other land.
  private let across: Set<Int>
  /// Towns on whose land there is no space.
  let without: Set<Int>
  /// Zones that have a town which is none of these.
  private var reached: [ZoneLevel: Set<String>] = [:]
  /// Parts of the study without a space near: what is left to go by where boundaries, or the towns of spaces, are unknown.
  private let pieces: StrandedPieces

  /// - Complexity: O(t l + b^2 + b s) for t towns, l levels of zones, b basins and s spaces.
  init(_ report: Report) {
    study = report.study
    across = Set(report.result.townsAcrossSea)
    without = Set(report.result.townsWithoutSpaceOnLand)
    pieces = StrandedPieces(report, spaces: report.study.spaces)
    guard !without.isEmpty else { return }
    for level in report.result.zones.keys {
      reached[level] = Set(
        study.towns.indices.lazy.filter { [without] in !without.contains($0) }.compactMap { [study] in
          level.code(of: study.towns[$0])
        })
    }
  }

  /// Whether no town of the study has a space on its land.
  var isWithout: Bool { !without.isEmpty && without.count == study.towns.count }

  /// Whether no town of a zone has a space on its land.
  func isWithout(_ level: ZoneLevel, _ code: String) -> Bool { reached[level].map { !$0.contains(code) } ?? false }

  /// Whether a town's nearest space is on other land.
  func isAcross(_ town: Int) -> Bool { across.contains(town) }

  /// Whether a town lies far from the other parts of the study and from every space, and no more is known.
  func isApart(_ town: Int) -> Bool { !across.contains(town) && pieces.holds(study.towns[town].position) }

  /// How far the nearest space of a town is.
  func town(_ town: Int, _ cost: Double, _ language: Language) -> String {
    let distance = language.travel(cost)
    if isAcross(town) { return language.text(.seaDistance, ["distance": distance]) }
    return isApart(town) ? apart(distance, language) : distance
  }

  /// How far the nearest space of a candidate is, by the code of its town.
  func site(_ code: String, _ cost: Double?, _ language: Language) -> String {
    guard let cost else { return language.travel(cost) }
    guard let index = (across.first { study.towns[$0].code == code }) else { return language.travel(cost) }
    return town(index, cost, language)
  }

  /// A figure of the distances within a zone.
  func zone(_ level: ZoneLevel, _ code: String, _ cost: Double?, _ language: Language) -> String {
    let distance = language.travel(cost)
    guard cost != nil else { return distance }
    if isWithout(level, code) { return language.text(.seaNone, ["distance": distance]) }
    guard level == .basin, let basin = study.basins.first(where: { $0.code == code }), pieces.holds(basin.shape) else {
      return distance
    }
    return apart(distance, language)
  }

  /// A figure of the distances of everyone.
  func whole(_ cost: Double?, _ language: Language) -> String {
    let distance = language.travel(cost)
    return isWithout && cost != nil ? language.text(.seaNone, ["distance": distance]) : distance
  }

  /// Who has no space without crossing the sea, in a sentence; nil where everyone has one, or that is not known.
  func caution(_ language: Language) -> String? {
    guard !without.isEmpty else { return nil }
    guard !isWithout else { return language.text(.seaWhole) }
    let people = without.reduce(0) { $0 + (study.weight.people(of: study.towns[$1]) ?? 0) }
    return people == 0 ? nil : language.text(.seaPart, ["people": language.number(people)])
  }

  private func apart(_ distance: String, _ language: Language) -> String {
    language.text(.pageElsewhere) + " (" + distance + ")"
  }
}
