import CoverageModel

extension Report {
  /// The member `robustness`.
  func robustnessMember(_ writer: inout JSONWriter) {
    let found = Robustness(self)
    let whole = result.whole
    writer.member("robustness") { writer in
      writer.object { writer in
        writer.member("sensitivity") { writer in
          writer.array(found.sensitivity) { writer, step in
            writer.object { writer in
              writer.member("service_distance_km", step.service / study.costsPerUnit, decimals: 6)
              writer.member("people", step.people)
              writer.member("share", whole.share(step.people), decimals: 6)
              writer.member("change", step.change)
            }
          }
        }
        writer.member("spaces_within_service_distance") { writer in
          writer.array(found.peopleBySpaces.enumerated()) { writer, entry in
            writer.object { writer in
              writer.member("least_spaces", entry.offset + 1)
              writer.member("people", entry.element)
              writer.member("share", whole.share(entry.element), decimals: 6)
            }
          }
        }
        writer.member("second_nearest_covered") { writer in
          writer.array(zip(study.distances, found.secondCovered)) { writer, step in
            writer.object { writer in
              writer.member("km", step.0 / study.costsPerUnit, decimals: 6)
              writer.member("people", step.1)
              writer.member("share", whole.share(step.1), decimals: 6)
            }
          }
        }
        writer.member("second_nearest_median_m", found.secondMedian, decimals: 3)
      }
    }
  }
}
