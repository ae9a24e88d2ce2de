import GEOSKit
import Testing

struct PredicateTests {
  /// Which predicates hold for a pair, in the order contains, covers, within, covered by, intersects, disjoint,
  /// touches, crosses, overlaps, equal.
  @Test(arguments: [
    ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "POINT (1 1)", "TTFFTFFFFF"),
    ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "POINT (0 1)", "FTFFTFTFFF"),
    ("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "POINT (9 9)", "FFFFFTFFFF"),
    ("POINT (1 1)", "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", "FFTTTFFFFF"),
    ("LINESTRING (0 0, 9 9)", "POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))", "FFFFTFFTFF"),
    ("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))", "POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))", "FFFFTFFFTF"),
    ("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))", "POLYGON ((2 2, 2 1, 2 0, 0 0, 0 2, 2 2))", "TTTTTFFFFT"),
    ("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))", "POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))", "FFFFTFTFFF"),
    ("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))", "POLYGON EMPTY", "FFFFFTFFFF"),
  ])
  func plainAndPrepared(first: String, second: String, expected: String) throws {
    let context = try GEOSContext()
    let a = try GEOSGeometry(wkt: first, context: context)
    let b = try GEOSGeometry(wkt: second, context: context)
    let plain = [
      try a.contains(b), try a.covers(b), try a.isWithin(b), try a.isCovered(by: b), try a.intersects(b),
      try a.isDisjoint(from: b), try a.touches(b), try a.crosses(b), try a.overlaps(b),
      try a.isTopologicallyEqual(to: b),
    ]
    #expect(String(plain.map { $0 ? "T" : "F" }) == expected)
    let prepared = try PreparedGeometry(a.clone())
    let indexed = [
      try prepared.contains(b), try prepared.covers(b), try prepared.isWithin(b), try prepared.isCovered(by: b),
      try prepared.intersects(b), try prepared.isDisjoint(from: b), try prepared.touches(b), try prepared.crosses(b),
      try prepared.overlaps(b),
    ]
    #expect(String(indexed.map { $0 ? "T" : "F" }) == String(expected.dropLast()))
  }

  @Test func relateGivesTheMatrix() throws {
    let context = try GEOSContext()
    let square = try GEOSGeometry(wkt: "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))", context: context)
    let inside = try GEOSGeometry(wkt: "POINT (1 1)", context: context)
    // A point inside an area: interiors meet in a point, the area's boundary and rest lie outside the point.
    #expect(try square.relate(to: inside) == "0F2FF1FF2")
    #expect(try square.relates(to: inside, pattern: "T*****FF*"))
    #expect(try !square.relates(to: inside, pattern: "FF*FF****"))
  }

  @Test func aMalformedPatternIsAnError() throws {
    let context = try GEOSContext()
    let point = try GEOSGeometry(wkt: "POINT (1 1)", context: context)
    let error = #expect(throws: GEOSError.self) { try point.relates(to: point, pattern: "T*") }
    #expect(error?.function == "GEOSRelatePattern_r")
  }
}
