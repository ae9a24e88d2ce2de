import CoverageModel
import Reporting

extension JSONWriter {
  /// The member that says how the user's own files were asked to be read; none where all was left to be guessed.
  mutating func readings(_ readings: [FileReading]) {
    guard !readings.isEmpty else { return }
    member("readings") { writer in
      writer.array(readings) { writer, reading in writer.object { $0.reading(reading) } }
    }
  }

  private mutating func reading(_ reading: FileReading) {
    member("file", reading.file)
    if !reading.columns.isEmpty {
      member("columns") { writer in
        let columns = reading.columns.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        writer.array(columns) { writer, column in
          writer.object { writer in
            writer.member("column", column.key)
            writer.member("name", column.value)
          }
        }
      }
    }
    if let system = reading.system { member("crs", system) }
    if let layer = reading.layer { member("layer", layer) }
    if !reading.statuses.isEmpty {
      member("status") { writer in
        writer.array(reading.statuses) { writer, status in writer.value(status.rawValue) }
      }
    }
  }
}
