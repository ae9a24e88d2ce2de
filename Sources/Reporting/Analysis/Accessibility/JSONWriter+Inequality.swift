import CoverageModel

extension JSONWriter {
  /// The indices of a quantity; `people` is 0 and the rest null or empty where nobody is counted.
  mutating func inequality(_ indices: InequalityIndices?, unit: AccessibilityUnit = .travel) {
    member("people", indices?.people ?? 0)
    member("people_left_out", indices?.peopleLeftOut ?? 0)
    member("mean", indices.map { $0.mean * unit.shownFactor }, decimals: unit.decimals)
    member("gini", indices?.gini, decimals: 9)
    member("theil") { writer in
      guard let theil = indices?.theil else { return writer.raw("null") }
      writer.object { writer in
        writer.member("total", theil.total, decimals: 9)
        writer.member("between_basins", theil.between, decimals: 9)
        writer.member("within_basins", theil.within, decimals: 9)
      }
    }
    member("atkinson") { writer in
      writer.array(indices?.atkinson ?? []) { writer, index in
        writer.object { writer in
          writer.member("epsilon", index.epsilon, decimals: 9)
          writer.member("value", index.value, decimals: 9)
        }
      }
    }
    member("palma_ranked_by_value", indices?.palmaRankedByValue, decimals: 6)
    member("coefficient_of_variation", indices?.coefficientOfVariation, decimals: 9)
    member("lorenz") { writer in
      writer.array(indices?.lorenz ?? []) { writer, point in
        writer.object { writer in
          writer.member("people", point.peopleShare, decimals: 6)
          writer.member("value", point.valueShare, decimals: 6)
        }
      }
    }
  }

  /// The concentration of distance and cover by income; null where no income is known.
  mutating func byIncome(_ income: ConcentrationByIncome?) {
    member("by_income") { writer in
      guard let income else { return writer.raw("null") }
      writer.object { writer in
        writer.member("people", income.people)
        writer.member("people_without_income", income.peopleWithoutIncome)
        writer.member("concentration_of_distance", income.distance, decimals: 9)
        writer.member("concentration_of_cover", income.covered, decimals: 9)
        writer.member("erreygers_of_cover", income.coveredErreygers, decimals: 9)
      }
    }
  }

  mutating func excess(_ excess: ExcessDistance?) {
    member("excess") { writer in
      guard let excess else { return writer.raw("null") }
      writer.object { writer in
        writer.member("line_km", excess.line / writer.measure.costsPerUnit, decimals: 6)
        writer.member("headcount", excess.headcount, decimals: 9)
        writer.member("gap", excess.gap, decimals: 9)
        writer.member("severity", excess.severity, decimals: 9)
        writer.member("unreachable_people", excess.unreachablePeople)
      }
    }
  }
}
