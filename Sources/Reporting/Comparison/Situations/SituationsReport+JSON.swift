import CoverageModel

extension SituationsReport {
  /// Version of the schema of `compare.json` of more than two situations, described by `compare-situations.schema.json`.
  public static let schemaVersion = 1

  /// `compare.json`: the figures of every situation; each comparison has a `compare.json` of its own in its folder.
  public func json() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/compare-situations")
      writer.member("schema_version", Self.schemaVersion)
      writer.member("parameters") { writer in writer.object { pairs[0].parameters(&$0) } }
      writer.member("people", whole.people)
      writer.member("situations") { situationList(&$0) }
      writer.member("basins") { basins(&$0) }
      writer.repairs(repairs)
      writer.attribution(inputs)
    }
    return OutputFile(name: "compare.json", bytes: writer.finish())
  }

  /// `compare-manifest.json`: what was compared, from which files, computed by what; the same run gives the same bytes.
  public func manifestJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/compare-situations-manifest")
      writer.member("schema_version", 1)
      writer.versions(versions)
      writer.member("parameters") { writer in writer.object { pairs[0].parameters(&$0) } }
      writer.member("situations") { writer in
        writer.array(situations.indices) { writer, index in writer.situation(situations[index]) }
      }
      writer.inputs(inputs)
      writer.attribution(inputs)
      writer.repairs(repairs)
    }
    return OutputFile(name: "compare-manifest.json", bytes: writer.finish())
  }

  /// The object printed by `maillage compare --json`, on one line.
  public func summaryJSON() -> [UInt8] {
    var writer = JSONWriter(measure: study.measure)
    writer.object { writer in
      writer.member("study", study.name)
      writer.member("weight", study.weight.rawValue)
      writer.member("towns", study.towns.count)
      writer.member("people", whole.people)
      writer.member("service_distance_km", study.serviceDistance / study.costsPerUnit, decimals: 6)
      writer.member("situations") { situationList(&$0) }
    }
    return writer.finish()
  }

  /// Each situation with its figures, the first before all; what differs from it is null for the first.
  private func situationList(_ writer: inout JSONWriter) {
    let names = situationNames(.english)
    let (figures, situations) = (figures, situations)
    writer.array(situations.indices) { writer, index in
      let (figure, change) = (figures[index], index > 0 ? pairs[index - 1].comparison.whole : nil)
      writer.object { writer in
        writer.member("name", names[index])
        writer.member("folder", index > 0 ? Self.folder(index - 1) : nil)
        writer.member("what") { $0.situation(situations[index]) }
        writer.member("people_within", figure.covered)
        writer.member("share", figure.share, decimals: 6)
        writer.member("people_more", change.map { $0.coveredAfter - $0.coveredBefore })
        writer.member("people_newly_covered", change.map { $0.counts(.newlyCovered).people })
        writer.member("people_no_longer_covered", change.map { $0.counts(.noLongerCovered).people })
        writer.member("mean_distance_m", figure.distance?.mean, decimals: 3)
        writer.member("median_distance_m", figure.distance?.median, decimals: 3)
        writer.member("p90_distance_m", figure.distance?.percentile90, decimals: 3)
        writer.member("critical_basins", figure.criticalBasins)
      }
    }
  }

  /// People within the service distance of each basin, in the order of the situations.
  private func basins(_ writer: inout JSONWriter) {
    writer.array(basinRows) { writer, basin in
      writer.object { writer in
        writer.member("code", basin.code)
        writer.member("name", basin.name)
        writer.member("people", basin.people)
        writer.member("people_within") { writer in writer.array(basin.covered) { $0.value($1) } }
      }
    }
  }

  /// One basin in all situations.
  struct BasinRow {
    var code: String
    var name: String
    var people: Int
    /// People within the service distance, in the order of the situations.
    var covered: [Int]
    /// Median distances.
    var medians: [Double?]
  }

  /// Every basin, ascending by code.
  var basinRows: [BasinRow] {
    let zones = pairs.map { $0.comparison.zones[.basin] ?? [] }
    return zones[0].indices.map { index in
      let first = zones[0][index]
      return BasinRow(
        code: first.code, name: first.name, people: first.change.people,
        covered: [first.change.coveredBefore] + zones.map { $0[index].change.coveredAfter },
        medians: [first.change.distanceBefore?.median] + zones.map { $0[index].change.distanceAfter?.median })
    }
  }
}
