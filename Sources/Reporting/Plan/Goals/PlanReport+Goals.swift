import CoverageModel

extension PlanReport {
  /// The member of `plan.json` with the plans of several goals; null where that was not asked.
  package func goalList(_ writer: inout JSONWriter) {
    writer.member("goals") { writer in
      guard let goals = plan.goals else { return writer.raw("null") }
      writer.object { writer in
        writer.member("today") { $0.object { figures(goals.today, &$0) } }
        writer.member("plans") { writer in
          writer.array(goals.plans) { writer, goal in
            writer.object { writer in
              writer.member("model", goal.model.rawValue)
              writer.member("status", goal.status.rawValue)
              writer.member("opened", list: codes(goal.opened))
              writer.member("figures") { writer in
                guard let found = goal.figures else { return writer.raw("null") }
                writer.object { figures(found, &$0) }
              }
            }
          }
        }
        writer.member("front_complete", goals.isFrontComplete)
        writer.member("front") { writer in
          writer.array(goals.front) { writer, point in
            writer.object { writer in
              writer.member("opened", list: codes(point.opened))
              writer.member("figures") { $0.object { figures(point.figures, &$0) } }
            }
          }
        }
        writer.member("basins_out_of_reach", goals.basinsOutOfReach)
      }
    }
  }

  private func figures(_ figures: PlanGoals.Figures, _ writer: inout JSONWriter) {
    writer.member("covered", rounded: figures.covered)
    writer.member("mean_distance", rounded: figures.meanTravel)
    writer.member("largest_distance", rounded: figures.largestTravel)
    writer.member("unreached", rounded: figures.unreached)
    writer.member("gini", rounded: figures.gini)
    writer.member("worst_basin", figures.worstBasin)
    writer.member("worst_share", rounded: figures.worstShare)
    writer.member("basins_without_anyone", figures.basinsWithoutAnyone)
  }
}
