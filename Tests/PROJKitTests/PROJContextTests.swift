import Foundation
import GeometryCore
import PROJKit
import Testing

@Suite("PROJContext")
struct PROJContextTests {
  @Test("the network is off, the version and the database are known")
  func settings() throws {
    let context = try PROJContext()
    #expect(!context.isNetworkEnabled)
    #expect(PROJContext.version.split(separator: ".").compactMap { Int($0) }.count == 3)
    let path = try #require(context.databasePath)
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(context.epsgVersion?.hasPrefix("v") == true)
  }

  @Test("nothing is printed, whatever goes wrong")
  func silence() async throws {
    let result = try await #require(
      processExitsWith: .success,
      observing: [\.standardErrorContent, \.standardOutputContent]
    ) {
      let context = try PROJContext()
      var failures = 0
      do { _ = try CoordinateReferenceSystem("EPSG:999999", context: context) } catch { failures += 1 }
      do { _ = try PROJOperation(pipeline: "+proj=nonsense", context: context) } catch { failures += 1 }
      do {
        let transformation = try CRSTransformation(
          from: "EPSG:4326",
          to: "EPSG:2154",
          checksAreaOfUse: false,
          context: context
        )
        let _: PlanarPoint = try transformation.transform(LonLat(longitude: 2, latitude: 95))
      } catch { failures += 1 }
      #expect(failures == 3)
    }
    #expect(String(decoding: result.standardErrorContent, as: UTF8.self) == "")
  }
}
