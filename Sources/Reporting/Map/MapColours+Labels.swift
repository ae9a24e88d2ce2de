extension MapColours {
  /// What the classes of the median distance are called, in their order.
  ///
  /// - Parameter service: the service distance, in the unit of the language's measure.
  static func medianLabels(service: Double, _ language: Language) -> [String] {
    let limits = medianMultiples.map { language.distance($0 * service) }
    let between = zip(limits, limits.dropFirst()).map { language.text(.mapLegendBetween, ["from": $0, "to": $1]) }
    return [language.text(.pageUpTo, ["distance": limits[0]])] + between
      + [language.text(.pageFarther, ["distance": limits[limits.count - 1]])]
  }
}
