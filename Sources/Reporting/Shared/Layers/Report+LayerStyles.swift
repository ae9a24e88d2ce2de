import CoverageModel

extension Report {
  private static let edge = LayerStyle.Line(colour: "#888888", width: 0.2)
  private static let dash = LayerStyle.Line(colour: "#333333", width: 0.4, isDashed: true)
  private static let halo = LayerStyle.Line(colour: "#ffffff", width: 0.2)
  /// How opaque a zone is of which only a part lies in the territory, percent, as on `map.svg`.
  private static let partialPercent = 35

  /// How zones are drawn of which only a part lies in the territory.
  ///
  /// - Parameter wholeColumn: the column with the number of towns of the whole zone.
  private static func faded(_ wholeColumn: String) -> LayerStyle.Faded {
    LayerStyle.Faded(expression: "\"towns\" < \"\(wholeColumn)\"", percent: partialPercent)
  }

  /// Zones by the share of their people beyond the service distance, in the classes of `map.svg`.
  ///
  /// - Parameter wholeColumn: the column with the number of towns of the whole zone.
  func shareStyle(_ language: Language, wholeColumn: String) -> LayerStyle {
    let classes = MapColours.classes
    let faded = Self.faded(wholeColumn)
    let (people, uncovered) = (StyleTerm.field("people"), StyleTerm.field("uncovered_people"))
    var rules = classes.enumerated().map { index, step in
      let next = index + 1 < classes.count ? classes[index + 1].leastPercent : nil
      var conditions = [
        StyleCondition.compare(people, .greater, .number(0)),
        .compare(.times(uncovered, 100), .atLeast, .times(people, step.leastPercent)),
      ]
      if let next { conditions.append(.compare(.times(uncovered, 100), .less, .times(people, next))) }
      let range = ["from": String(step.leastPercent), "to": String(next ?? 100)]
      return LayerStyle.Rule(
        title: language.text(.mapLegendRange, range), condition: .all(conditions),
        symbol: .area(fill: step.fill, opacity: 1, line: Self.edge, faded: faded))
    }
    rules.append(
      LayerStyle.Rule(
        title: language.text(.mapLegendNobody), condition: .otherwise,
        symbol: .area(fill: MapColours.nobody, opacity: 1, line: Self.edge, faded: faded)))
    return LayerStyle(name: language.text(.layerStyleShare), rules: rules)
  }

  /// Basins by their median distance in multiples of the service distance, in the classes and colours of the page.
  func medianStyle(_ language: Language) -> LayerStyle {
    let faded = Self.faded("towns_in_whole_basin")
    let median = StyleTerm.field(study.measure.fieldName("median_distance_m"))
    let limits = MapColours.medianMultiples.map { $0 * serviceDistance }
    let someone = StyleCondition.compare(.field("people"), .greater, .number(0))
    func rule(_ title: String, _ condition: StyleCondition, _ fill: String) -> LayerStyle.Rule {
      LayerStyle.Rule(
        title: title, condition: condition, symbol: .area(fill: fill, opacity: 1, line: Self.edge, faded: faded))
    }
    var rules = limits.enumerated().map { index, limit in
      var conditions = [someone, .compare(median, .atMost, .number(limit))]
      if index > 0 { conditions.append(.compare(median, .greater, .number(limits[index - 1]))) }
      return rule(
        language.medianLabel(index, service: serviceDistance), .all(conditions), MapColours.classes[index].fill)
    }
    rules.append(
      rule(
        language.text(.mapLegendNobody), .compare(.field("people"), .equal, .number(0)), MapColours.nobody))
    // No space is reached, or only farther ones.
    rules.append(
      rule(
        language.medianLabel(limits.count, service: serviceDistance), .otherwise, MapColours.classes[limits.count].fill)
    )
    return LayerStyle(name: language.text(.columnMedian), rules: rules)
  }

  /// Zones by the severity of their gap, in the colours of the page and the workbook.
  func severityStyle(_ language: Language) -> LayerStyle {
    let faded = Self.faded("towns_in_whole_basin")
    let fills: [(severity: Severity, fill: String)] = [
      (.low, "#eceff2"), (.moderate, MapColours.classes[0].fill), (.high, MapColours.classes[1].fill),
      (.severe, MapColours.classes[2].fill),
    ]
    return LayerStyle(
      name: language.text(.columnSeverity),
      rules: fills.map { severity, fill in
        LayerStyle.Rule(
          title: language.text(severity.textKey), condition: .text(field: "severity", is: severity.rawValue),
          symbol: .area(fill: fill, opacity: 1, line: Self.edge, faded: faded))
      })
  }

  /// Towns by class of distance, their size by their people.
  func townStyle(_ language: Language) -> LayerStyle {
    let limits = study.distances
    let colours = TownColours.classes(limits: limits, service: serviceDistance)
    let distance = StyleTerm.field(study.measure.fieldName("distance_m"))
    func symbol(_ fill: String) -> LayerStyle.Symbol {
      .mark(
        shape: "circle", fill: fill, size: 1.4, line: LayerStyle.Line(colour: "#ffffff", width: 0.25),
        sizeExpression: "min(6, 0.7 + sqrt(coalesce(\"people\", 0)) / 80)")
    }
    var rules = limits.enumerated().map { index, limit in
      var conditions = [StyleCondition.compare(distance, .atMost, .number(limit))]
      if index > 0 { conditions.append(.compare(distance, .greater, .number(limits[index - 1]))) }
      return LayerStyle.Rule(
        title: language.text(.pageUpTo, ["distance": language.distance(limit)]), condition: .all(conditions),
        symbol: symbol(colours[index]))
    }
    let last = ["distance": language.distance(limits.last ?? serviceDistance)]
    rules.append(
      LayerStyle.Rule(
        title: language.text(.pageFarther, last), condition: .otherwise, symbol: symbol(colours[limits.count])))
    return LayerStyle(name: language.text(.layerStyleDistance), rules: rules)
  }

  /// Spaces with their names.
  func spaceStyle(_ language: Language) -> LayerStyle {
    let symbol = LayerStyle.Symbol.mark(shape: "circle", fill: MapColours.service, size: 3, line: Self.halo)
    return LayerStyle(
      name: language.text(.mapLegendSpace),
      rules: [LayerStyle.Rule(title: language.text(.mapLegendSpace), condition: .otherwise, symbol: symbol)],
      label: LayerStyle.Label(field: "name"))
  }

  /// Service areas, translucent: that of the service distance stronger.
  func coverageStyle(_ language: Language) -> LayerStyle {
    let kilometres = serviceDistance / study.costsPerUnit
    let blue = MapColours.service
    return LayerStyle(
      name: language.text(.layerCoverage),
      rules: [
        LayerStyle.Rule(
          title: language.text(.mapLegendService, ["distance": language.distance(serviceDistance)]),
          condition: .compare(.field(study.measure.fieldName("km")), .equal, .number(kilometres)),
          symbol: .area(fill: blue, opacity: 0.25, line: LayerStyle.Line(colour: blue, width: 0.4))),
        LayerStyle.Rule(
          title: language.text(.layerOtherDistances), condition: .otherwise,
          symbol: .area(fill: blue, opacity: 0.05, line: LayerStyle.Line(colour: blue, width: 0.25, isDashed: true))),
      ])
  }

  /// The land beyond the service distance.
  func gapStyle(_ language: Language) -> LayerStyle {
    let title = language.text(.layerGaps, ["distance": language.distance(serviceDistance)])
    return LayerStyle(
      name: language.text(.layerStyleGap),
      rules: [
        LayerStyle.Rule(
          title: title, condition: .otherwise, symbol: .area(fill: "#b30000", opacity: 0.18, line: Self.edge))
      ])
  }

  /// Cores: a thin outline and a name.
  func coreStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.sheetCores),
      rules: [
        LayerStyle.Rule(
          title: language.text(.sheetCores), condition: .otherwise,
          symbol: .area(fill: nil, opacity: 0, line: LayerStyle.Line(colour: "#6a3d9a", width: 0.5)))
      ], label: LayerStyle.Label(field: "name"))
  }

  /// Underserved areas: a dashed outline and a name, as on `map.svg`.
  func underservedStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.mapLegendUnderserved),
      rules: [
        LayerStyle.Rule(
          title: language.text(.mapLegendUnderserved), condition: .otherwise,
          symbol: .area(fill: nil, opacity: 0, line: Self.dash))
      ], label: LayerStyle.Label(field: "name"))
  }
}

/// Colours of classes of distance, those of the page: blues of ColorBrewer's RdBu within the service distance, reds beyond.
enum TownColours {
  private static let near = ["#2166ac", "#4393c3", "#92c5de"]
  private static let far = ["#f4a582", "#d6604d", "#b2182b"]

  /// A colour for each limit and one for what is beyond the last.
  ///
  /// - Parameter limits: ascending, metres.
  static func classes(limits: [Double], service: Double) -> [String] {
    let nearCount = limits.count { $0 <= service }
    let farCount = limits.count + 1 - nearCount
    return (0..<nearCount).map { pick(near, $0, nearCount, single: 0) }
      + (0..<farCount).map { pick(far, $0, farCount, single: far.count - 1) }
  }

  private static func pick(_ colours: [String], _ index: Int, _ count: Int, single: Int) -> String {
    guard count > 1 else { return colours[single] }
    let place = Double(index * (colours.count - 1)) / Double(count - 1)
    return colours[Int(place.rounded())]
  }
}
