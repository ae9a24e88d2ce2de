import ArgumentParser
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

  func validate() throws { _ = try settings.database() }

  /// What is asked, as values.
  var settings: DatabaseSettings { DatabaseSettings(address: postgis, schema: postgisSchema) }
}
