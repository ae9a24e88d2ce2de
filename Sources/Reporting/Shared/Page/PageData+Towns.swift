import CoverageModel
import GeometryCore

extension PageData {
  /// Steps of a degree in which towns are placed: about a metre.
  static let townSteps = 100_000
  /// Metres (or seconds) of a unit of distance: what is shown, kilometres (or minutes) with one decimal, loses nothing.
  private var distanceUnit: Double { study.costsPerUnit / 10 }

  /// Towns as columns, ascending by code.
  ///
  /// Distances are rounded as the page shows them, so who is covered stands in a column of its own (`within`: the number
  /// of the smallest distance of the study that reaches the town, or how many there are where none does).
  func towns(_ writer: inout JSONWriter) {
    let towns = study.towns
    let place = DisplayGrid(stepsPerDegree: Self.townSteps)
    let departments = Set(towns.compactMap(\.department)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let departmentPosition = Dictionary(uniqueKeysWithValues: zip(departments, departments.indices))
    let basinPosition = Dictionary(uniqueKeysWithValues: zip(page.report.basinResults.map(\.code), 0...))
    writer.member("steps", Self.townSteps)
    writer.member("code", list: towns.map(\.code))
    writer.member("name", list: towns.map(\.name))
    writer.member("longitude") { $0.differences(towns.map { place.step($0.position.longitude) }) }
    writer.member("latitude") { $0.differences(towns.map { place.step($0.position.latitude) }) }
    writer.member("people") { writer in writer.array(page.report.people) { $0.value($1) } }
    writer.member("departments", list: departments.map { study.zoneNames[.department]?[$0] ?? $0 })
    writer.member("department") { writer in
      writer.integers(towns.lazy.map { $0.department.flatMap { departmentPosition[$0] } ?? -1 })
    }
    writer.member("basin") { writer in
      writer.integers(towns.lazy.map { $0.basin.flatMap { basinPosition[$0] } ?? -1 })
    }
    proximity(result.towns, &writer)
    writer.member("sea") { $0.differences(result.townsAcrossSea) }
    let reach = page.report.landReach
    writer.member("apart") { $0.differences(towns.indices.filter(reach.isApart)) }
    townShapes(&writer)
    if let change = page.change { changes(change.result.towns, &writer) }
  }

  private func proximity(_ towns: [TownProximity], _ writer: inout JSONWriter) {
    writer.member("nearest") { $0.integers(towns.lazy.map { $0.nearestSpace ?? -1 }) }
    writer.member("distance") { $0.integers(towns.lazy.map { shown($0.distance) }) }
    writer.member("within") { $0.integers(towns.lazy.map { smallest(reaching: $0.distance) }) }
  }

  /// The towns that a site of the plan brings nearer to a space.
  private func changes(_ after: [TownProximity], _ writer: inout JSONWriter) {
    let changed = after.indices.filter { after[$0].nearestSpace != result.towns[$0].nearestSpace }
    writer.member("after") { writer in
      writer.object { writer in
        writer.member("sea") { $0.differences(page.change?.result.townsAcrossSea ?? []) }
        writer.member("town") { $0.differences(changed) }
        proximity(changed.map { after[$0] }, &writer)
      }
    }
  }

  /// A distance in units; -1 where there is none.
  func shown(_ metres: Double) -> Int {
    guard metres.isFinite else { return -1 }
    return Int((metres / distanceUnit).rounded(.toNearestOrAwayFromZero))
  }

  private func smallest(reaching metres: Double) -> Int {
    study.distances.firstIndex { metres <= $0 } ?? study.distances.count
  }
}
