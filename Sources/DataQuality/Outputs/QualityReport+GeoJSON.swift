import GeometryCore
import MessageModel

extension QualityReport {
  /// The findings that have a place, as points of a FeatureCollection (RFC 7946).
  public func geoJSON() -> [UInt8] {
    let features = findings.compactMap { finding in
      finding.position.map { position in
        JSONText.object([
          ("type", JSONText.string("Feature")),
          ("properties", JSONText.object(finding.members)),
          (
            "geometry",
            JSONText.object([
              ("type", JSONText.string("Point")),
              ("coordinates", "[\(position.longitude),\(position.latitude)]"),
            ])
          ),
        ])
      }
    }
    let text = """
      {"type":"FeatureCollection","features":[
      \(features.joined(separator: ",\n"))
      ]}

      """
    return Array(text.utf8)
  }
}
