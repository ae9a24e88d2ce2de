import CoverageModel

extension PlanReport {
  /// The properties of a candidate besides its code and name: JSON, GeoJSON and tables have the same.
  var candidateProperties: [FeatureProperty<PlanCandidate>] {
    func word(_ price: PlanCandidate.Price?) -> String? {
      switch price {
      case .exact: "exact"
      case .between: "bounded"
      case .impossible: "impossible"
      case nil: nil
      }
    }
    return [
      FeatureProperty("state", PropertyTitle(.candidateState), .text { $0.state.rawValue }),
      FeatureProperty("gain_alone", PropertyTitle(.candidateGainAlone), .rounded { $0.gainAlone }),
      FeatureProperty("gain_after_plan", PropertyTitle(.candidateGainAfter), .rounded { $0.gainAfterPlan }),
      FeatureProperty("price_status", PropertyTitle(.candidatePriceStatus), .text { word($0.price) }),
      FeatureProperty("price_least", PropertyTitle(.candidatePriceLeast), .rounded { $0.price?.least }),
      FeatureProperty("price_most", PropertyTitle(.candidatePriceMost), .rounded { $0.price?.most }),
      FeatureProperty("plan_with", PropertyTitle(.candidatePlanWith), .texts { codes($0.planWith ?? []) }),
      FeatureProperty("basin", PropertyTitle(.columnBasin), .text { plan.problem.sites[$0.site].zones[.basin] }),
      FeatureProperty("basin_people", PropertyTitle(.layerBasinPeople), .rounded { $0.basinPeople }),
      FeatureProperty("basin_size", PropertyTitle(.candidateBasinSize), .text { basinSize($0)?.rawValue }),
      FeatureProperty(
        "nearest_existing", PropertyTitle(.layerNearestExisting), .text { $0.nearestExisting.map(code) }),
      FeatureProperty(
        "nearest_existing_distance", PropertyTitle(.layerNearestExistingDistance), .rounded { $0.nearestExistingCost }),
    ]
  }

  /// Code and name.
  var candidateNames: [FeatureProperty<PlanCandidate>] {
    let sites = plan.problem.sites
    return [
      FeatureProperty("code", PropertyTitle(.sheetCode), .text { sites[$0.site].code }),
      FeatureProperty("name", PropertyTitle(.sheetName), .text { sites[$0.site].name }),
    ]
  }

  /// The columns of a user's table, for layers.
  var furtherProperties: [FeatureProperty<PlanCandidate>] {
    let taken = (candidateNames + candidateProperties).compactMap(\.column)
    let headings = candidateColumns.names.map(Self.fieldName)
    return Self.distinct(headings, besides: taken + ["fid", "geom", "geometry", "ogc_fid"]).enumerated().map {
      index, name in
      FeatureProperty(
        "columns", column: name, PropertyTitle { _ in candidateColumns.names[index] },
        .text {
          candidateColumns.value(index, of: code($0.site))
        })
    }
  }

  /// A heading as the name of a field: lower case, at most 50 characters, `_` for what is neither a letter nor a number.
  private static func fieldName(_ heading: String) -> String {
    let name = heading.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
    return String(name.prefix(50))
  }

  /// What a user's table says of a candidate, as a member; nothing where it says nothing.
  func further(_ candidate: PlanCandidate, _ writer: inout JSONWriter) {
    guard !candidateColumns.names.isEmpty else { return }
    let code = code(candidate.site)
    let fields = furtherColumnNames(besides: []).enumerated().map { ($1, candidateColumns.value($0, of: code)) }
    writer.member("columns", dictionary: fields) { $0.value($1) }
  }
}

extension PlanCandidate.Price {
  /// No plan with the candidate is less worse than this; nil where there is no such plan.
  var least: Double? {
    switch self {
    case .exact(let price): price
    case .between(let least, _): least
    case .impossible: nil
    }
  }

  /// A plan with the candidate is known that is worse by this; nil where none is.
  var most: Double? {
    switch self {
    case .exact(let price): price
    case .between(_, let most): most
    case .impossible: nil
    }
  }
}
