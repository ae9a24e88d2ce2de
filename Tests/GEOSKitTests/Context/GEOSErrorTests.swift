import GEOSKit
import MessageModel
import Testing

struct GEOSErrorTests {
  @Test func namesOperationFunctionAndReason() throws {
    let context = try GEOSContext()
    let error = #expect(throws: GEOSError.self) {
      let geometry = try GEOSGeometry(wkt: "POLYGON ((0 0, 1 1", context: context)
      _ = try geometry.type()
    }
    #expect(error?.operation == "init(wkt:context:)")
    #expect(error?.function == "GEOSWKTReader_read_r")
    #expect(error?.message.english.contains("ParseException") == true)
    let description = error.map { "\($0)" } ?? ""
    #expect(description.hasPrefix("init(wkt:context:): ParseException"))
    #expect(description.hasSuffix("(GEOSWKTReader_read_r)"))
  }

  @Test func eachFailureHasItsOwnMessage() throws {
    let context = try GEOSContext()
    let first = #expect(throws: GEOSError.self) { try read("PINT (0 0)", context) }
    let second = #expect(throws: GEOSError.self) { try read("POINT (0 zero)", context) }
    #expect(first?.message.english.contains("PINT") == true)
    #expect(second?.message.english.contains("PINT") == false)
    #expect(second?.message.english.contains("zero") == true)
  }

  @Test func aContextWorksOnAfterAFailure() throws {
    let context = try GEOSContext()
    #expect(throws: GEOSError.self) { try read("nothing", context) }
    #expect(try GEOSGeometry(wkt: "POINT (1 2)", context: context).type() == .point)
  }

  private func read(_ wkt: String, _ context: GEOSContext) throws {
    _ = try GEOSGeometry(wkt: wkt, context: context).type()
  }
}
