import LayerModel
import MessageModel
import OGRKit
import Reporting

/// Layers on their way to a database, if one was asked for.
struct LayerTables {
  let output: LayerOutput
  let layers: MapLayerSet?

  /// Writes the tables, all or none.
  ///
  /// - Throws: `OutputError` with the database and what is wrong; then nothing in it has changed.
  func write() throws {
    guard let layers, let address = output.options.database.address else { return }
    do throws(OGRError) {
      try layers.write(to: address, schema: output.options.database.postgisSchema, purpose: output.purpose)
    } catch {
      throw OutputError(path: Message(data: address.uri), problem: error.problem)
    }
  }

  /// Says which tables were written.
  func tell() throws {
    guard let layers, let address = output.options.database.address else { return }
    try Console.write(
      layers.databaseSummary(
        output.options.language, database: address.uri, schema: output.options.database.postgisSchema))
  }
}
