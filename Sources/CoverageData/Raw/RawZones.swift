package import GeometryCore
import MessageModel
package import OGRKit

/// An area with what a file says of it.
package struct RawZone: Sendable {
  /// Its code; nil where it has none.
  package var code: String?
  /// Its name, or its code.
  package var name: String?
  /// Its shape; nil where it has none.
  package var shape: MultiPolygon?
  /// The line on which it starts.
  package var line: Int?
  /// Its number, in files that have no lines.
  package var feature: Int?

  package init(
    code: String? = nil, name: String? = nil, shape: MultiPolygon? = nil, line: Int? = nil, feature: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.shape = shape
    self.line = line
    self.feature = feature
  }
}

/// Areas of a file, and what could not be read of it.
package struct RawZones: Sendable {
  package var zones: [RawZone] = []
  package var faults: [DataError] = []

  /// The areas of GeoJSON: a feature that cannot be read is a fault, the others are read.
  ///
  /// - Complexity: O(size).
  package init(geoJSON input: InputFile) {
    var cursor = JSONCursor(input)
    var lines = LineCounter(input.bytes)
    var isCollection = false
    var zones: [RawZone] = []
    var faults: [DataError] = []
    do throws(DataError) {
      try cursor.forEachMember { (cursor, name) throws(DataError) in
        switch name {
        case "type": isCollection = try cursor.string() == "FeatureCollection"
        case "features":
          var index = 0
          try cursor.forEachElement { (cursor) throws(DataError) in
            _ = try cursor.peek()
            var feature = cursor
            let line = lines.line(of: cursor.position)
            try cursor.skipValue()
            do throws(DataError) {
              let area = try GeoJSONAreas.feature(&feature, index: index, withShape: true)
              zones.append(RawZone(code: area.code, name: area.name, shape: area.shape, line: line))
            } catch {
              faults.append(error)
            }
            index += 1
          }
        default: try cursor.skipValue()
        }
      }
      try cursor.finish()
    } catch {
      faults.append(error)
    }
    if faults.isEmpty, !isCollection {
      faults.append(DataError(.content, file: input.name, "is not a GeoJSON FeatureCollection"))
    }
    self.zones = zones
    self.faults = faults
  }

  /// The areas of a layer; what is not an area is a fault.
  ///
  /// - Throws: `DataError` of kind `.request` for a column asked for that is not there.
  package init(
    _ layer: VectorLayer, file: String, _ role: FileRole, _ options: ReadingOptions
  ) throws(DataError) {
    let fields = layer.fields.map(\.name)
    let (names, _) = try ColumnChoice.choose(among: fields, role, options, file: file)
    let code = fields.firstIndex(of: names["code"] ?? "code")
    let name = fields.firstIndex(of: names["name"] ?? "name")
    if code == nil {
      faults.append(
        DataError(
          .content, file: file, field: "code",
          "this field is missing; the layer has \(fields.joined(separator: ", "))"))
    }
    for feature in layer.features {
      var zone = RawZone(feature: feature.number)
      let text = AreaLabel(
        code: code.flatMap { feature.values[$0].text }, name: name.flatMap { feature.values[$0].text })
      zone.code = text.code
      zone.name = text.name ?? zone.code
      if let fault = text.fault {
        faults.append(
          DataError(.content, file: file, feature: feature.number, field: code.map { fields[$0] }, fault))
      }
      let label = zone.code ?? "\(feature.number)"
      var problem: Message?
      switch feature.geometry {
      case .area(let area)?: zone.shape = area
      case .point?: problem = "'\(label)' is a point; expected an area"
      case .other(let type)?: problem = "'\(label)' is a \(type); expected an area"
      case .broken(let fault)?: problem = "the shape of '\(label)': \(fault)"
      case nil: break
      }
      if let problem { faults.append(DataError(.content, file: file, feature: feature.number, problem)) }
      if problem == nil { zones.append(zone) }
    }
  }
}

/// Counts lines up to places that ascend.
private struct LineCounter {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func line(of place: Int) -> Int {
    while position < place {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
    return line
  }
}
