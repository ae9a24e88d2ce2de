import CoverageModel
import GeometryCore
public import Reporting

extension TownsFile {
  /// The text: one record a town; distances in metres to the millimetre, times in seconds to the millisecond.
  ///
  /// - Parameters:
  ///   - weight: the number of people that weighs a town.
  ///   - serviceDistance: metres or seconds; a town at it is covered.
  /// - Complexity: O(n) for n towns.
  func text(weight: DemandWeight, serviceDistance: Double, measure: TravelMeasure) -> [UInt8] {
    var writer = CSVWriter(
      columns: [
        "code", "name", "longitude", "latitude", "department", "region", "epci", "basin", "people", "nearest_space",
        "nearest_space_name", "distance_m", "second_nearest_space", "second_distance_m",
        "spaces_within_service_distance", "covered",
      ] + (acrossSea == nil ? [] : ["across_sea"]), measure: measure)
    for (index, (town, near)) in zip(towns, proximities).enumerated() {
      writer.text(town.code)
      writer.text(town.name)
      writer.number(town.position.longitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.number(town.position.latitude, decimals: GeoJSONWriter.decimals, trims: true)
      writer.text(town.department)
      writer.text(town.region)
      writer.text(town.epci)
      writer.text(town.basin)
      writer.count(weight.people(of: town))
      writer.text(near.nearestSpace.map { spaces[$0].code })
      writer.text(near.nearestSpace.flatMap { spaces[$0].name })
      writer.number(near.distance, decimals: 3)
      writer.text(near.secondNearestSpace.map { spaces[$0].code })
      writer.number(near.secondDistance, decimals: 3)
      writer.count(near.spacesWithinService)
      writer.text(near.distance <= serviceDistance ? "yes" : "no")
      if let acrossSea { writer.text(acrossSea.contains(index) ? "yes" : "no") }
      writer.endRecord()
    }
    return writer.bytes
  }
}

extension Report {
  /// `towns.csv`: one record a town, ascending by code; distances in metres to the millimetre.
  public func townsCSV() -> OutputFile {
    OutputFile(
      name: "towns.csv",
      bytes: TownsFile(self).text(
        weight: study.weight, serviceDistance: study.serviceDistance, measure: study.measure))
  }
}
