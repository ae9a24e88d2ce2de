import CoverageModel
public import Reporting

extension Manifest {
  static let schema = "maillage/manifest"
  static let schemaVersion = 1

  /// The text: no clock time, no number of threads.
  ///
  /// - Complexity: O(size of the text).
  func text() -> [UInt8] {
    var writer = JSONWriter(brokenDepth: 3, measure: parameters.measure)
    writer.object { writer in
      writer.member("schema", Self.schema)
      writer.member("schema_version", Self.schemaVersion)
      writer.versions(versions)
      writer.parameters(parameters)
      if let settings { writer.settings(settings) }
      writer.inputs(inputs)
      writer.attribution(inputs)
      writer.member("counts") { writer in
        writer.object { writer in
          writer.member("towns", counts.towns)
          writer.member("people", counts.people)
          writer.member("spaces", counts.spaces)
          writer.member("spaces_shown", counts.spacesShown)
          for (level, count) in zip(ZoneLevel.standard, counts.zones) { writer.member(level.member, count) }
        }
      }
      writer.repairs(repairs)
    }
    return writer.finish()
  }
}

extension Report {
  /// `manifest.json`: what the outputs were made from; no clock time, no number of threads.
  public func manifestJSON() -> OutputFile { OutputFile(name: "manifest.json", bytes: Manifest(self).text()) }
}
