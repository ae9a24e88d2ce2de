import CoverageModel

extension PlanReport {
  /// The member that says how the user's own files were asked to be read; none where all was left to be guessed.
  func planReadings(_ writer: inout JSONWriter) {
    guard !request.readings.isEmpty else { return }
    writer.member("readings") { writer in
      writer.array(request.readings) { writer, reading in
        writer.object { writer in
          writer.member("file", reading.file)
          if !reading.columns.isEmpty {
            writer.member("columns") { writer in
              writer.array(reading.columns.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
                writer, column in
                writer.object { writer in
                  writer.member("column", column.key)
                  writer.member("name", column.value)
                }
              }
            }
          }
          if let system = reading.system { writer.member("crs", system) }
          if let layer = reading.layer { writer.member("layer", layer) }
          if !reading.statuses.isEmpty {
            writer.member("status") { writer in
              writer.array(reading.statuses) { writer, status in writer.value(status.rawValue) }
            }
          }
        }
      }
    }
  }
}
