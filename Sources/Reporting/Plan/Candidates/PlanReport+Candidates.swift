import CoverageModel
import GeometryCore

extension PlanReport {
  /// `candidates.csv`: one record a candidate, in the order of the ranking; figures with at most six decimals, empty where
  /// unknown; the columns of a user's table at the end, as they are written.
  public func candidatesCSV() -> OutputFile {
    let properties = candidateNames + candidateProperties
    let names = properties.map { "\($0.name)" } + ["longitude", "latitude"]
    var writer = CSVWriter(columns: names + furtherColumnNames(besides: names), measure: measure)
    for candidate in rankedCandidates {
      let site = plan.problem.sites[candidate.site]
      writer.fields(properties, of: candidate)
      writer.number(site.position?.longitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.number(site.position?.latitude, decimals: GeoJSONWriter.decimals, trims: true)
      for column in candidateColumns.names.indices { writer.text(candidateColumns.value(column, of: site.code)) }
      writer.endRecord()
    }
    return OutputFile(name: "candidates.csv", bytes: writer.bytes)
  }

  /// `candidates.geojson`: one point a candidate, in the order of the ranking; those without a position are left out.
  public func candidatesGeoJSON() -> OutputFile {
    let places = rankedCandidates.compactMap { candidate in
      plan.problem.sites[candidate.site].position.map { (candidate, $0) }
    }
    let properties = candidateNames + candidateProperties
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: places.map(\.1)), measure: measure, roads: inputs.roadSource)
    for (candidate, position) in places {
      writer.point(position) { writer in
        writer.members(properties, of: candidate)
        further(candidate, &writer)
      }
    }
    return OutputFile(name: "candidates.geojson", bytes: writer.finish())
  }

  /// The member of `plan.json` that lists every candidate, in the order of the ranking.
  package func candidateList(_ writer: inout JSONWriter) {
    let properties = candidateNames + candidateProperties
    writer.member("candidates") { writer in
      writer.array(rankedCandidates) { writer, candidate in
        writer.object { writer in
          writer.members(properties, of: candidate)
          further(candidate, &writer)
        }
      }
    }
    writer.member("without_criterion") { writer in
      guard let variant = plan.withoutCriterion else { return writer.raw("null") }
      writer.object { writer in
        writer.member("status", variant.status.rawValue)
        writer.member("value", exact: variant.value)
        writer.member("opened", list: codes(variant.opened))
        writer.member("covered_after", rounded: variant.coveredAfter)
        writer.member("price_of_criterion", rounded: variant.price)
      }
    }
  }
}
