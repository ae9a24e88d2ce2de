import MessageModel
import OGRKit

/// A database that layers are written to, as people write it.
package struct DatabaseSettings: Sendable {
  private let address: String?
  private let schema: String

  /// Settings from their values.
  package init(address: String?, schema: String) {
    self.address = address
    self.schema = schema
  }

  /// The database; nil where none is asked for.
  ///
  /// - Throws: `UsageError` for an address or a schema that is none.
  package func database() throws(UsageError) -> OutputSelection.Database? {
    guard !schema.isEmpty, schema.utf8.count <= 63, !schema.hasPrefix("pg_") else {
      throw UsageError(
        "--postgis-schema takes a name of 1 to 63 bytes that does not begin with pg_.", option: "--postgis-schema")
    }
    guard let address else { return nil }
    do throws(OGRError) {
      return OutputSelection.Database(try DatabaseAddress(address), schema: schema)
    } catch {
      throw UsageError("--postgis: \(error.problem)", option: "--postgis")
    }
  }
}
