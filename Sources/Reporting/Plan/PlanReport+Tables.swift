import CoverageModel
import GeometryCore

extension PlanReport {
  /// `plan.csv`: one record an opened site, in order of opening; figures with at most six decimals, empty where unknown.
  public func planCSV() -> OutputFile {
    var writer = CSVWriter(
      columns: [
        "code", "name", "order", "marginal_gain", "people_reached", "people_newly_covered", "people_only_here",
        "price_of_leaving_out", "basin", "basin_people", "nearest_existing", "nearest_existing_distance", "longitude",
        "latitude",
      ], measure: measure)
    for (index, opened) in plan.opened.enumerated() {
      let site = plan.problem.sites[opened.site]
      writer.text(site.code)
      writer.text(site.name)
      writer.count(index + 1)
      let figures = [
        opened.marginalGain, opened.peopleReached, opened.peopleNewlyCovered, opened.peopleOnlyHere,
        opened.priceOfLeavingOut,
      ]
      for figure in figures { writer.number(rounded: figure) }
      writer.text(basin(of: opened))
      writer.number(rounded: opened.basinPeople)
      writer.text(opened.nearestExisting.map(code))
      writer.number(rounded: opened.nearestExistingCost)
      writer.number(site.position?.longitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.number(site.position?.latitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.endRecord()
    }
    return OutputFile(name: "plan.csv", bytes: writer.bytes)
  }

  /// `plan.geojson`: candidates not chosen, existing facilities and opened sites, in this order so that the opened ones
  /// are drawn last; sites without a position are left out.
  public func planGeoJSON() -> OutputFile {
    let sites = plan.problem.sites
    let chosen = Set(plan.opened.map(\.site))
    let shown = plan.problem.candidates + shownExisting
    var writer = GeoJSONWriter(
      boundingBox: BoundingBox(enclosing: shown.compactMap { sites[$0].position }), measure: measure,
      roads: inputs.roadSource)
    let others = plan.problem.candidates.filter { !chosen.contains($0) }.map { ($0, "candidate") }
    let (other, opening) = (siteProperties, openedProperties)
    for (index, role) in others + shownExisting.map({ ($0, "existing") }) {
      guard let position = sites[index].position else { continue }
      writer.point(position) { $0.members(other, of: (index, role)) }
    }
    for (index, opened) in plan.opened.enumerated() {
      guard let position = sites[opened.site].position else { continue }
      writer.point(position) { $0.members(opening, of: index) }
    }
    return OutputFile(name: "plan.geojson", bytes: writer.finish())
  }
}

extension CSVWriter {
  /// A number with at most six decimals; one too large for that is written exactly.
  mutating func number(rounded value: Double?) {
    guard let value, value.isFinite, abs(value) >= 1e12 else { return number(value, decimals: 6, trims: true) }
    number(exact: value)
  }
}
