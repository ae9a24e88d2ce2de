import CSQLite
import MessageModel
import SQLiteKit
import Testing

/// Databases that SQLite itself makes from statements.
@Suite("Schemas of databases")
struct DatabaseSchemaTests {
  /// The bytes of a database after some statements.
  private func database(_ statements: String) throws -> [UInt8] {
    var handle: OpaquePointer?
    try #require(sqlite3_open(":memory:", &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    try #require(sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK)
    var size: Int64 = 0
    let bytes = try #require(sqlite3_serialize(handle, "main", &size, 0))
    defer { sqlite3_free(bytes) }
    return [UInt8](UnsafeBufferPointer(start: bytes, count: Int(size)))
  }

  @Test("Views and triggers are taken out, tables and what they hold stay")
  func withoutQueries() throws {
    let bytes = try database(
      """
      CREATE TABLE gpkg_contents (table_name TEXT); INSERT INTO gpkg_contents VALUES ('t'), ('V');
      CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (7);
      CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT count(*) FROM c;
      CREATE TRIGGER g AFTER DELETE ON gpkg_contents BEGIN DELETE FROM t; END;
      """)
    let schema = try DatabaseSchema(bytes)
    #expect(schema.views == ["v"])
    let plain = try schema.withoutQueries()
    #expect(try DatabaseSchema(plain).views.isEmpty)
    // The row of t is still there: 'x' would be no whole number from 8 on.
    let misfits = try DeclaredNumbers.misfits(in: plain, table: "t", columns: [.init(name: "a", range: 8...9)])
    #expect(misfits == [DeclaredNumbers.Misfit(row: 1, column: 0, text: "7")])
    let left = try DeclaredNumbers.misfits(
      in: plain, table: "gpkg_contents", columns: [.init(name: "table_name", range: nil)])
    #expect(left.map(\.text) == ["t"])
  }

  @Test(
    "A module that may read other files is refused, whatever quotes or comments its name has",
    arguments: [
      "fts3tokenize(simple)", "FTS3TOKENIZE (simple)", "\"fts3tokenize\"(simple)", "/* rtree */ fts3tokenize",
    ])
  func virtualTables(module: String) throws {
    let bytes = try database("CREATE VIRTUAL TABLE \"a using rtree (\" USING \(module)")
    do {
      _ = try DatabaseSchema(bytes)
      Issue.record("a virtual table was let through")
    } catch {
      #expect(error.problem.english.contains("may read other files"))
    }
  }

  @Test("Spatial indexes and full-text tables are harmless")
  func harmless() throws {
    let bytes = try database(
      "CREATE VIRTUAL TABLE r USING rtree(id, a, b, c, d); CREATE VIRTUAL TABLE f USING fts5(t)")
    #expect(try DatabaseSchema(bytes).views.isEmpty)
  }

  @Test("A column that is computed when it is read is refused in the table that is meant only")
  func computedColumns() throws {
    let schema = try DatabaseSchema(
      database("CREATE TABLE t (a INT, b AS (hex(zeroblob(9)))); CREATE TABLE u (a INT, b AS (a + 1) STORED)"))
    #expect(throws: DatabaseFault.self) { try schema.checkColumns(of: "t") }
    try schema.checkColumns(of: "u")
  }

  @Test("What is not a number in columns of numbers is found, with the text as it is kept")
  func misfits() throws {
    let bytes = try database(
      """
      CREATE TABLE t (n INTEGER, r REAL);
      INSERT INTO t VALUES (1, 1.5), ('1 200', '12abc'), (103.9, NULL), (-1e300, 4), (5000000000, x'00'), (NULL, 'x');
      """)
    func found(_ range: ClosedRange<Int64>?, _ column: String) throws -> [DeclaredNumbers.Misfit] {
      try DeclaredNumbers.misfits(in: bytes, table: "t", columns: [.init(name: column, range: range)])
    }
    #expect(try found(Int64.min...Int64.max, "n").map(\.row) == [2, 3, 4])
    #expect(try found(Int64.min...Int64.max, "n").map(\.text) == ["1 200", "103.9", "-1.0e+300"])
    #expect(try found(Int64(Int32.min)...Int64(Int32.max), "n").map(\.row) == [2, 3, 4, 5])
    #expect(try found(nil, "r").map(\.row) == [2, 5, 6])
    #expect(throws: DatabaseFault.self) { try found(nil, "gone") }
  }

  @Test("Bytes that are not database are a fault")
  func noDatabase() throws {
    #expect(!DatabaseBytes.isDatabase(Array("code,name".utf8)))
    var damaged = try database("CREATE TABLE t (a)")
    #expect(DatabaseBytes.isDatabase(damaged))
    for index in 100..<damaged.count { damaged[index] = 0x55 }
    #expect(throws: DatabaseFault.self) { _ = try DatabaseSchema(damaged) }
  }
}
