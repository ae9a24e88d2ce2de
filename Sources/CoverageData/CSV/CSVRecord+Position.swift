package import GeometryCore
import MessageModel

extension CSVRecord {
  /// The position in two fields, in degrees.
  ///
  /// - Throws: `DataError` of kind `.content` where a field is empty, no number or out of range, with the likely cause.
  package func position(longitude: Int, latitude: Int) throws(DataError) -> LonLat {
    let position = LonLat(longitude: try number(longitude), latitude: try number(latitude))
    if abs(position.longitude) > 360 || abs(position.latitude) > 360 {
      let column = abs(position.longitude) > 360 ? longitude : latitude
      throw error(
        column,
        "\(text(column)) is not in degrees (projected metres, such as Lambert-93?); expected WGS84 degrees, or a system named with --crs"
      )
    }
    guard abs(position.latitude) <= 90 else {
      let swapped: Message = abs(position.longitude) <= 90 ? " (are longitude and latitude swapped?)" : ""
      throw error(latitude, "\(text(latitude)) is out of range; expected -90 to 90\(swapped)")
    }
    guard abs(position.longitude) <= 180 else {
      throw error(longitude, "\(text(longitude)) is out of range; expected -180 to 180")
    }
    return position
  }
}
