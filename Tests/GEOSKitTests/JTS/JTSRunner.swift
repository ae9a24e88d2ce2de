import GEOSKit

/// Answers the suite's questions through GEOSKit.
struct JTSRunner {
  let run: JTSRun
  let jtsCase: JTSCase
  let test: JTSTest
  let context: GEOSContext

  /// Operations of the suite that GEOSKit leaves unbound, with the reason.
  static let unbound: [String: String] = [
    "buffer": "a planar buffer in degrees is meaningless here; discs are geodesic",
    "buffermitredjoin": "as buffer",
    "buffersinglesided": "as buffer",
    "getcentroid": "a planar centroid in degrees is not wanted",
    "issimple": "lines are not used",
    "densify": "edges are split along geodesics instead",
    "minclearance": "not wanted",
    "minclearanceline": "not wanted",
    "getboundary": "rings are read directly",
    "buildarea": "areas come as polygons, not as lines",
    "linemerge": "lines are not used",
    "unionlength": "planar length is not wanted",
  ]

  /// What is wrong with the answer; nil where it is right.
  func failure() throws -> String? {
    switch test.operation {
    case "intersects", "contains", "covers", "coveredby", "within", "touches", "overlaps", "equalstopo", "disjoint",
      "crosses", "relate", "isvalid", "equalsexact", "equalsnorm", "iswithindistance", "overlayareatest":
      guard let expected = Bool(test.expected.lowercased()) else { return "expectation '\(test.expected)' unread" }
      let answers = try test.operation == "overlayareatest" ? [areasAddUp()] : predicate()
      if answers.isEmpty { return "no answer" }
      return answers.allSatisfy { $0 == expected } ? nil : "expected \(expected), got \(answers)"
    case "areatest", "unionarea", "distance":
      return try measureFailure()
    default:
      return try overlayFailure()
    }
  }

  /// The geometry an argument names, A unless it says B.
  func operand(_ index: Int) throws -> GEOSGeometry {
    let fallback = index == 0 ? "A" : "B"
    let name = test.arguments[index].isEmpty ? fallback : test.arguments[index].uppercased()
    return try geometry(name == "B" ? jtsCase.b : jtsCase.a)
  }

  /// A geometry in WKT, or in hexadecimal WKB where the text begins with a digit.
  func geometry(_ text: String) throws -> GEOSGeometry {
    text.first?.isNumber == true
      ? try GEOSGeometry(hexWKB: text.filter { !$0.isWhitespace }, context: context)
      : try GEOSGeometry(wkt: text, context: context)
  }
}
