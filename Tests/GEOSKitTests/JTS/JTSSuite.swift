/// One file of the JTS/GEOS XML suite.
struct JTSRun {
  /// Path inside the suite, such as `general/TestValid.xml`.
  var path: String
  /// Scale of the fixed precision model; nil where precision floats.
  var scale: Double?
  /// Tolerance of comparisons named in the file.
  var tolerance: Double?
  var cases: [JTSCase] = []
}

/// Two geometries and what is asked of them.
struct JTSCase {
  var a = ""
  var b = ""
  var tests: [JTSTest] = []
}

/// One question with its expected answer.
struct JTSTest {
  var operation: String
  var arguments: [String]
  /// DE-9IM pattern where the file gives it as an attribute of that name.
  var pattern: String?
  var expected: String
}
