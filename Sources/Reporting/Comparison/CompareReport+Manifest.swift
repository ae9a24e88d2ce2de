import CoverageModel

extension CompareReport {
  /// `compare-manifest.json`: what was compared, from which files, computed by what; the same run gives the same bytes.
  public func compareManifestJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3, measure: study.measure)
    writer.object { writer in
      writer.member("schema", "maillage/compare-manifest")
      writer.member("schema_version", 1)
      writer.versions(versions)
      writer.member("parameters") { writer in writer.object { parameters(&$0) } }
      sides(&writer)
      writer.inputs(inputs)
      writer.attribution(inputs)
      writer.repairs(repairs)
    }
    return OutputFile(name: "compare-manifest.json", bytes: writer.finish())
  }
}
