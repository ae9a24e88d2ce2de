@testable import CoverageData
import GeometryCore
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite("File of boundaries")
struct BoundaryFileTests {
  private func read(_ bytes: [UInt8]) throws -> CodedBoundaries {
    try BoundaryFile.read(InputFile(name: "b.bin", bytes: bytes, content: .binary))
  }

  @Test("Two squares by the format: codes, neighbours, shapes and their union")
  func squares() throws {
    let boundaries = try read(BoundaryBytes().bytes)
    #expect(boundaries.codes == ["A", "B"])
    #expect(boundaries.areas(of: ["A", "AB", "B", "C"]) == [0, nil, 1, nil])
    #expect(boundaries.mesh.neighbours() == [[1], [0]])
    let both = boundaries.mesh.dissolved(groups: [0, 0], groupCount: 1)[0]
    let corners = Set(both.polygons.flatMap { $0.exterior.positions })
    #expect(both.polygons.count == 1)
    // The ends of the border between them stay, as positions of the outline.
    #expect(
      corners
        == Set(
          [(0, 0), (1, 0), (2, 0), (2, 1), (1, 1), (0, 1)].map { LonLat(longitude: $0.0, latitude: $0.1) }))
  }

  @Test("A file that ends anywhere too early, or goes on, is refused")
  func truncated() {
    let bytes = BoundaryBytes().bytes
    for length in 0..<bytes.count {
      #expect(dataError { _ = try read(Array(bytes[..<length])) }?.kind == .content, "\(length)")
    }
    #expect(dataError { _ = try read(bytes + [0]) }?.problem.english.contains("goes on") == true)
  }

  @Test("Each fault has its message")
  func faults() {
    func problem(_ change: (inout BoundaryBytes) -> Void) -> String {
      var file = BoundaryBytes()
      change(&file)
      return dataError { _ = try read(file.bytes) }?.problem.english ?? "no error"
    }
    #expect(problem { $0.magic = Array("MAILLAGO".utf8) }.contains("not a file of boundaries"))
    #expect(problem { $0.version = 2 }.contains("version 2"))
    #expect(problem { $0.grid = 0 }.contains("grid of 0"))
    #expect(problem { $0.codes = ["B", "A"] }.contains("'A' after 'B'"))
    #expect(problem { $0.codes = ["A", "A"] }.contains("ascending"))
    #expect(problem { $0.codes = ["", "A"] }.contains("empty"))
    #expect(problem { $0.codes = ["A"] }.contains("beside an area"))
    #expect(problem { $0.arcs[1].positions = [(10, 0), (10, 0), (10, 10)] }.contains("twice in a row"))
    #expect(problem { $0.arcs[2].positions[1] = (1801, 0) }.contains("not on the Earth"))
    #expect(problem { $0.arcs[2].positions[3] = (10, 9) }.contains("does not close"))
    #expect(problem { $0.arcs.removeLast() }.contains("does not close"))
  }

  @Test("Damaged files end in an error or a mesh, never in a crash")
  func damaged() {
    var random = SeededRandom(seed: 11)
    let whole = BoundaryBytes().bytes
    var refused = 0
    for _ in 0..<20_000 {
      let bytes = Mutation.damaged(whole, using: &random)
      let error = dataError {
        let found = try read(bytes)
        _ = found.mesh.dissolved(groups: found.codes.map { _ in 0 }, groupCount: 1)
      }
      if error?.kind == .content { refused += 1 }
    }
    #expect(refused > 10_000)
  }

  @Test("A number that promises more than the file can hold costs no memory")
  func promises() {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF, 0x7F]
    let start = Array("MAILLAGE".utf8) + [1, 10]
    #expect(dataError { _ = try read(start + huge) }?.problem.english.contains("cannot hold") == true)
    let codes = start + [1, 0x41, 0x0A]
    #expect(dataError { _ = try read(codes + huge + huge) }?.problem.english.contains("cannot hold") == true)
    #expect(dataError { _ = try read(start + [0xFF] + huge) }?.problem.english.contains("five bytes") == true)
  }
}
