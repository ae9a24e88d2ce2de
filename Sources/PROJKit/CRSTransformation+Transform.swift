import MessageModel

extension CRSTransformation {
  /// Transforms one point.
  ///
  /// The types say what goes in and comes out: `LonLat` degrees for a geographic system, `PlanarPoint` metres for a
  /// projected one. An inverse transformation takes points of the target and gives points of the source.
  ///
  /// - Throws: `PROJError`: `.unsuitableCRS` where a type does not fit its system, `.notFinite` where a coordinate of
  ///   the point or of the result is not finite, `.outsideAreaOfUse`; the index is 0.
  public borrowing func transform<Source: CRSCoordinate, Target: CRSCoordinate>(
    _ point: Source,
    direction: TransformDirection = .forward
  ) throws(PROJError) -> Target {
    let points = [point]
    return try transform(points.span, direction: direction)[0]
  }

  /// Transforms many points into a new array, in one call of PROJ.
  ///
  /// - Throws: as for one point, with the index of the first bad one.
  /// - Complexity: O(n).
  public borrowing func transform<Source: CRSCoordinate, Target: CRSCoordinate>(
    _ points: Span<Source>,
    direction: TransformDirection = .forward
  ) throws(PROJError) -> [Target] {
    try checkTypes(Source.self, Target.self, direction: direction)
    try checkInput(points, direction: direction)
    var results: [Target] = []
    results.reserveCapacity(points.count)
    for index in points.indices {
      results.append(
        Target(firstCoordinate: points[index].firstCoordinate, secondCoordinate: points[index].secondCoordinate)
      )
    }
    var span = results.mutableSpan
    apply(&span, direction: direction)
    try checkOutput(results.span, direction: direction)
    return results
  }

  /// Transforms many points where they stand, between two systems of the same kind.
  ///
  /// - Throws: as for one point, with the index of the first bad one. The contents are unspecified afterwards where
  ///   the fault is in the results.
  /// - Complexity: O(n), without any allocation that grows with n, unless both systems are projected and areas of use
  ///   are checked.
  public borrowing func transform<Point: CRSCoordinate>(
    inPlace points: inout MutableSpan<Point>,
    direction: TransformDirection = .forward
  ) throws(PROJError) {
    try checkTypes(Point.self, Point.self, direction: direction)
    try checkInput(points.span, direction: direction)
    apply(&points, direction: direction)
    try checkOutput(points.span, direction: direction)
  }

  private borrowing func apply<Point: CRSCoordinate>(
    _ points: inout MutableSpan<Point>,
    direction: TransformDirection
  ) {
    precondition(MemoryLayout<Point>.stride == 2 * MemoryLayout<Double>.stride, "a coordinate pair is two doubles")
    unsafe points.withUnsafeMutableBytes { unsafe transformer.transform(pairs: $0, direction: direction) }
  }

  private borrowing func checkTypes<Source: CRSCoordinate, Target: CRSCoordinate>(
    _ from: Source.Type,
    _ to: Target.Type,
    direction: TransformDirection
  ) throws(PROJError) {
    let (start, end) = direction == .forward ? (source, target) : (target, source)
    guard start.kind == Source.crsKind, end.kind == Target.crsKind else {
      throw PROJError(
        kind: .unsuitableCRS,
        operation: transformer.label,
        message: "\(Source.self) to \(Target.self) does not fit \(start.name) to \(end.name)"
      )
    }
  }
}
