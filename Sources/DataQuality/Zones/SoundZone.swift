import CoverageData
import GEOSKit
import GeometryCore
import MessageModel

/// A zone whose shape is valid, made so where it was not.
struct SoundZone {
  var zone: RawZone
  var shape: MultiPolygon
  var box: BoundingBox

  /// How messages call it.
  var label: Message { (zone.code ?? zone.name).map(Message.init(data:)) ?? "feature \(zone.feature ?? 0)" }
}

/// Codes, names and shapes of zones, each by itself.
enum ZoneShape {
  /// Judges each zone.
  ///
  /// - Returns: the zones that have an area, in the order of the file.
  static func check(_ table: ZoneTable, _ findings: inout Findings) -> [SoundZone] {
    if table.zones.isEmpty, !findings.list.contains(where: { $0.file == table.file && $0.severity == .error }) {
      findings.add(.fileUnreadable, file: table.file, "has no features")
    }
    var first: [String: RawZone] = [:]
    var sound: [SoundZone] = []
    for zone in table.zones {
      if let code = zone.code {
        if let earlier = first[code] {
          findings.add(
            .codeDuplicate, file: table.file, line: zone.line, feature: zone.feature, field: "code",
            earlier.line.map { "'\(code)' appears twice; first on line \($0)" }
              ?? "'\(code)' appears twice; first in feature \(earlier.feature ?? 0)")
        }
        first[code] = first[code] ?? zone
      } else {
        findings.add(
          .codeMissing, file: table.file, line: zone.line, feature: zone.feature, field: "code", "is empty")
      }
      if let valid = valid(zone, table.file, &findings) { sound.append(valid) }
    }
    return sound
  }

  private static func valid(_ zone: RawZone, _ file: String, _ findings: inout Findings) -> SoundZone? {
    let label = zone.code ?? zone.name ?? ""
    func add(_ rule: Rule, _ message: Message, at position: LonLat? = nil, suggestion: Message? = nil) {
      findings.add(
        rule, file: file, line: zone.line, feature: zone.feature, at: position, message, suggestion: suggestion)
    }
    guard var shape = zone.shape, !shape.isEmpty else {
      add(.zoneEmpty, "zone '\(label)' has no area")
      return nil
    }
    do {
      if let defect = try GEOSValidity.check(shape) {
        add(
          .zoneInvalid, "the shape of zone '\(label)' is invalid: \(Message(template: defect.reason))",
          at: defect.position,
          suggestion: "an analysis makes it valid by itself")
        shape = try GEOSValidity.makeValid(shape)
      }
    } catch {
      add(.zoneUnreadable, "the shape of zone '\(label)' cannot be used: \(error)")
      return nil
    }
    guard let box = shape.boundingBox, !shape.isEmpty else {
      add(.zoneEmpty, "zone '\(label)' has no area")
      return nil
    }
    return SoundZone(zone: zone, shape: shape, box: box)
  }
}
