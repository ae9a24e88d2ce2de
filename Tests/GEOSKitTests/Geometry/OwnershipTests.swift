import GeometryCore
import MessageModel
import Testing

@testable import GEOSKit

/// Run under the address sanitizer or valgrind these show that failed constructors neither leak nor free twice.
struct OwnershipTests {
  @Test func aRingThatFailsIsFreedOnce() throws {
    let context = try GEOSContext()
    let open = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { LonLat(longitude: $0.0, latitude: $0.1) }
    for _ in 0..<100 {
      let error = #expect(throws: GEOSError.self) {
        _ = try GEOSGeometry(linearRing: open, context: context).type()
      }
      #expect(error?.function == "GEOSGeom_createLinearRing_r")
      #expect(error?.message.english.contains("closed") == true)
    }
  }

  @Test func aCollectionThatFailsFreesItsPartsOnce() throws {
    let context = try GEOSContext()
    for _ in 0..<100 {
      // GEOS refuses a collection of the kind "point"; the parts are its own by then.
      let error = #expect(throws: GEOSError.self) {
        var bag = GeometryBag(context: context)
        bag.add(try GEOSGeometry(linearRing: Shapes.rectangle(0, 0, 1, 1).positions, context: context))
        bag.add(try GEOSGeometry(wkt: "POINT (1 1)", context: context))
        _ = try GEOSGeometry(collecting: bag, as: .point, context: context).type()
      }
      #expect(error?.function == "GEOSGeom_createCollection_r")
    }
  }

  @Test func aBagThatIsDroppedFreesItsParts() throws {
    let context = try GEOSContext()
    let error = #expect(throws: GEOSError.self) {
      var bag = GeometryBag(context: context)
      for _ in 0..<100 { bag.add(try GEOSGeometry(wkt: "POINT (1 1)", context: context)) }
      bag.add(try GEOSGeometry(wkt: "POINT (1", context: context))
    }
    #expect(error?.function == "GEOSWKTReader_read_r")
  }

  @Test func cloneIsIndependent() throws {
    let context = try GEOSContext()
    let copy = try cloneAndDrop(context)
    #expect(try copy.planarArea() == 96)
  }

  private func cloneAndDrop(_ context: GEOSContext) throws -> GEOSGeometry {
    try GEOSGeometry(Shapes.holed(), context: context).clone()
  }
}
