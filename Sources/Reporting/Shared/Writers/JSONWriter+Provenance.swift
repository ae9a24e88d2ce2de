package import CoverageModel
import MessageModel

extension JSONWriter {
  /// The programs that computed results.
  package mutating func versions(_ versions: [ProgramVersion]) {
    member("versions") { writer in
      writer.array(versions) { writer, version in
        writer.object { writer in
          writer.member("name", version.name)
          writer.member("version", version.version)
        }
      }
    }
  }

  /// The files that results came from, with what was chosen in them and what lies beside them, if anything.
  package mutating func inputs(_ inputs: [InputRecord]) {
    member("inputs") { writer in
      writer.array(inputs) { writer, input in
        writer.object { writer in
          writer.member("role", input.role)
          writer.member("path", input.path)
          writer.member("sha256", input.sha256)
          writer.member("records", input.records)
          if !input.reading.isEmpty { writer.member("reading", list: input.reading.map(\.english)) }
          if let date = input.dataDate { writer.member("data_date", date) }
          if let attribution = input.attribution {
            writer.member("attribution", attribution)
            writer.member("license", RoadSource.licence)
          }
          guard !input.parts.isEmpty else { return }
          writer.member("parts") { writer in
            writer.array(input.parts) { writer, part in
              writer.object { writer in
                writer.member("path", part.name)
                writer.member("sha256", part.sha256)
              }
            }
          }
        }
      }
    }
  }
}
