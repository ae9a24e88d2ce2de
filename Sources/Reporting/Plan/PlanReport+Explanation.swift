import CoverageModel
import MessageModel

extension PlanReport {
  /// The members that say why these sites: each site's part, the alternatives and the zones.
  package func explanation(_ writer: inout JSONWriter) {
    writer.member("sites") { writer in
      writer.array(plan.opened) { writer, opened in writer.object { site(opened, &$0) } }
    }
    writer.member("best_exchange") { writer in
      guard let exchange = plan.bestExchange else { return writer.raw("null") }
      writer.object { writer in
        writer.member("removed", code(exchange.removed))
        writer.member("added", code(exchange.added))
        writer.member("loss", rounded: exchange.loss)
        writer.member("cost_increase", rounded: exchange.costIncrease)
      }
    }
    variants(&writer)
    curve(&writer)
    nearOptimal(&writer)
    writer.member("basins") { writer in
      writer.array(plan.basins) { writer, basin in
        writer.object { writer in
          writer.member("code", basin.code)
          writer.member("name", zoneNames[.basin]?[basin.code])
          writer.member("people", rounded: basin.people)
          writer.member("covered_before", rounded: basin.coveredBefore)
          writer.member("covered_after", rounded: basin.coveredAfter)
        }
      }
    }
  }

  private func site(_ opened: PlannedSite, _ writer: inout JSONWriter) {
    writer.member("code", code(opened.site))
    writer.member("name", plan.problem.sites[opened.site].name)
    writer.members(figureProperties, of: opened)
    writer.member("price_of_leaving_out", rounded: opened.priceOfLeavingOut)
    writer.member("plan_without") { writer in
      guard let plan = opened.planWithout else { return writer.raw("null") }
      writer.array(codes(plan)) { $0.value($1) }
    }
    writer.member("basin", basin(of: opened))
    writer.member("basin_people", rounded: opened.basinPeople)
    writer.member("basin_in_programme_range") { writer in
      writer.raw(isInProgrammeRange(opened).map { $0 ? "true" : "false" } ?? "null")
    }
    writer.member("nearest_existing", opened.nearestExisting.map(code))
    writer.member("nearest_existing_distance", rounded: opened.nearestExistingCost)
  }

  private func variants(_ writer: inout JSONWriter) {
    writer.member("radius") { writer in
      writer.array(plan.radiusVariants) { writer, variant in
        writer.object { writer in
          writer.member("service_distance", rounded: variant.serviceDistance)
          writer.member("status", variant.status.rawValue)
          writer.member("value", exact: variant.value)
          writer.member("opened", list: codes(variant.opened))
        }
      }
    }
    if travel.words == .roads {
      writer.member("time_factors") { writer in
        writer.array(plan.timeVariants) { writer, variant in
          let chosen = Set(plan.opened.map(\.site))
          writer.object { writer in
            writer.member("factor") { $0.value(variant.factor, decimals: 2) }
            writer.member("status", variant.status.rawValue)
            writer.member("value", exact: variant.value)
            writer.member("opened", list: codes(variant.opened))
            writer.member("stays", list: codes(variant.opened.filter(chosen.contains)))
            writer.member(
              "goes", list: codes(variant.value == nil ? [] : chosen.subtracting(variant.opened).sorted()))
          }
        }
      }
    }
    writer.member("closures") { writer in
      writer.array(plan.closureVariants) { writer, variant in
        writer.object { writer in
          writer.member("closed", code(variant.closed))
          writer.member("covered_with_plan", rounded: variant.coveredWithPlan)
          writer.member("status", variant.status.rawValue)
          writer.member("value", exact: variant.value)
          writer.member("opened", list: codes(variant.opened))
        }
      }
    }
  }

  private func curve(_ writer: inout JSONWriter) {
    writer.member("curve") { writer in
      writer.array(plan.curve) { writer, point in
        writer.object { writer in
          writer.member("openings", point.openings)
          writer.member("status", point.status.rawValue)
          writer.member("value", exact: point.value)
          writer.member("bound", exact: point.bound)
          writer.member("opened", list: codes(point.opened))
          writer.member("nested_value", exact: point.nestedValue)
          writer.member("nested_opened", list: codes(point.nestedOpened))
          writer.member("cost_of_committing", rounded: point.costOfCommitting)
        }
      }
    }
  }

  private func nearOptimal(_ writer: inout JSONWriter) {
    writer.member("near_optimal") { writer in
      guard let set = plan.nearOptimal else { return writer.raw("null") }
      writer.object { writer in
        writer.member("margin", exact: set.margin)
        writer.member("complete", set.isComplete)
        writer.member("core", list: codes(set.core))
        writer.member("plans") { writer in
          writer.array(set.plans) { writer, plan in
            writer.object { writer in
              writer.member("value", exact: plan.value)
              writer.member("opened", list: codes(plan.opened))
            }
          }
        }
      }
    }
  }
}

extension PlanReport {
  /// The member that counts what lossless reductions removed.
  package func planReductions(_ writer: inout JSONWriter) {
    writer.member("reductions", dictionary: plan.reductions.map { ($0.name, $0.count) }) { $0.value($1) }
  }
}
