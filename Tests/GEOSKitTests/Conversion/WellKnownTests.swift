import GEOSKit
import GeometryCore
import Testing

struct WellKnownTests {
  /// The point (1, 2) by the letter of OGC 06-103r4, section 8.2.
  @Test func bytesOfAPoint() throws {
    let context = try GEOSContext()
    let little: [UInt8] = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0x40]
    let big: [UInt8] = [0, 0, 0, 0, 1, 0x3F, 0xF0, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0, 0, 0, 0, 0]
    #expect(try GEOSGeometry(LonLat(longitude: 1, latitude: 2), context: context).wkb() == little)
    #expect(try GEOSGeometry(wkb: big, context: context).wkb() == little)
  }

  @Test func truncatedBytesAreRefusedAtEveryLength() throws {
    let context = try GEOSContext()
    let bytes = try GEOSGeometry(Shapes.holed(), context: context).wkb()
    #expect(bytes.count > 100)
    for length in 0..<bytes.count {
      let error = #expect(throws: GEOSError.self, "\(length) bytes") {
        _ = try GEOSGeometry(wkb: Array(bytes.prefix(length)), context: context).type()
      }
      #expect(error?.function == "GEOSWKBReader_read_r")
    }
  }

  @Test func hexadecimalMustBeHexadecimal() throws {
    let context = try GEOSContext()
    for text in ["", "0", "XY", "0101000000ZZ"] {
      let error = #expect(throws: GEOSError.self, "\(text)") {
        _ = try GEOSGeometry(hexWKB: text, context: context).type()
      }
      #expect(error?.function == "GEOSWKBReader_readHEX_r")
    }
  }

  @Test func heightsAreDropped() throws {
    let geometry = try GEOSGeometry(wkt: "POINT Z (1 2 3)", context: GEOSContext())
    #expect(try geometry.wkt() == "POINT (1 2)")
    #expect(try geometry.wkb().count == 21)
  }

  @Test func textOfAPolygon() throws {
    let geometry = try GEOSGeometry(Shapes.box(0, 0, 1, 0.5), context: GEOSContext())
    #expect(try geometry.wkt() == "MULTIPOLYGON (((0 0, 1 0, 1 0.5, 0 0.5, 0 0)))")
  }
}
