import MessageModel
import PROJKit
import Testing

@Suite("CoordinateReferenceSystem")
struct CoordinateReferenceSystemTests {
  @Test("an unknown system gives PROJ's own text")
  func unknown() throws {
    let context = try PROJContext()
    let error = #expect(throws: PROJError.self) {
      _ = try CoordinateReferenceSystem("EPSG:999999", context: context)
    }
    #expect(error?.kind == .library(function: "proj_create"))
    #expect(error?.message.english.contains("crs not found") == true)
    #expect(error?.description.contains("EPSG:999999") == true)
    for (source, target) in [("EPSG:999999", "EPSG:2154"), ("EPSG:2154", "EPSG:999999")] {
      let refused = #expect(throws: PROJError.self) {
        _ = try CRSTransformation(from: source, to: target, context: context)
      }
      #expect(refused?.message.english.contains("crs not found") == true)
    }
  }

  @Test(
    "kinds, units and prime meridians as the EPSG dataset has them",
    arguments: [
      ("EPSG:4326", CoordinateReferenceSystem.Kind.geographic, "degree", 0.0),
      ("EPSG:4807", .geographic, "grad", 2.33722917),
      ("EPSG:2154", .projected, "metre", 0),
      ("EPSG:2263", .projected, "US survey foot", 0),
      ("EPSG:4978", .other, "metre", 0),
      ("EPSG:5698", .projected, "metre", 0),
    ]
  )
  func kinds(definition: String, kind: CoordinateReferenceSystem.Kind, unit: String, meridian: Double) throws {
    let system = try CoordinateReferenceSystem(definition, context: PROJContext())
    #expect(system.kind == kind)
    #expect(system.unitName == unit)
    #expect(abs(system.primeMeridianDegrees - meridian) < 1e-7)
    #expect(system.definition == definition)
  }

  @Test(
    "a system of another kind, unit or meridian is refused by a transformation",
    arguments: ["EPSG:4807", "EPSG:2263", "EPSG:4978", "EPSG:5720", "EPSG:4801"]
  )
  func unsuitable(definition: String) throws {
    let context = try PROJContext()
    let error = #expect(throws: PROJError.self) {
      _ = try CRSTransformation(from: "EPSG:4326", to: definition, context: context)
    }
    #expect(error?.kind == .unsuitableCRS)
  }

  @Test("an operation is not a system")
  func operation() throws {
    let context = try PROJContext()
    let error = #expect(throws: PROJError.self) {
      _ = try CoordinateReferenceSystem("EPSG:1671", context: context)
    }
    #expect(error != nil)
  }
}
