@testable import CoverageData
import CoverageModel
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite("Damaged input")
struct MutationTests {
  /// Damages valid bytes many times; the reader must return or throw a `DataError`, and do both at least once.
  private func attack(_ valid: String, times: Int, seed: UInt64, read: (InputFile) throws -> Void) throws {
    var random = SeededRandom(seed: seed)
    var accepted = 0
    var refused = 0
    try read(input(valid))
    for _ in 0..<times {
      let bytes = Mutation.damaged(Array(valid.utf8), using: &random)
      do {
        try read(InputFile(name: "damaged", bytes: bytes))
        accepted += 1
      } catch let error as DataError {
        refused += 1
        if error.kind != .content || error.file != "damaged" || error.problem.isEmpty {
          Issue.record("\(error)\n\(String(decoding: bytes, as: UTF8.self))")
        }
      } catch {
        Issue.record("\(error)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(accepted > 0)
    #expect(refused > times / 10)
  }

  @Test("Towns, 7,000 times")
  func towns() throws {
    let valid = #"""
      code,name,longitude,latitude,population,basin
      34172,"Mont,pellier ""la belle""",3.8767,43.6108,295542,7614
      97400,Là-bas,55.45,-20.88,,
      2A004,Ajaccio,8.7376,41.9257,70817,9401

      """#
    try attack(valid, times: 7_000, seed: 11) { _ = try TownTable.read($0) }
  }

  @Test("Basins, 7,000 times")
  func basins() throws {
    let valid = SmallCountry.basins.replacing("East", with: "E\\u00e9\\ud83d\\ude00st")
    try attack(valid, times: 7_000, seed: 12) { _ = try BasinFile.read($0) }
  }

  @Test("Any JSON, 7,000 times")
  func json() throws {
    let valid = "{\"a\":[1,-2.5e-3,0,true,false,null,{\"b\":\"x\\n\\u20ac\\\\é\"}],\"c\":{},\"d\":[[],[[]]]}"
    try attack(valid, times: 7_000, seed: 13) { file in
      var cursor = JSONCursor(file)
      try cursor.skipValue()
      try cursor.finish()
    }
  }
}
