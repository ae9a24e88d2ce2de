import ArgumentParser
import CoverageData
import MessageModel
import OGRKit
import StudyRunner

/// A database that the layers are written to.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Also write the layers to a PostGIS database: postgresql://user@host/name, postgresql://?service=NAME. All tables or \
      none; those of an earlier run are replaced, others never touched. The password comes from PGPASSWORD, ~/.pgpass or \
      the service.
      """, valueName: "address"))
  var postgis: String?

  @Option(help: ArgumentHelp("Schema of the tables in the database.", valueName: "name"))
  var postgisSchema = "maillage"

  func validate() throws {
    guard !postgisSchema.isEmpty, postgisSchema.utf8.count <= 63, !postgisSchema.hasPrefix("pg_") else {
      throw UsageError("--postgis-schema takes a name of 1 to 63 bytes that does not begin with pg_.")
    }
    guard let postgis else { return }
    do throws(OGRError) {
      _ = try DatabaseAddress(postgis)
    } catch {
      throw UsageError("--postgis: \(error.problem)")
    }
  }

  /// The database that was asked for.
  var address: DatabaseAddress? {
    guard let postgis else { return nil }
    return try? DatabaseAddress(postgis)
  }
}
