import GeometryCore
import MessageModel
import OGRKit

/// Takes areas from a layer.
enum LayerAreas {
  /// The features of a layer as areas, in its order.
  ///
  /// - Throws: `DataError` of kind `.content` with the number of a feature without code or area, and of one whose code
  ///   stood before.
  /// - Complexity: O(n).
  static func read(_ layer: VectorLayer, _ input: InputFile) throws(DataError) -> [GeoJSONArea] {
    let fields = layer.fields.map(\.name)
    let codeName = input.source.columnNames["code"] ?? "code"
    guard let code = fields.firstIndex(of: codeName) else {
      throw DataError(
        .content, file: input.name, field: "code",
        "this field is missing; the layer has \(fields.joined(separator: ", "))")
    }
    let name = fields.firstIndex(of: input.source.columnNames["name"] ?? "name")
    var areas: [GeoJSONArea] = []
    var numbers: [String: Int] = [:]
    for feature in layer.features {
      func error(_ field: String?, _ problem: Message) -> DataError {
        DataError(.content, file: input.name, feature: feature.number, field: field, problem)
      }
      let label = AreaLabel(code: feature.values[code].text, name: name.flatMap { feature.values[$0].text })
      if let fault = label.fault { throw error(codeName, fault) }
      guard let text = label.code else { throw error(codeName, "is empty") }
      let title = label.name ?? text
      for long in [text, title] where long.utf8.count > CSVTable.longestText {
        throw error(nil, "holds \(long.utf8.count) bytes; expected at most 32,767")
      }
      if let first = numbers.updateValue(feature.number, forKey: text) {
        throw error(codeName, "'\(text)' appears twice; first in feature \(first)")
      }
      let shape: MultiPolygon
      switch feature.geometry {
      case .area(let area)?: shape = area
      case .point?: throw error(nil, "'\(text)' is a point; expected an area")
      case .other(let type)?: throw error(nil, "'\(text)' is a \(type); expected an area")
      case .broken(let problem)?: throw error(nil, "the shape of '\(text)': \(problem)")
      case nil: throw error(nil, "'\(text)' has no geometry; expected an area")
      }
      areas.append(GeoJSONArea(code: text, name: title, shape: shape))
    }
    return areas
  }
}
