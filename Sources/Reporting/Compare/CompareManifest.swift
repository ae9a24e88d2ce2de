import CoverageModel

extension CompareReport {
  /// `compare-manifest.json`: what was compared, from which files, computed by what; the same run gives the same bytes.
  public func compareManifestJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3)
    writer.object { writer in
      writer.member("schema", "maillage/compare-manifest")
      writer.member("schema_version", 1)
      writer.member("versions") { writer in
        writer.array(versions) { writer, version in
          writer.object { writer in
            writer.member("name", version.name)
            writer.member("version", version.version)
          }
        }
      }
      writer.member("parameters") { writer in writer.object { parameters(&$0) } }
      sides(&writer)
      writer.member("inputs") { writer in
        writer.array(inputs) { writer, input in
          writer.object { writer in
            writer.member("role", input.role)
            writer.member("path", input.path)
            writer.member("sha256", input.sha256)
            writer.member("records", input.records)
          }
        }
      }
      writer.repairs(repairs)
    }
    return OutputFile(name: "compare-manifest.json", bytes: writer.finish())
  }
}
