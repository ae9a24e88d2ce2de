import GeometryCore

extension TripReport {
  /// The trip as JSON, every stretch by itself.
  public func json() -> [UInt8] {
    var writer = JSONWriter(brokenDepth: 2)
    writer.object { writer in
      writer.member("schema", "maillage/route")
      writer.member("schema_version", 1)
      writer.member("from") { end(from, &$0) }
      writer.member("to") { end(to, &$0) }
      writer.member("seconds", milliseconds: milliseconds)
      writer.member("metres", millimetres: millimetres)
      writer.member("waits_s", milliseconds: steps.reduce(0) { $0 + $1.waitMilliseconds })
      writer.member("stretches") { writer in
        writer.array(steps) { writer, step in writer.object { members(step, &$0) } }
      }
      writer.roads(roads)
    }
    return writer.finish()
  }

  /// The trip as GeoJSON: ways off the road and stretches as lines, in order.
  public func geoJSON() -> [UInt8] {
    let points = steps.flatMap(\.points) + [from, to].flatMap { [$0.position, $0.road] }
    var writer = GeoJSONWriter(boundingBox: BoundingBox(enclosing: points), roads: roads)
    func leg(_ end: End, _ line: [LonLat], _ kind: String) {
      writer.line(line) { writer in
        writer.member("kind", kind)
        writer.member("seconds", milliseconds: end.legMilliseconds)
        writer.member("metres", millimetres: end.legMillimetres)
      }
    }
    if from.legMillimetres > 0 { leg(from, [from.position, from.road], "walk") }
    for step in steps {
      writer.line(step.points) { writer in
        writer.member("kind", step.isFerry ? "ferry" : "road")
        members(step, &writer)
      }
    }
    if to.legMillimetres > 0 { leg(to, [to.road, to.position], "walk") }
    return writer.finish()
  }

  private func end(_ end: End, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", end.code)
      if !end.name.isEmpty { writer.member("name", end.name) }
      writer.member("longitude", end.position.longitude, decimals: GeoJSONWriter.decimals)
      writer.member("latitude", end.position.latitude, decimals: GeoJSONWriter.decimals)
      writer.member("walk_s", milliseconds: end.legMilliseconds)
      writer.member("walk_m", millimetres: end.legMillimetres)
    }
  }

  private func members(_ step: Step, _ writer: inout JSONWriter) {
    writer.member("name", step.name)
    writer.member("way", Int(step.way))
    writer.member("seconds", milliseconds: step.milliseconds)
    writer.member("metres", millimetres: step.millimetres)
    writer.member("wait_s", milliseconds: step.waitMilliseconds)
    writer.member("ferry", step.isFerry)
    writer.member("toll", step.hasToll)
    writer.member("urban", step.isUrban)
  }
}
