import CoverageModel
import WorkbookModel

extension Report {
  /// Every employment basin, those with the most people beyond the service distance first.
  func basinSheet(_ language: Language) -> WorkbookSheet? {
    let ranked = rankedBasins
    let listed = Set(ranked.map(\.code))
    let others = basinResults.filter { !listed.contains($0.code) }
    guard !basinResults.isEmpty else { return nil }
    return .table(language.text(.sheetBasins), zoneColumns(.basin, language), ranked + others, frozenColumns: 2)
  }

  /// Every zone of a level, ascending by code; nothing where there are fewer than two.
  func zoneSheet(_ level: ZoneLevel, _ language: Language) -> WorkbookSheet? {
    let zones = result.zones[level] ?? []
    guard zones.count > 1 else { return nil }
    let name =
      switch level {
      case .basin: language.text(.sheetBasins)
      case .department: language.text(.sectionDepartments)
      case .epci: language.text(.sheetEpci)
      case .region: language.text(.sectionRegions)
      case .grouping(let name): sheetName(ofGrouping: name)
      }
    return .table(name, zoneColumns(level, language), zones, frozenColumns: 2)
  }

  /// A name that spreadsheets take: at most 31 characters, none of `[]:*?/\\'`, and no other sheet's.
  private func sheetName(ofGrouping name: String) -> String {
    let number = (study.groupings.firstIndex(of: name) ?? 0) + 1
    let plain = name.unicodeScalars.map { "[]:*?/\\'".unicodeScalars.contains($0) || $0.value < 32 ? " " : String($0) }
    var text = "Zones \(number) "
    for part in plain where (text + part).utf16.count <= 31 { text += part }
    return text
  }

  private func zoneColumns(_ level: ZoneLevel, _ language: Language) -> [SheetColumn<ZoneResult>] {
    let distance = ["distance": language.distance(serviceDistance)]
    func travel(_ key: TextKey, _ metres: @escaping (DistanceSummary) -> Double) -> SheetColumn<ZoneResult> {
      .number(language.travelColumn(language.text(key)), .oneDecimal) { zone in
        zone.indicators.distance.map { metres($0) / study.costsPerUnit }
      }
    }
    let reach = landReach
    var columns: [SheetColumn<ZoneResult>] = [
      .text(language.text(.sheetCode)) { $0.code }, .text(language.text(.sheetName)) { $0.name },
      .text(language.text(.columnSeverity), colours: SheetColours.severity(language)) {
        language.text($0.indicators.severityKey)
      },
      .count(language.text(.columnPeople)) { $0.indicators.people },
      .count(language.text(.columnUncovered, distance)) { $0.indicators.uncoveredPeople },
      .number(language.text(.sheetUncoveredShare, distance), .percent, colours: SheetColours.uncoveredShare) {
        $0.indicators.share($0.indicators.uncoveredPeople)
      },
      travel(.columnMedian) { $0.median }, travel(.sheetMean) { $0.mean },
      travel(.sheetPercentile90) { $0.percentile90 }, travel(.sheetMaximum) { $0.maximum },
      .text(language.text(.columnFarthest)) { [study] zone in
        zone.indicators.distance.map { study.towns[$0.farthestTown].name }
      },
      .number(language.text(.columnExcess), .whole) { $0.indicators.excessPersonTravel / study.costsPerUnit },
      .count(language.text(.sheetChoice, distance)) { $0.indicators.peopleWithChoice },
    ]
    if !reach.without.isEmpty {
      columns.append(
        .text(language.text(.seaAcross)) { zone in
          reach.isWithout(level, zone.code)
            ? reach.zone(level, zone.code, zone.indicators.distance?.median, language) : nil
        })
    }
    for (index, metres) in study.distances.enumerated() {
      let within = ["distance": language.distance(metres)]
      columns.append(.count(language.text(.columnWithinPeople, within)) { $0.indicators.coveredPeople[index] })
      columns.append(
        .number(language.text(.sheetCoveredShare, within), .percent) {
          $0.indicators.share($0.indicators.coveredPeople[index])
        })
    }
    return columns + [
      .count(language.text(.sheetTowns)) { $0.indicators.towns },
      .count(language.text(.sheetTownsInZone)) { $0.townsInInput },
      .count(language.text(.sheetUncoveredTowns, distance)) { $0.indicators.uncoveredTowns },
      .count(language.text(.sheetTownsWithoutPeople)) { $0.indicators.townsWithoutPeople },
    ]
  }
}
