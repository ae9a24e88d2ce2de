import CoverageModel

extension PlanReport {
  /// The members that say what was asked, enough to make the problem again.
  func planRequest(_ writer: inout JSONWriter) {
    let parameters = request.parameters
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
    writer.member("weight", request.weight.rawValue)
    writer.member("territory") { territory(&$0) }
    writer.member("towns", request.townsPath)
    writer.member("spaces", request.spacesPath)
    writer.member("basins", request.basinsPath)
    planReadings(&writer)
    writer.member("candidates") { writer in writer.object { candidates(&$0) } }
    writer.member("matrix", request.matrixPath)
    if let travel = travel.recordedName { writer.member("travel", travel) }
    roads(&writer)
    writer.member("weights", request.weightsPath)
    if let title = request.title { writer.member("title", title) }
  }

  /// How trips by road were asked for; nothing where there are none.
  private func roads(_ writer: inout JSONWriter) {
    guard travel.words == .roads || request.roads != RoadSettings() else { return }
    writer.member("roads") { writer in writer.value(request.roads) }
  }

  private func territory(_ writer: inout JSONWriter) {
    guard let territory = request.territory else { return writer.raw("null") }
    writer.value(territory)
  }

  private func candidates(_ writer: inout JSONWriter) {
    switch request.candidates {
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
