import CoverageModel
import GeometryCore

extension PageData {
  /// Every space, in the order to which towns point.
  func spaces(_ writer: inout JSONWriter) {
    writer.array(study.spaces.indices) { writer, index in
      let space = study.spaces[index]
      let found = result.spaces[index]
      writer.object { writer in
        writer.member("code", space.code)
        writer.member("name", space.name)
        writer.position(space.position)
        writer.member("shown", found.isInside || found.reachesStudy)
        writer.member("nearest", found.peopleNearest)
        writer.member("within", found.peopleWithinService)
        writer.member("only", found.peopleOnlyHere)
      }
    }
  }

  /// The plan's sites in order of opening; none on the page of a study.
  func sites(_ writer: inout JSONWriter) {
    writer.array(page.change?.plan.plan.opened ?? []) { writer, opened in
      let site = page.change?.plan.plan.problem.sites[opened.site]
      writer.object { writer in
        writer.member("code", site?.code)
        writer.member("name", site?.name)
        if let position = site?.position { writer.position(position) }
        writer.member("reached", rounded: opened.peopleReached)
        writer.member("new", rounded: opened.peopleNewlyCovered)
        writer.member("only", rounded: opened.peopleOnlyHere)
      }
    }
  }

  /// Employment basins as columns, in the order of the table.
  func basins(_ writer: inout JSONWriter) {
    let basins = page.report.basinResults
    let shapes = Dictionary(study.basins.map { ($0.code, $0.shape) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      (page.change?.result.zones[.basin] ?? []).map { ($0.code, $0.indicators.uncoveredPeople) },
      uniquingKeysWith: { first, _ in first })
    writer.member("code", list: basins.map(\.code))
    writer.member("name", list: basins.map(\.name))
    writer.member("people") { $0.integers(basins.lazy.map(\.indicators.people)) }
    writer.member("uncovered") { $0.integers(basins.lazy.map(\.indicators.uncoveredPeople)) }
    if page.change != nil {
      writer.member("uncoveredAfter") { $0.integers(basins.lazy.map { after[$0.code] ?? 0 }) }
    }
    writer.member("median") { writer in
      writer.integers(basins.lazy.map { shown($0.indicators.distance?.median ?? .infinity) })
    }
    // Medians that are reported in other words, by the number of their basin.
    let reach = page.report.landReach
    writer.member("medianWords") { writer in
      writer.array(basins) { writer, basin in
        let median = basin.indicators.distance?.median
        let words = reach.zone(.basin, basin.code, median, language)
        writer.value(words == language.travel(median) ? "" : words)
      }
    }
    if let change = page.change {
      let after = Dictionary(
        (change.result.zones[.basin] ?? []).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      writer.member("medianAfter") { writer in
        writer.integers(basins.lazy.map { shown((after[$0.code] ?? $0).indicators.distance?.median ?? .infinity) })
      }
    }
    writer.member("severity") { writer in
      writer.integers(basins.lazy.map { Severity.allCases.firstIndex(of: $0.indicators.severity) ?? 0 })
    }
    writer.member("partial") { $0.integers(basins.lazy.map { $0.isPartial ? 1 : 0 }) }
    writer.member("shape") { writer in
      writer.array(basins) { writer, basin in writer.value(shapes[basin.code] ?? MultiPolygon([]), on: grid) }
    }
  }

  /// Underserved areas, the most people first; none where boundaries of towns are unknown.
  func areas(_ writer: inout JSONWriter) {
    let reach = page.report.landReach
    writer.array(result.land?.underserved.areas ?? []) { writer, area in
      part(
        &writer, largestTown: area.largestTown, towns: area.towns.count, people: area.people,
        nearest: area.nearestSpace, distance: reach.town(area.largestTown, area.distance, language),
        candidates: area.candidates, shape: area.shape)
    }
  }

  /// Cores of large underserved areas, in their order.
  func cores(_ writer: inout JSONWriter) {
    let reach = page.report.landReach
    writer.array(result.land?.underserved.cores ?? []) { writer, core in
      part(
        &writer, largestTown: core.largestTown, towns: core.towns.count, people: core.people,
        nearest: core.nearestSpace, distance: reach.town(core.largestTown, core.distance, language),
        candidates: core.candidates, shape: core.shape)
    }
  }

  /// An underserved area or a core of one.
  private func part(
    _ writer: inout JSONWriter, largestTown: Int, towns: Int, people: Int, nearest: Int?, distance: String,
    candidates: [Int], shape: MultiPolygon
  ) {
    writer.object { writer in
      writer.member("name", study.towns[largestTown].name)
      writer.member("towns", towns)
      writer.member("people", people)
      writer.member("nearest", nearest.map { study.spaces[$0].name })
      writer.member("distance", distance)
      writer.member("candidates", list: candidates.map { study.towns[$0].name })
      writer.member("shape") { $0.value(shape, on: grid) }
    }
  }
}

extension JSONWriter {
  /// The members of a position, degrees with five decimals.
  mutating func position(_ position: LonLat) {
    member("longitude", position.longitude, decimals: 5)
    member("latitude", position.latitude, decimals: 5)
  }
}
