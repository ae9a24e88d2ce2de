import CoverageModel

/// A column of a table of a comparison: what stands in it, and the number by which it sorts.
struct CompareColumn<Row> {
  var title: String
  var text: (Row) -> String
  /// Nil for words.
  var value: ((Row) -> Double?)?
}

extension CompareMarkdown {
  /// The columns of the table of basins.
  var basinColumns: [CompareColumn<ZoneComparison>] {
    typealias Column = CompareColumn<ZoneComparison>
    func count(_ key: TextKey, _ count: @escaping (ProximityChange) -> Int, signs: Bool = false) -> Column {
      Column(title: language.text(key), text: { signs ? signed(count($0.change)) : language.number(count($0.change)) })
      {
        Double(count($0.change))
      }
    }
    func share(_ key: TextKey, _ covered: @escaping (ProximityChange) -> Int) -> Column {
      Column(title: language.text(key), text: { language.percent(covered($0.change), of: $0.change.people) }) {
        $0.change.share(covered($0.change))
      }
    }
    func median(_ key: TextKey, _ summary: @escaping (ProximityChange) -> DistanceSummary?) -> Column {
      Column(title: language.text(key), text: { language.travel(summary($0.change)?.median) }) {
        summary($0.change)?.median
      }
    }
    return [
      Column(title: language.text(.columnBasin), text: { name($0) }),
      count(.columnPeople) { $0.people },
      count(.compareColumnChange, { $0.coveredAfter - $0.coveredBefore }, signs: true),
      share(.compareColumnShareA) { $0.coveredBefore }, share(.compareColumnShareB) { $0.coveredAfter },
      Column(
        title: language.text(.compareColumnPoints),
        text: { points($0.change.coveredAfter - $0.change.coveredBefore, of: $0.change.people) }
      ) { $0.change.share($0.change.coveredAfter - $0.change.coveredBefore) },
      count(.compareColumnLost) { $0.counts(.noLongerCovered).people },
      median(.compareColumnMedianA) { $0.distanceBefore }, median(.compareColumnMedianB) { $0.distanceAfter },
      Column(title: language.text(.compareColumnSaved), text: { personTravel($0.change.savedPersonTravel) }) {
        $0.change.savedPersonTravel
      },
    ]
  }

  /// The spaces that only one situation has, with what each brings or takes.
  var openedAndClosed: String {
    let found = Dictionary(comparison.spaces.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let sides = [
      (comparison.addedSpaces, comparison.after, TextKey.compareSpaceOpened),
      (comparison.removedSpaces, comparison.before, .compareSpaceClosed),
    ]
    var table = MarkdownTable([
      (text(.columnSpace), .left), (text(.compareColumnWhat), .left), (text(.compareColumnNew), .right),
      (text(.compareColumnCloser), .right), (text(.compareColumnLost), .right),
      (text(.compareColumnFarther), .right),
    ])
    var rows = 0
    for (codes, situation, key) in sides {
      let names = Dictionary(situation.spaces.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
      for code in codes ?? [] {
        let change = found[code] ?? SpaceChange(code: code, name: code)
        table.add([
          "\(names[code] ?? code) (\(code))", language.text(key), language.number(change.peopleNewlyCovered),
          language.number(change.peopleCloser), language.number(change.peopleNoLongerCovered),
          language.number(change.peopleFarther),
        ])
        rows += 1
      }
    }
    guard rows > 0 else {
      let isKnown = comparison.addedSpaces != nil && comparison.removedSpaces != nil
      return text(isKnown ? .compareSpacesSame : .compareSpacesUnknown) + "\n"
    }
    return table.text
  }
}
