import CoverageData
import GeometryCore
public import MessageModel

extension QualityReport {
  /// The report for people: by file, then by rule.
  ///
  /// - Parameters:
  ///   - limit: how many findings of a rule and file are shown; nil for all.
  ///   - said: says a message in the language of the reader.
  public func text(limit: Int?, said: (Message) -> String) -> String {
    var text = ""
    for file in files {
      let mine = findings.filter { $0.file == file.path }
      text += "\(file.path): " + said(Self.kind(file)) + "\n"
      if mine.isEmpty { text += "  " + said("nothing found") + "\n" }
      for rule in Rule.allCases {
        let found = mine.filter { $0.rule == rule }
        guard !found.isEmpty else { continue }
        text += "  " + said(rule.severity.heading("\(rule.rawValue) (\(found.count))")) + ": "
        text += said(rule.explanation) + "\n"
        for finding in found.prefix(limit ?? found.count) { text += Self.line(finding, said) }
        if let limit, found.count > limit { text += "    " + said("\(found.count - limit) more: --all") + "\n" }
      }
    }
    let (errors, warnings, notes) = (count(.error), count(.warning), count(.note))
    return text + said("errors: \(errors), warnings: \(warnings), notes: \(notes), files: \(files.count)") + "\n"
  }

  private static func kind(_ file: CheckedFile) -> Message {
    switch file.role {
    case .towns?: "towns, \(file.recordCount) records"
    case .spaces?: "training spaces, \(file.recordCount) records"
    case .basins?: "employment basins, \(file.recordCount) records"
    case .boundaries?: "boundaries, \(file.recordCount) records"
    case .weights?: "weights, \(file.recordCount) records"
    case .groupings?: "groupings, \(file.recordCount) records"
    case .candidates?: "candidates, \(file.recordCount) records"
    case .matrix?: "travel costs, \(file.recordCount) records"
    case nil: "not read"
    }
  }

  private static func line(_ finding: Finding, _ said: (Message) -> String) -> String {
    var place: [String] = []
    if let line = finding.line { place.append(said("line \(line)")) }
    if let feature = finding.feature { place.append(said("feature \(feature)")) }
    if let field = finding.field { place.append(said("field '\(field)'")) }
    if let position = finding.position { place.append("(\(position.longitude), \(position.latitude))") }
    let start = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    var text = "    " + start + said(finding.message)
    if let suggestion = finding.suggestion { text += " -> " + said(suggestion) }
    return text + "\n"
  }
}
