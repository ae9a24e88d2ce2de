internal import CPROJ
internal import GeometryCore
import MessageModel

extension CRSTransformation {
  /// Before a transformation: every coordinate finite and, where the points tell their place, inside the areas.
  ///
  /// - Throws: `PROJError` for the first bad point.
  borrowing func checkInput<Point: CRSCoordinate>(
    _ points: Span<Point>,
    direction: TransformDirection
  ) throws(PROJError) {
    let start = direction == .forward ? source : target
    for index in points.indices where !isFinite(points[index]) {
      throw failure(.notFinite, index, message: "the point itself is not finite")
    }
    if start.isGeographic { try checkAreas(points) }
    if direction == .forward { try checkPlaces(points) }
  }

  /// After a transformation: likewise for the results.
  ///
  /// - Throws: `PROJError` for the first bad point, with what PROJ logged.
  borrowing func checkOutput<Point: CRSCoordinate>(
    _ points: Span<Point>,
    direction: TransformDirection
  ) throws(PROJError) {
    let end = direction == .forward ? target : source
    for index in points.indices where !isFinite(points[index]) {
      throw failure(.notFinite, index, message: transformer.handle.context.takeMessage())
    }
    if end.isGeographic { try checkAreas(points) }
    if direction == .inverse { try checkPlaces(points) }
    // What PROJ logged about points that came through belongs to no later error.
    _ = transformer.handle.context.log.take()
  }

  private borrowing func isFinite(_ point: some CRSCoordinate) -> Bool {
    point.firstCoordinate.isFinite && point.secondCoordinate.isFinite
  }

  private borrowing func checkAreas<Point: CRSCoordinate>(_ points: Span<Point>) throws(PROJError) {
    guard !areasOfUse.isEmpty else { return }
    for index in points.indices {
      try checkArea(
        LonLat(longitude: points[index].firstCoordinate, latitude: points[index].secondCoordinate),
        index
      )
    }
  }

  /// Between two projected systems: turns the source points into longitude and latitude to test the areas.
  private borrowing func checkPlaces<Point: CRSCoordinate>(_ points: Span<Point>) throws(PROJError) {
    switch placing {
    case .none: return
    case .some(let operation):
      var places: [LonLat] = []
      places.reserveCapacity(points.count)
      for index in points.indices {
        places.append(LonLat(longitude: points[index].firstCoordinate, latitude: points[index].secondCoordinate))
      }
      unsafe places.withUnsafeMutableBytes { unsafe operation.transform(pairs: $0, direction: .forward) }
      for (index, place) in places.enumerated() { try checkArea(place, index) }
    }
  }

  private borrowing func checkArea(_ place: LonLat, _ index: Int) throws(PROJError) {
    for area in areasOfUse where !area.contains(place, marginDegrees: Self.areaOfUseMarginDegrees) {
      throw failure(.outsideAreaOfUse(area), index, message: "the point is at \(place)")
    }
  }

  private borrowing func failure(_ kind: PROJError.Kind, _ index: Int, message: Message) -> PROJError {
    PROJError(kind: kind, operation: transformer.label, message: message, index: index)
  }
}
