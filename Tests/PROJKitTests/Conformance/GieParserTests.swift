import Foundation
import Testing

@Suite("The reader and the runner of PROJ's test language")
struct GieParserTests {
  @Test("comments, decoration, continued lines and the text outside the block")
  func strict() throws {
    let commands = try GieParser.commands(
      in: """
        operation outside the block
        <gie-strict>
        -----------------
        operation proj=merc \\   # a comment
                  ellps=GRS80
        -----------------
        tolerance 1 mm # another
        accept 1 2

        </gie-strict>
        accept 3 4
        """
    )
    #expect(
      commands == [
        GieCommand(tag: "operation", argument: "proj=merc ellps=GRS80", line: 4),
        GieCommand(tag: "tolerance", argument: "1 mm", line: 7),
        GieCommand(tag: "accept", argument: "1 2", line: 8),
      ]
    )
  }

  @Test("in a free block an instruction goes on until the next one; in a strict one a stray line is an error")
  func free() throws {
    let body = "operation proj=aea\n  lat_1=0\naccept 1 2\n"
    let commands = try GieParser.commands(in: "<gie>\n\(body)</gie>")
    #expect(commands.map(\.argument) == ["proj=aea lat_1=0", "1 2"])
    #expect(throws: GieParser.Unreadable.self) { try GieParser.commands(in: "<gie-strict>\n\(body)</gie-strict>") }
  }

  @Test("numbers, degrees and lengths")
  func numbers() {
    #expect(GieNumbers.coordinate("2_000_000.5 -81d30'36 7 # text").dimensions == 3)
    #expect(GieNumbers.coordinate("2_000_000.5 -81d30'36").value == SIMD4(2_000_000.5, -81.51, 0, 0))
    #expect(GieNumbers.number("1d30W") == -1.5)
    #expect(GieNumbers.number("failure") == nil)
    #expect(GieNumbers.metres("5 cm") == 0.05)
    #expect(GieNumbers.metres("1cm") == 1)
  }

  @Test("a wrong expectation is seen, whether a number, a round trip, an error or a missing one")
  func wrongExpectations() throws {
    let text = """
      <gie-strict>
      operation proj=eqc R=1 # an equidistant cylinder of radius 1: degrees become radians
      tolerance 1 um
      accept 180 90
      expect 3.14159265 1.57079633
      expect 3.14160 1.57079633
      expect failure
      roundtrip 3 1 um
      direction inverse
      accept 1 0
      expect 57.29577951308232 0
      expect 57.29 0
      operation proj=nonsense
      expect failure
      expect failure errno no_inverse_op
      expect 1 2
      roundtrip 1
      operation proj=eqc R=1
      accept 0 95
      expect failure errno coord_transfm_invalid_coord
      expect failure errno coord_transfm_outside_grid
      </gie-strict>
      """
    var runner = try GieRunner(file: "text")
    runner.run(try GieParser.commands(in: text))
    let passed = runner.outcomes.map { $0.failure == nil }
    #expect(
      passed == [true, false, false, true, true, false, true, false, false, false, true, false],
      "\(runner.outcomes)"
    )
  }
}
