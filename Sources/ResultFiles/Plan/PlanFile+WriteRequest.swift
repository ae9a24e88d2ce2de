import CoverageModel
import Reporting

extension PlanFile {
  /// The members that say what was asked, enough to make the problem again.
  func write(_ request: PlanRequest, _ writer: inout JSONWriter) {
    write(request.parameters, &writer)
    writer.member("weight", request.weight.rawValue)
    writer.member("territory") { writer in
      guard let territory = request.territory else { return writer.raw("null") }
      writer.value(territory)
    }
    writer.member("towns", request.townsPath)
    writer.member("spaces", request.spacesPath)
    writer.member("basins", request.basinsPath)
    writer.readings(request.readings)
    writer.member("candidates") { writer in writer.object { write(request.candidates, &$0) } }
    writer.member("matrix", request.matrixPath)
    if let travel { writer.member("travel", travel.rawValue) }
    if tellsRoads { writer.member("roads") { $0.value(request.roads) } }
    writer.member("weights", request.weightsPath)
    if let title = request.title { writer.member("title", title) }
  }

  private func write(_ parameters: PlanParameters, _ writer: inout JSONWriter) {
    writer.member("model", parameters.model.rawValue)
    writer.member("open", parameters.openings)
    writer.member("budget", exact: parameters.budget)
    writer.member("service_distance", exact: parameters.serviceDistance)
    writer.member("cover_share", exact: parameters.coverShare)
    writer.member("theta", exact: parameters.theta)
    writer.member("full_credit_distance", exact: parameters.fullCreditDistance)
    writer.member("force", list: parameters.force)
    writer.member("forbid", list: parameters.forbid)
    if let range = parameters.candidateBasin {
      writer.member("candidate_basin") { writer in
        writer.object { writer in
          writer.member("least", exact: range.lowerBound)
          writer.member("most", exact: range.upperBound)
        }
      }
    }
    writer.member("zone_limits") { writer in
      writer.array(parameters.zoneLimits) { writer, limit in
        writer.object { writer in
          writer.member("level", limit.level.rawValue)
          writer.member("kind", limit.kind.rawValue)
          writer.member("count", limit.count)
        }
      }
    }
    writer.member("floors") { writer in
      writer.array(parameters.floors) { writer, floor in
        writer.object { writer in
          writer.member("level", floor.level.rawValue)
          writer.member("share", exact: floor.share)
        }
      }
    }
  }

  private func write(_ candidates: PlanRequest.CandidateSource, _ writer: inout JSONWriter) {
    switch candidates {
    case .embedded: writer.member("kind", "embedded")
    case .towns(let leastPeople):
      writer.member("kind", "towns")
      writer.member("least_people", leastPeople)
    case .sets(let sets):
      writer.member("kind", "sets")
      writer.member("sets", list: sets.map(\.rawValue))
    case .file(let path):
      writer.member("kind", "file")
      writer.member("path", path)
    }
  }
}
