import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import PROJKit

/// Finds and judges the positions of places.
struct Positions {
  var reference: Reference
  /// The shapes of the basins.
  var shapes: [MultiPolygon]
  var surroundings: Surroundings
  /// The system of coordinates that the user names.
  var system: String?

  /// Gives places their positions.
  func read(_ places: inout PlaceTable, _ findings: inout Findings) {
    let table = places.table
    guard table.hasGeometries || (table.index("longitude") != nil && table.index("latitude") != nil) else { return }
    var numbers: [Int: LonLat] = [:]
    for index in places.places.indices {
      if let position = number(of: places.places[index], table, &findings) { numbers[index] = position }
    }
    var isProjected = system != nil
    if let system, !table.hasGeometries,
      !SystemFit.readsAsDegrees(numbers.keys.sorted().compactMap { numbers[$0] }, system: system)
    {
      let order = numbers.keys.sorted()
      let departments = order.map { index in
        let place = places.places[index]
        return place.department ?? place.code.flatMap { $0.utf8.count == 5 ? String($0.prefix(3)) : nil }
      }
      for group in OverseasSystem.groups(departments: departments, order.compactMap { numbers[$0] }, system: system) {
        let indices = group.indices.map { order[$0] }
        var some = Dictionary(uniqueKeysWithValues: indices.compactMap { index in numbers[index].map { (index, $0) } })
        for index in indices { numbers[index] = nil }
        transform(&some, from: group.system, places, &findings)
        numbers.merge(some, uniquingKeysWith: { first, _ in first })
      }
    } else {
      let stray = numbers.values.count { abs($0.longitude) > 360 || abs($0.latitude) > 360 }
      isProjected = stray * 2 > numbers.count
      if isProjected { guess(&numbers, places, &findings) }
    }
    let ordered = numbers.sorted { $0.key < $1.key }
    let verdicts = AxisOrder.verdicts(ordered.map(\.value), near: shapes)
    for ((index, position), verdict) in zip(ordered, verdicts) {
      if accepts(position, verdict, places.places[index], places, &findings) {
        places.places[index].position = position
      }
    }
    if !isProjected { decimals(places, &findings) }
  }

  private func number(of place: Place, _ table: RawTable, _ findings: inout Findings) -> LonLat? {
    if table.hasGeometries {
      if let position = place.row.position { return position }
      if let fault = place.row.geometryFault {
        findings.add(.positionNumber, table, place.row, nil, fault)
      } else {
        findings.add(.positionMissing, table, place.row, nil, "\(place.label) has no geometry")
      }
      return nil
    }
    let values = ["longitude", "latitude"].map { column -> Double? in
      guard let text = table.text(place.row, column) else {
        findings.add(.positionMissing, table, place.row, column, "is empty")
        return nil
      }
      if let number = table.number(text) { return number }
      let plain = text.replacing(",", with: ".")
      findings.add(
        .positionNumber, table, place.row, column, "'\(text)' is not a number",
        suggestion: table.number(plain) == nil ? nil : Message(data: plain))
      return nil
    }
    guard let longitude = values[0], let latitude = values[1] else { return nil }
    return LonLat(longitude: longitude, latitude: latitude)
  }

  private func accepts(
    _ position: LonLat, _ verdict: AxisOrder.Verdict, _ place: Place, _ places: PlaceTable,
    _ findings: inout Findings
  ) -> Bool {
    let table = places.table
    let column = table.hasGeometries ? nil : abs(position.latitude) > 90 ? "latitude" : "longitude"
    let swapped = LonLat(longitude: position.latitude, latitude: position.longitude)
    let hasCommune = places.isINSEE && place.code.flatMap { reference[$0] } != nil
    let isSwapped: Bool
    if hasCommune || !position.isValid {
      isSwapped =
        swapped.isValid && fits(swapped, place, places.isINSEE)
        && !(position.isValid && fits(position, place, places.isINSEE))
    } else {
      isSwapped = verdict == .swapped
    }
    if !hasCommune, verdict == .doubtful {
      findings.add(
        .positionDoubtful, table, place.row, column, at: position,
        "\(place.label) lies in no basin, but would with its axes swapped")
    }
    if isSwapped {
      findings.add(
        .positionSwapped, table, place.row, column, at: swapped,
        "\(place.label) at longitude \(position.longitude), latitude \(position.latitude) would fit with its axes swapped",
        suggestion: "longitude \(swapped.longitude), latitude \(swapped.latitude)")
      return false
    }
    guard position.isValid else {
      if let (system, degrees) = unprojected(position, place, places.isINSEE) {
        findings.add(
          .positionProjected, table, place.row, column, at: degrees,
          "\(place.label) is given in metres of \(system), the others in degrees",
          suggestion: "longitude \(degrees.longitude), latitude \(degrees.latitude)")
        return false
      }
      findings.add(
        .positionRange, table, place.row, column,
        "longitude \(position.longitude), latitude \(position.latitude) is out of range; expected -180 to 180 and -90 to 90"
      )
      return false
    }
    if position.longitude == 0, position.latitude == 0 {
      findings.add(.positionZero, table, place.row, column, at: position, "\(place.label) lies at (0, 0)")
      return false
    }
    if places.isINSEE, let code = place.code, let town = reference[code] {
      let metres = Geodesic().distanceMetres(from: position, to: town.position)
      if metres > Self.farMetres {
        findings.add(
          .positionFar, table, place.row, column, at: position,
          "\(place.label) lies \(Int((metres / 1000).rounded())) km from \(town.name) \(town.code)",
          suggestion: "longitude \(town.position.longitude), latitude \(town.position.latitude)")
      }
    }
    return true
  }

  private static let farMetres = 20_000.0

  /// Whether a place is near the commune of its code, or in the surroundings of a basin where there is none.
  private func fits(_ position: LonLat, _ place: Place, _ isINSEE: Bool) -> Bool {
    if isINSEE, let code = place.code, let town = reference[code] {
      return Geodesic().distanceMetres(from: position, to: town.position) <= 100_000
    }
    return surroundings.hold(position)
  }

  /// A place among degrees whose coordinates fit as metres of a system; nil where those of none do.
  private func unprojected(_ position: LonLat, _ place: Place, _ isINSEE: Bool) -> (system: String, degrees: LonLat)? {
    guard abs(position.longitude) > 360, abs(position.latitude) > 360 else { return nil }
    for system in Self.systems {
      var positions = [position]
      guard (try? WGS84Positions.transform(&positions, from: system)) != nil, let found = positions.first,
        fits(found, place, isINSEE)
      else { continue }
      // Six decimals: a tenth of a metre.
      return (
        system,
        LonLat(longitude: (found.longitude * 1e6).rounded() / 1e6, latitude: (found.latitude * 1e6).rounded() / 1e6)
      )
    }
    return nil
  }

  private func transform(
    _ numbers: inout [Int: LonLat], from system: String, _ places: PlaceTable, _ findings: inout Findings
  ) {
    while !numbers.isEmpty {
      let order = numbers.keys.sorted()
      let given = order.compactMap { numbers[$0] }
      var positions = given
      do {
        let operation = try WGS84Positions.transform(&positions, from: system)
        if let problem = SystemFit(given: given, positions: positions, system: system).problem(system: system) {
          findings.add(.positionProjected, places.table, places.places[order[0]].row, "longitude", problem)
          numbers = [:]
          return
        }
        if let operation, operation.isBallpark {
          findings.add(
            .positionBallpark, file: places.table.file,
            "the shift from the datum of \(system) to WGS84 is not known; places may be off by 50 m and more")
        }
        for (index, position) in zip(order, positions) { numbers[index] = position }
        return
      } catch {
        guard let stray = error.index else {
          findings.add(.fileUnreadable, file: places.table.file, "--crs \(system): \(error)")
          numbers = [:]
          return
        }
        findings.add(
          .positionRange, places.table, places.places[order[stray]].row, "longitude",
          "the coordinates have no place in \(system)")
        numbers[order[stray]] = nil
      }
    }
  }

  /// Looks for the system whose coordinates these are, says so, and goes on with the positions in it.
  private func guess(_ numbers: inout [Int: LonLat], _ places: PlaceTable, _ findings: inout Findings) {
    let order = numbers.keys.sorted()
    let sample = order.prefix(500)
    var best: (system: String, fitting: Int)?
    for system in Self.systems {
      var positions = sample.compactMap { numbers[$0] }
      guard (try? WGS84Positions.transform(&positions, from: system)) != nil else { continue }
      let fitting = zip(sample, positions).count { fits($1, places.places[$0], places.isINSEE) }
      if fitting > best?.fitting ?? 0 { best = (system, fitting) }
    }
    let table = places.table
    let row = order.first.map { places.places[$0].row }
    guard let best, best.fitting * 2 > sample.count else {
      findings.add(
        .positionProjected, file: table.file, line: row?.line, field: table.ownName("longitude"),
        "coordinates are not in degrees, and fit none of \(Self.systems.joined(separator: ", "))",
        suggestion: "name their system with --crs")
      numbers = [:]
      return
    }
    findings.add(
      .positionProjected, file: table.file, line: row?.line, field: table.ownName("longitude"),
      "coordinates are not in degrees; in \(best.system) \(best.fitting) of \(sample.count) places fit",
      suggestion: "--crs \(table.role.rawValue)=\(best.system)")
    var positions = order.compactMap { numbers[$0] }
    numbers = [:]
    guard (try? WGS84Positions.transform(&positions, from: best.system)) != nil else { return }
    for (index, position) in zip(order, positions) { numbers[index] = position }
  }

  /// Lambert-93, Web Mercator, UTM 30 to 32 north, Belgian Lambert 72.
  static let systems = ["EPSG:2154", "EPSG:3857", "EPSG:32630", "EPSG:32631", "EPSG:32632", "EPSG:31370"]
}
