import CoverageData
import GeometryCore
import MessageModel

extension QualityReport {
  /// The report as JSON, by `Reports/validate.schema.json`; messages are English in every language.
  public func json() -> [UInt8] {
    let files = files.map { file in
      JSONText.object([
        ("path", JSONText.string(file.path)),
        ("holds", file.role.map { JSONText.string($0.rawValue) } ?? "null"),
        ("records", "\(file.recordCount)"),
        ("reading", "[" + file.reading.map { JSONText.string($0.english) }.joined(separator: ",") + "]"),
      ])
    }
    let counts = JSONText.object(Severity.allCases.map { ($0.rawValue + "s", "\(count($0))") })
    let text = """
      {"schema":"maillage/validate","schema_version":1,"counts":\(counts),
      "files":[
      \(files.joined(separator: ",\n"))
      ],
      "findings":[
      \(findings.map(\.json).joined(separator: ",\n"))
      ]}

      """
    return Array(text.utf8)
  }
}

extension Finding {
  fileprivate var json: String {
    JSONText.object(
      members + [
        ("longitude", position.map { "\($0.longitude)" }), ("latitude", position.map { "\($0.latitude)" }),
      ])
  }

  /// The members but for the position.
  var members: [(String, String?)] {
    [
      ("rule", JSONText.string(rule.rawValue)), ("severity", JSONText.string(severity.rawValue)),
      ("file", JSONText.string(file)), ("line", line.map { "\($0)" }), ("feature", feature.map { "\($0)" }),
      ("field", field.map(JSONText.string)), ("message", JSONText.string(message.english)),
      ("suggestion", suggestion.map { JSONText.string($0.english) }),
    ]
  }
}
