public import CoverageModel

/// Everything that the outputs of a comparison of more than two situations are made from: each but the first is compared
/// with the first.
///
/// Files about all situations stand in the folder of the results, those of each comparison in a folder below it.
public struct SituationsReport: Sendable {
  /// A comparison for each situation but the first, at least one; all have the same study and situation before.
  public var pairs: [CompareReport]
  /// The files that the situations came from, each once.
  public var inputs: [InputRecord]
  /// What was put right or set aside in them.
  public var repairs: [Repair]
  /// What the situations are called, the first before all; nil for names taken from their sources.
  public var names: [String]?

  /// Largest number of situations, the first among them.
  public static let largestCount = 26

  public init(pairs: [CompareReport], inputs: [InputRecord], repairs: [Repair], names: [String]? = nil) {
    precondition(!pairs.isEmpty, "a comparison for each situation but the first")
    self.pairs = pairs
    self.inputs = inputs
    self.repairs = repairs
    self.names = names
  }

  /// The folder of the files of a comparison, below that of the results: `situation-2` for the first one.
  ///
  /// - Parameter pair: position of the comparison.
  public static func folder(_ pair: Int) -> String { "situation-\(pair + 2)" }

  /// The comparisons, each with the names of its situations in a language.
  public func namedPairs(_ language: Language) -> [CompareReport] {
    let names = situationNames(language)
    return pairs.indices.map { index in
      var pair = pairs[index]
      pair.names = SituationNames(before: names[0], after: names[index + 1])
      return pair
    }
  }

  /// What makes each file but pages and workbooks; they may run side by side.
  ///
  /// A name may lead into the folder of a comparison, which holds what a comparison of its two situations writes.
  public func makers(_ language: Language) -> [OutputMaker] {
    [
      OutputMaker("compare.md") { markdown(language) }, OutputMaker("compare.json") { json() },
      OutputMaker("compare-manifest.json") { manifestJSON() },
    ]
      + namedPairs(language).enumerated().flatMap { index, pair in
        pair.compareMakers(language).map { OutputMaker(Self.folder(index) + "/" + $0.name, $0.make) }
      }
  }

  var study: Study { pairs[0].study }

  /// The whole study in the first comparison; its figures before are those of the first situation.
  var whole: ProximityChange { pairs[0].comparison.whole }

  /// The situations, the first before all.
  var situations: [ComparedSituation] { [pairs[0].comparison.before] + pairs.map(\.comparison.after) }

  /// What is known of each situation as a whole, the first before all.
  var figures: [SituationFigures] {
    let first = SituationFigures(
      people: whole.people, covered: whole.coveredBefore, distance: whole.distanceBefore,
      criticalBasins: pairs[0].criticalBasins?.before)
    return [first]
      + pairs.map { pair in
        let whole = pair.comparison.whole
        return SituationFigures(
          people: whole.people, covered: whole.coveredAfter, distance: whole.distanceAfter,
          criticalBasins: pair.criticalBasins?.after)
      }
  }
}

/// Figures of one situation.
struct SituationFigures: Hashable, Sendable {
  /// People counted.
  var people: Int
  /// Those within the service distance.
  var covered: Int
  /// Distances to the nearest space; nil where there is none.
  var distance: DistanceSummary?
  /// Basins in a critical state; nil where the study has none.
  var criticalBasins: Int?

  /// Those within the service distance as a share of all; nil where there is nobody.
  var share: Double? { people > 0 ? Double(covered) / Double(people) : nil }
}
