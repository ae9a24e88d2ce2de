import GEOSKit
import GeometryCore
import TestSupport
import Testing

struct SpatialTreeTests {
  @Test func agreesWithBruteForce() throws {
    var generator = SeededRandom(seed: 2)
    func box() -> BoundingBox {
      let west = generator.step(in: -10...10, steps: 40)
      let south = generator.step(in: -10...10, steps: 40)
      return BoundingBox(
        west: west,
        south: south,
        east: west + generator.step(in: 0...3, steps: 6),
        north: south + generator.step(in: 0...3, steps: 6)
      )
    }
    let boxes = (0..<500).map { _ in box() }
    let tree = try SpatialTree(boxes, context: GEOSContext())
    #expect(tree.count == 500)
    var found = 0
    for _ in 0..<500 {
      let query = box()
      let expected = boxes.indices.filter { index in
        let other = boxes[index]
        return query.west <= other.east && other.west <= query.east && query.south <= other.north
          && other.south <= query.north
      }
      #expect(try tree.query(query) == expected)
      found += expected.count
    }
    #expect(found > 1_000)
  }

  @Test func anEmptyTreeFindsNothing() throws {
    let tree = try SpatialTree([], context: GEOSContext())
    #expect(try tree.query(BoundingBox(west: -180, south: -90, east: 180, north: 90)) == [])
  }

  @Test func boxesOverTheAntimeridian() throws {
    let fiji = BoundingBox(west: 177, south: -20, east: -178, north: -12)
    let france = BoundingBox(west: -5, south: 42, east: 9, north: 51)
    let tree = try SpatialTree([france, fiji], context: GEOSContext())
    #expect(try tree.query(BoundingBox(west: 179, south: -15, east: 180, north: -14)) == [1])
    #expect(try tree.query(BoundingBox(west: -179, south: -15, east: -178.5, north: -14)) == [1])
    #expect(try tree.query(BoundingBox(west: 179, south: -15, east: -179, north: -14)) == [1])
    #expect(try tree.query(BoundingBox(west: 0, south: -15, east: 1, north: -14)) == [])
    #expect(try tree.query(BoundingBox(west: -180, south: -90, east: 180, north: 90)) == [0, 1])
  }

  @Test func flatBoxesCount() throws {
    let point = BoundingBox(west: 1, south: 1, east: 1, north: 1)
    let line = BoundingBox(west: 0, south: 2, east: 5, north: 2)
    let tree = try SpatialTree([point, line], context: GEOSContext())
    #expect(try tree.query(point) == [0])
    #expect(try tree.query(BoundingBox(west: 3, south: 0, east: 3, north: 9)) == [1])
  }
}
