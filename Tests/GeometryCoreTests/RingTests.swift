import GeometryCore
import MessageModel
import Testing

@Suite("Ring")
struct RingTests {
  private let corner = LonLat(longitude: 1, latitude: 2)

  @Test("Fewer than four positions are not ring", arguments: 0...3)
  func tooShort(count: Int) {
    #expect(throws: RingError.tooShort(count: count)) {
      try Ring(Array(repeating: corner, count: count))
    }
  }

  @Test("The last position must equal the first")
  func open() {
    let positions = [(0.0, 0.0), (1, 0), (1, 1), (0, 1)].map { LonLat(longitude: $0.0, latitude: $0.1) }
    #expect(throws: RingError.notClosed) { try Ring(positions) }
  }

  @Test(
    "A position that is not on the Earth is named",
    arguments: [
      (180.000_000_1, 0.0), (-180.000_000_1, 0), (0, 90.000_000_1), (0, -90.000_000_1), (.infinity, 0), (0, -.infinity),
    ])
  func outOfRange(longitude: Double, latitude: Double) {
    let bad = LonLat(longitude: longitude, latitude: latitude)
    #expect(throws: RingError.invalidPosition(index: 2, position: bad)) {
      try Ring([corner, LonLat(longitude: 3, latitude: 2), bad, corner])
    }
  }

  @Test("NaN is refused wherever it stands")
  func notANumber() {
    for bad in [LonLat(longitude: .nan, latitude: 0), LonLat(longitude: 0, latitude: .nan)] {
      #expect(!bad.isValid)
      #expect(throws: RingError.self) { try Ring([corner, bad, LonLat(longitude: 3, latitude: 4), corner]) }
    }
  }

  @Test("The limits themselves are valid")
  func limits() throws {
    let positions = [(-180.0, -90.0), (180, -90), (180, 90), (-180, 90), (-180, -90)].map {
      LonLat(longitude: $0.0, latitude: $0.1)
    }
    #expect(try Ring(positions).positions == positions)
  }

  @Test("Reversing keeps the positions, in the other order")
  func reversed() throws {
    let positions = [(0.0, 0.0), (1, 0), (1, 1), (0, 0)].map { LonLat(longitude: $0.0, latitude: $0.1) }
    let ring = try Ring(positions)
    #expect(ring.reversed.positions == positions.reversed())
    #expect(ring.reversed.reversed == ring)
  }

  @Test("Messages say what was expected")
  func messages() {
    #expect(RingError.tooShort(count: 3).description == "a ring needs at least 4 positions, this one has 3")
    let error = RingError.invalidPosition(index: 7, position: LonLat(longitude: 200, latitude: 95))
    #expect(error.description.contains("position 8"))
    #expect(error.description.contains("(200.0, 95.0)"))
  }
}
