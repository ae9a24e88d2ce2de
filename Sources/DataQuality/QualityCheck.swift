public import CoverageData
import CoverageModel
import GEOSKit
import GeometryCore

/// Looks at files and lists what is wrong with them.
public enum QualityCheck {
  /// Every finding in the files of a request.
  ///
  /// Files of one request are looked at together: towns with their basins and boundaries, spaces with their towns. What
  /// is not among them is taken from the embedded data where codes look like INSEE's. `tried` says what besides an analysis
  /// refuses.
  ///
  /// - Throws: `DataError` of kind `.file` where a file cannot be opened, `.request` for a column, layer or system that is
  ///   not there, `.content` for a network of roads that is none. What stands in other files is never thrown but found.
  /// - Complexity: O(n log n) in the size of the files, and an overlay for each pair of zones whose borders do not fit.
  public static func run(_ request: QualityRequest) throws(DataError) -> QualityReport {
    try run(request, reference: Reference(request.geoData))
  }

  static func run(_ request: QualityRequest, reference: Reference) throws(DataError) -> QualityReport {
    var findings = Findings()
    var checked: [CheckedFile] = []
    var tables: [PlaceTable] = []
    var zones: [(table: ZoneTable, sound: [SoundZone])] = []
    for file in request.files {
      guard file.role?.isLookedAt != false else {
        checked.append(CheckedFile(path: file.path, role: file.role, recordCount: 0, reading: []))
        continue
      }
      var opener = FileOpener(readings: request.readings, reference: reference)
      let content = try opener.open(file, &findings)
      var entry = CheckedFile(path: file.path, role: file.role, recordCount: 0, reading: opener.reading)
      switch content {
      case .none: break
      case .table(var table):
        TableShape.check(table, &findings)
        FieldText.clean(&table, &findings)
        entry.role = table.role
        entry.recordCount = table.rows.count
        entry.reading += table.notes
        tables.append(PlaceTable(table: table, places: PlaceReader.read(table, &findings)))
      case .zones(let table):
        entry.role = table.role
        entry.recordCount = table.zones.count
        let sound = ZoneShape.check(table, &findings)
        let borders = ZoneBorders(sound)
        ZoneOverlaps.check(sound, borders, file: table.file, &findings)
        ZoneGaps.check(sound, borders, file: table.file, &findings)
        zones.append((table, sound))
      }
      checked.append(entry)
    }
    let country = CountryCheck(request.country, reference)
    country.complete(&tables)
    let basins = Basins(
      zones.filter { $0.table.role == .basins }.map { ($0.table.file, $0.sound) },
      country.isElsewhere(tables) ? nil : reference.basins)
    for index in tables.indices {
      let role = tables[index].table.role
      let positions = Positions(
        reference: reference, shapes: basins.zones.map(\.shape), surroundings: Surroundings(basins.zones.map(\.shape)),
        system: request.readings.systems[role])
      positions.read(&tables[index], &findings)
    }
    let towns = towns(of: tables)
    let areEmbedded = towns.isEmpty
    let isFrench = areEmbedded || tables.contains { $0.table.role == .towns && $0.isINSEE }
    let lookup = TownLookup(towns: areEmbedded ? reference.towns : towns, isEmbedded: areEmbedded) {
      () throws(DataError) in isFrench ? reference.facts : NameFacts()
    }
    for index in tables.indices where tables[index].table.role == .spaces {
      let notes = SpaceTownCheck(lookup: lookup).complete(&tables[index], &findings)
      if let file = checked.firstIndex(where: { $0.path == tables[index].table.file && $0.role == .spaces }) {
        checked[file].reading += notes
      }
      StatusCheck.check(&tables[index], counting: request.readings.statuses ?? [.open], &findings)
    }
    for table in tables {
      Duplicates.check(table, reference, &findings)
      if table.table.role == .towns || table.table.index("longitude") != nil {
        CodeCheck.check(table, reference, &findings)
      }
      Outliers.check(table, &findings)
      ReferenceFacts.check(table, reference, &findings)
      if table.table.role == .towns {
        Isolation.check(table, &findings)
        DoubleCountCheck.check(table, reference, &findings)
        for boundaries in zones where boundaries.table.role == .boundaries {
          BoundaryCheck.check(table, boundaries.sound, &findings)
        }
      }
    }
    basins.check(tables, &findings)
    if let roads = try request.roads.map({ path throws(DataError) in try RoadCheck(path) }) {
      for table in tables { try roads.check(table, &findings) }
    }
    var report = QualityReport(
      files: checked, findings: sorted(findings.list.filter { !request.ignored.contains($0.rule) }, checked.map(\.path))
    )
    report.isTriable =
      !findings.list.contains { $0.severity == .error } && !(areEmbedded && country.isElsewhere(tables))
    return report
  }

  private static func towns(of tables: [PlaceTable]) -> [Town] {
    tables.filter { $0.table.role == .towns }.flatMap(\.places).compactMap { place in
      guard let code = place.code, let position = place.position else { return nil }
      return Town(
        code: code, name: place.name ?? code, position: position, population: place.people,
        department: place.department)
    }
  }

  /// In the order of the files, then of the rules, then of the places in the file.
  private static func sorted(_ findings: [Finding], _ files: [String]) -> [Finding] {
    let fileRank = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let ruleRank = Dictionary(uniqueKeysWithValues: Rule.allCases.enumerated().map { ($1, $0) })
    func key(_ index: Int) -> (Int, Int, Int, Int) {
      let finding = findings[index]
      return (
        fileRank[finding.file] ?? files.count, ruleRank[finding.rule] ?? 0, finding.line ?? finding.feature ?? 0, index
      )
    }
    return findings.indices.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map { findings[$0.1] }
  }
}
