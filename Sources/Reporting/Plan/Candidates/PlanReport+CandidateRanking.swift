import CoverageModel

extension PlanReport {
  /// The people of an employment basin that the criterion asks for: what is asked of the plan, else the programme's.
  var criterionPeople: ClosedRange<Double> { plan.parameters.candidateBasin ?? Self.programmeBasinPeople }

  /// How the basin of a candidate stands to the size that the criterion asks for.
  enum BasinSize: String {
    case below, within, above
  }

  /// Nil where the people of the basin are not known.
  func basinSize(_ candidate: PlanCandidate) -> BasinSize? {
    candidate.basinPeople.map { people in
      people < criterionPeople.lowerBound ? .below : people > criterionPeople.upperBound ? .above : .within
    }
  }

  /// Every candidate: those chosen in order of opening, then those that may open, the least costly to insist on first
  /// and then those that gain most alone, then those that may not.
  var rankedCandidates: [PlanCandidate] {
    let order = Dictionary(plan.opened.enumerated().map { ($1.site, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ candidate: PlanCandidate) -> (Int, Double, Double) {
      switch (candidate.state, candidate.price) {
      case (.chosen, _): (0, Double(order[candidate.site] ?? 0), 0)
      case (.possible, .exact(let price)): (1, price, -candidate.gainAlone)
      case (.possible, .between(let least, let most)): (1, most ?? least, -candidate.gainAlone)
      case (.possible, .impossible), (.possible, nil): (2, 0, -candidate.gainAlone)
      default: (3, 0, -candidate.gainAlone)
      }
    }
    return plan.candidates.sorted { first, second in
      let (left, right) = (key(first), key(second))
      return left == right ? first.site < second.site : left < right
    }
  }

  /// Headings of the candidates' own columns for tables whose names must differ, upper case being lower case.
  ///
  /// - Parameter taken: names of the other columns.
  func furtherColumnNames(besides taken: [String]) -> [String] {
    Self.distinct(candidateColumns.names, besides: taken)
  }

  /// Headings that differ from each other and from others, upper case being lower case.
  static func distinct(_ headings: [String], besides taken: [String]) -> [String] {
    var used = Set(taken.map { $0.lowercased() })
    return headings.map { heading in
      var name = heading
      while !used.insert(name.lowercased()).inserted { name = "file_" + name }
      return name
    }
  }
}
