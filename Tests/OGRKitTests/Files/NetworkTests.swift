import Foundation
import MessageModel
import OGRKit
import Testing

/// Nothing that stands in a file makes GDAL contact a host.
@Suite("Files that ask for the network")
struct NetworkTests {
  private let folder: VectorFolder

  init() throws { folder = try VectorFolder() }

  @Test(
    "A system that is a link is refused, with its address",
    arguments: [
      "{\"type\":\"link\",\"properties\":{\"href\":\"http://127.0.0.1:9/crs\",\"type\":\"ogcwkt\"}}",
      "{\"type\":\"url\",\"properties\":{\"url\":\"http://127.0.0.1:9/crs\"}}",
    ])
  func link(crs: String) throws {
    let text =
      "{\"type\":\"FeatureCollection\",\"crs\":\(crs),\"features\":[{\"type\":\"Feature\",\"properties\":"
      + "{\"code\":\"1\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[4,44]}}]}"
    let error = vectorError(try folder.write(text, "a.geojson"))
    #expect(error?.problem.english.contains("'http://127.0.0.1:9/crs'") == true)
    #expect(error?.problem.english.contains("no host is contacted") == true)
  }
}
