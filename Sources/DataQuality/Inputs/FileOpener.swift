import CoverageData
import MessageModel
import OGRKit
import PROJKit

/// Opens a file, finds out what it holds, and says what is wrong with its text.
struct FileOpener {
  var readings: ReadingOptions
  var reference: Reference
  var reading: [Message] = []

  /// What a file holds.
  ///
  /// - Throws: `DataError` of kind `.file` where it cannot be opened, `.request` for columns or layers that are not there.
  mutating func open(_ file: QualityRequest.File, _ findings: inout Findings) throws(DataError) -> FileContent {
    do throws(DataError) {
      if let (bytes, note) = try RawFile.packedText(file.path) {
        reading.append(note)
        return try table(bytes, file, &findings)
      }
      if RawFile.isVector(file.path) { return try vector(file, &findings) }
      return try text(file, &findings)
    } catch {
      guard error.kind == .content else { throw error }
      findings.add(.fileUnreadable, error, file: file.path)
      return .none
    }
  }

  private mutating func text(
    _ file: QualityRequest.File, _ findings: inout Findings
  ) throws(DataError) -> FileContent {
    let bytes = try InputFile(path: file.path, content: .binary).bytes
    guard let role = file.role, role.hasAreas else { return try table(bytes, file, &findings) }
    guard let text = RawText.decode(bytes, file: file.path, isTable: false, &findings) else { return .none }
    return try geoJSON(text, file.path, role, &findings)
  }

  private mutating func table(
    _ bytes: [UInt8], _ file: QualityRequest.File, _ findings: inout Findings
  ) throws(DataError) -> FileContent {
    guard let text = RawText.decode(bytes, file: file.path, isTable: true, &findings) else { return .none }
    var table = RawTable(text: text, file: file.path, role: file.role, readings)
    if file.role == nil {
      guard let role = FileKind.ofTable(table.columns) else {
        findings.add(
          .fileUnreadable, file: file.path, line: 1,
          "it is unclear what it holds: expected a column population (towns), or code or town (spaces)",
          suggestion: "name its kind with --towns, --spaces, --basins or --boundaries")
        return .none
      }
      table.role = role
      guessed(role)
    }
    try table.chooseColumns(readings)
    return .table(table)
  }

  private mutating func geoJSON(
    _ text: [UInt8], _ path: String, _ role: FileRole?, _ findings: inout Findings
  ) throws(DataError) -> FileContent {
    let read = RawZones(geoJSON: try InputFile(name: path, bytes: text))
    for fault in read.faults { findings.add(.zoneUnreadable, fault, file: path) }
    return zones(read.zones, path, role)
  }

  private mutating func vector(
    _ file: QualityRequest.File, _ findings: inout Findings
  ) throws(DataError) -> FileContent {
    let isText = ["json", "geojson", "topojson", "kml", "geojsonl", "geojsons", "ndjson", "jsonl"].contains {
      file.path.lowercased().hasSuffix($0)
    }
    if isText {
      let bytes = try InputFile(path: file.path, content: .binary).bytes
      guard let text = RawText.decode(bytes, file: file.path, isTable: false, &findings) else { return .none }
      let role = file.role ?? .basins
      let hasAreas = String(decoding: text, as: UTF8.self).contains("Polygon")
      let isBroken = findings.list.contains { $0.file == file.path && $0.severity == .error }
      if role == .basins || role == .boundaries, file.role != nil || hasAreas {
        if isBroken { return try geoJSON(text, file.path, file.role, &findings) }
        if try RawFile.isOwnGeoJSON(file.path, role, readings) {
          return try geoJSON(text, file.path, file.role, &findings)
        }
      }
    }
    let (layer, notes) = try RawFile.layer(file.path, file.role ?? .towns, readings)
    reading += notes
    if let operation = layer.operation, operation.isBallpark {
      findings.add(
        .positionBallpark, file: file.path,
        "the shift from the datum of \(layer.crs?.name ?? "") to WGS84 is not known; places may be off by 50 m and more"
      )
    }
    let hasAreas = layer.features.contains {
      if case .area? = $0.geometry { true } else { false }
    }
    if let role = file.role, role == .towns || role == .spaces { return try table(layer, file.path, role, &findings) }
    if file.role != nil || hasAreas {
      let read = try RawZones(layer, file: file.path, file.role ?? .basins, readings)
      for fault in read.faults { findings.add(.zoneUnreadable, fault, file: file.path) }
      return zones(read.zones, file.path, file.role)
    }
    let role = FileKind.ofTable(layer.fields.map(\.name)) ?? .spaces
    guessed(role)
    return try table(layer, file.path, role, &findings)
  }

  private mutating func table(
    _ layer: VectorLayer, _ path: String, _ role: FileRole, _ findings: inout Findings
  ) throws(DataError) -> FileContent {
    guard !layer.features.isEmpty else {
      throw DataError(.content, file: path, "layer '\(layer.name)' has no features")
    }
    var table = RawFile.table(layer, file: path, role: role)
    try table.chooseColumns(readings)
    return .table(table)
  }

  private mutating func zones(_ zones: [RawZone], _ path: String, _ role: FileRole?) -> FileContent {
    let known = zones.count { zone in zone.code.map { reference[$0] != nil } ?? false }
    let kind = role ?? (known * 2 > zones.count ? .boundaries : .basins)
    if role == nil { guessed(kind) }
    return .zones(ZoneTable(file: path, role: kind, zones: zones))
  }

  private mutating func guessed(_ role: FileRole) {
    reading.append("is taken to hold \(Message(template: role.rawValue))")
  }
}
