import LayerModel
import MessageModel
import OGRKit
import Reporting

/// Layers on their way to a database, if one was asked for.
struct LayerTables: Sendable {
  let output: LayerOutput
  let layers: MapLayerSet?

  /// Writes the tables, all or none.
  ///
  /// - Throws: `OutputError` with the database and what is wrong; then nothing in it has changed.
  func write() throws(OutputError) {
    guard let layers, let database = output.output.database else { return }
    do throws(OGRError) {
      try layers.write(to: database.address, schema: database.schema, purpose: output.purpose)
    } catch {
      throw OutputError(path: Message(data: database.address.uri), problem: error.problem)
    }
  }

  /// Which tables were written, for people; nil where none were.
  var summary: [UInt8]? {
    guard let layers, let database = output.output.database else { return nil }
    return layers.databaseSummary(
      output.output.language, database: database.address.uri, schema: database.schema)
  }
}
