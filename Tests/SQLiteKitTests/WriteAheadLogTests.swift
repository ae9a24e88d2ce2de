import CSQLite
import Foundation
import MessageModel
import SQLiteKit
import Testing

/// Logs that SQLite itself writes.
@Suite("Write-ahead logs")
struct WriteAheadLogTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-wal-\(UUID().uuidString)")

  /// The database and its log while a connection still has it open, after each group of statements.
  private func files(_ groups: [String]) throws -> (database: [UInt8], log: [UInt8]) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.db").path
    var handle: OpaquePointer?
    try #require(sqlite3_open(path, &handle) == SQLITE_OK)
    defer { sqlite3_close(handle) }
    try #require(
      sqlite3_exec(handle, "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0", nil, nil, nil) == SQLITE_OK)
    for group in groups { try #require(sqlite3_exec(handle, group, nil, nil, nil) == SQLITE_OK) }
    func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
    return (try bytes(path), try bytes(path + "-wal"))
  }

  private func numbers(_ bytes: [UInt8]) throws -> [String] {
    let plain = WriteAheadLog.withoutLog(bytes)
    // Every whole number is outside of this range.
    return try DeclaredNumbers.misfits(in: plain, table: "t", columns: [.init(name: "n", range: -1...(-1))]).map(\.text)
  }

  @Test("Finished transactions count, also one that makes the database larger or smaller")
  func applied() throws {
    let many =
      "INSERT INTO t SELECT value FROM (WITH RECURSIVE c(value) AS (SELECT 10 UNION ALL SELECT value + 1 FROM c "
      + "WHERE value < 3000) SELECT value FROM c)"
    let (database, log) = try files([
      "CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)", "PRAGMA wal_checkpoint(RESTART)",
      "INSERT INTO t VALUES (2)", many, "DELETE FROM t WHERE n > 9; VACUUM",
    ])
    #expect(try numbers(database) == ["1"])
    let merged = try #require(WriteAheadLog(log)).applied(to: database)
    #expect(try numbers(merged) == ["1", "2"])
    #expect(merged.count % 4096 == 0 && merged.count < 4 * 4096)
  }

  @Test("A transaction without its commit, and frames behind a damaged one, do not count")
  func unfinished() throws {
    let (database, log) = try files([
      "CREATE TABLE t (n INTEGER); INSERT INTO t VALUES (1)", "PRAGMA wal_checkpoint(RESTART)",
      "INSERT INTO t VALUES (2)", "INSERT INTO t VALUES (3)",
    ])
    #expect(try numbers(try #require(WriteAheadLog(log)).applied(to: database)) == ["1", "2", "3"])
    // Two frames of a page each; the file is not made shorter when a log begins anew.
    let cut = Array(log.prefix(32 + 2 * (24 + 4096) - 100))
    #expect(try numbers(try #require(WriteAheadLog(cut)).applied(to: database)) == ["1", "2"])
    var damaged = log
    damaged[32 + 24 + 50] ^= 1
    #expect(try numbers(try #require(WriteAheadLog(damaged)).applied(to: database)) == ["1"])
    var otherHeader = log
    otherHeader[16] ^= 1
    #expect(WriteAheadLog(otherHeader) == nil)
    #expect(WriteAheadLog([]) == nil)
  }

  @Test("A log with other pages than the database is refused")
  func other() throws {
    let (_, log) = try files(["CREATE TABLE t (n INTEGER)"])
    let (database, _) = try files(["PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE t (n INTEGER)"])
    var small = database
    (small[16], small[17]) = (2, 0)
    #expect(throws: DatabaseFault.self) { try #require(WriteAheadLog(log)).applied(to: small) }
  }
}
