internal import CGDAL
import MessageModel

extension OGRDataset {
  /// Opens a database.
  ///
  /// Before anything else, names are set to mean what PostgreSQL itself has: whoever may make functions in another schema
  /// of the search path could else have them run with the user's rights (CVE-2018-1058). Settings of the role and of the
  /// environment that change what values look like as text are set too.
  ///
  /// - Throws: `OGRError` with the server's message where that fails.
  static func open(_ address: DatabaseAddress, isWritten: Bool) throws(OGRError) -> OGRDataset {
    let database: OGRDataset
    do throws(OGRError) {
      database = try OGRDataset(
        path: address.patient, drivers: ["PostgreSQL"], isWritten: isWritten,
        options: ["PRELUDE_STATEMENTS=" + prelude])
    } catch {
      guard error.kind != .library else { throw error }
      // GDAL puts the name of libpq's function before its message.
      let prefix = "PQconnectdb failed. "
      let problem = sentence(error.problem.english)
      throw OGRError(
        .content, Message(data: problem.hasPrefix(prefix) ? String(problem.dropFirst(prefix.count)) : problem))
    }
    // GDAL may have added schemas.
    try database.execute(ownNames)
    database.messages.reset()
    return database
  }

  private static let ownNames = "SET search_path = pg_catalog, pg_temp"

  /// Seconds to wait for what another session holds, as for a server that does not answer.
  private static let patience = 10

  /// Keeps the schemas that the user's search path has, and sets everything that results must not depend on.
  private static let prelude = [
    "SELECT pg_catalog.set_config('maillage.schemas', pg_catalog.array_to_string(pg_catalog.current_schemas(false), "
      + "pg_catalog.chr(10)), false)",
    ownNames, "SET extra_float_digits = 3", "SET datestyle = 'ISO, YMD'", "SET intervalstyle = 'postgres'",
    "SET timezone = 'UTC'", "SET bytea_output = 'hex'", "SET standard_conforming_strings = on",
    "SET lock_timeout = '\(patience)s'",
  ].joined(separator: "; ")

  /// The schemas in which a name without one is looked for, in order.
  ///
  /// - Throws: `OGRError` with the server's message.
  func searchedSchemas() throws(OGRError) -> [String] {
    let found = try rows("SELECT current_setting('maillage.schemas')::text AS schemas").first?.first ?? nil
    return (found ?? "").split(separator: "\n").map(String.init)
  }

  /// The schema of PostGIS; nil where the database does not have it.
  ///
  /// - Throws: `OGRError` with the server's message.
  func spatialSchema() throws(OGRError) -> String? {
    try rows(
      "SELECT n.nspname::text AS home FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'"
    ).first?.first ?? nil
  }

  /// Lets the tables of PostGIS be found too, which GDAL looks into by their bare names when it reads geometries. Names of
  /// PostgreSQL itself still come first, and the query that is read then calls no function.
  ///
  /// - Throws: `OGRError` with the server's message.
  func showSpatialTables() throws(OGRError) {
    guard let schema = try spatialSchema() else { return }
    try execute("SET search_path = pg_catalog, \(SQLText.name(schema)), pg_temp")
  }

  /// Runs a statement that needs a lock on something.
  ///
  /// - Parameter name: what is to be locked, for the message.
  /// - Throws: `OGRError` where another session holds it, else with the server's message.
  func execute(locking name: String, _ statement: String) throws(OGRError) {
    try execute("SAVEPOINT before_lock")
    do throws(OGRError) {
      try execute(statement)
    } catch {
      // The message is in the server's language; whether anything else holds the lock is not.
      guard (try? execute("ROLLBACK TO SAVEPOINT before_lock")) != nil, (try? isHeld(name)) == true else { throw error }
      throw OGRError(
        .content,
        "another session holds \(name), and has not let it go within \(Self.patience) s; nothing was changed")
    }
    try execute("RELEASE SAVEPOINT before_lock")
  }

  /// Whether another session has a lock on a table, or for a name without a schema an advisory one.
  private func isHeld(_ name: String) throws(OGRError) -> Bool {
    let held = try rows(
      """
      SELECT count(*)::text AS number FROM pg_locks l LEFT JOIN pg_class c ON c.oid = l.relation
      LEFT JOIN pg_namespace n ON n.oid = c.relnamespace WHERE l.granted AND l.pid <> pg_backend_pid()
      AND (l.locktype = 'advisory' OR n.nspname::text || '.' || c.relname::text = \(SQLText.literal(name)))
      """)
    return held.first?.first != "0"
  }

  /// Runs a statement that gives no rows.
  ///
  /// - Throws: `OGRError` with the server's message.
  func execute(_ statement: String) throws(OGRError) {
    gdal.CPLErrorReset()
    if let result = unsafe gdal.GDALDatasetExecuteSQL(handle, statement, nil, nil) {
      unsafe gdal.GDALDatasetReleaseResultSet(handle, result)
    }
    if let problem = lastSentence { throw OGRError(.content, problem) }
  }

  /// Runs a query and gives its rows to `body` as a layer, which lives as long as the call.
  ///
  /// - Throws: `OGRError` with the server's message; what `body` throws.
  func query<Result>(
    _ statement: String, name: String = "", _ body: (OGRLayer) throws(OGRError) -> Result
  ) throws(OGRError) -> Result {
    gdal.CPLErrorReset()
    messages.reset()
    guard let result = unsafe gdal.GDALDatasetExecuteSQL(handle, statement, nil, nil) else {
      throw OGRError(.content, lastSentence ?? "the query gives nothing")
    }
    defer { unsafe gdal.GDALDatasetReleaseResultSet(handle, result) }
    if let problem = lastSentence { throw OGRError(.content, problem) }
    return try body(
      unsafe OGRLayer(handle: result, name: name, takesWindows1252: false, gdal: gdal, messages: messages))
  }

  /// The rows of a query, whose columns have different names, as texts.
  func rows(_ statement: String) throws(OGRError) -> [[String?]] {
    try query(statement) { (layer) throws(OGRError) in
      var rows: [[String?]] = []
      unsafe try layer.forEachFeature(try layer.fields()) { (_, values, _) throws(OGRError) in
        rows.append(values.map(\.text))
      }
      return rows
    }
  }

  /// Begins a transaction; closing the database without `commit` undoes it.
  func begin() throws(OGRError) {
    gdal.CPLErrorReset()
    guard unsafe gdal.GDALDatasetStartTransaction(handle, 0) == OGRERR_NONE else {
      throw OGRError(.content, lastSentence ?? "no transaction can be begun")
    }
  }

  /// Makes what the transaction did last.
  func commit() throws(OGRError) {
    gdal.CPLErrorReset()
    guard unsafe gdal.GDALDatasetCommitTransaction(handle) == OGRERR_NONE, Self.lastFailure(gdal) == nil else {
      throw OGRError(.content, lastSentence ?? "the transaction cannot be committed")
    }
  }

  /// GDAL's last message on one line; nil where it is not a failure.
  private var lastSentence: Message? { Self.lastFailure(gdal).map { Message(data: Self.sentence($0.english)) } }

  /// A message of the server on one line.
  private static func sentence(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
