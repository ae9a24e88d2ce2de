import CoverageModel

extension BacktestReport {
  /// `backtest.json`: the openings, their ranks, the best plan of their number and how they stand to it.
  public func json() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 3, measure: plan.measure)
    writer.object { writer in
      writer.member("schema", "maillage/backtest")
      writer.member("schema_version", Self.schemaVersion)
      writer.versions(versions)
      writer.member("parameters") { writer in writer.object { parameters(&$0) } }
      counted(&writer)
      result(&writer)
      writer.member("candidates") { writer in
        let properties = candidateProperties
        writer.array(ranking) { writer, rank in writer.object { $0.members(properties, of: rank) } }
      }
      writer.inputs(inputs)
      writer.repairs(plan.repairs)
      writer.attribution(inputs)
    }
    return OutputFile(name: "backtest.json", bytes: writer.finish())
  }

  private func parameters(_ writer: inout JSONWriter) {
    writer.member("study", plan.studyName)
    writer.member("title", plan.title)
    writer.member("territory") { $0.value(study.territory) }
    writer.member("weight", plan.request.weight.rawValue)
    writer.member(
      "service_distance_km", backtest.plan.parameters.serviceDistance / plan.measure.costsPerUnit, decimals: 6)
    writer.travel(study)
  }

  /// The object printed by `maillage backtest --json`, on one line.
  public func summaryJSON() -> [UInt8] {
    var writer = JSONWriter(measure: plan.measure)
    writer.object { writer in
      writer.member("study", plan.studyName)
      counted(&writer)
      result(&writer)
    }
    return writer.finish()
  }

  /// Which later openings are counted.
  private func counted(_ writer: inout JSONWriter) {
    writer.member("openings", backtest.openings.count)
    writer.member("not_counted") { writer in
      writer.object { writer in
        writer.member("first_wave") { $0.places(setAside.known) }
        writer.member("outside") { $0.places(setAside.outside) }
        writer.member("same_town") { $0.places(setAside.repeated) }
      }
    }
    writer.member("added_candidates") { $0.places(setAside.added) }
  }

  /// The openings beside the best plan of their number.
  private func result(_ writer: inout JSONWriter) {
    let best = backtest.plan
    writer.member("people", rounded: best.people)
    writer.member("covered_before", rounded: best.coveredBefore)
    writer.member("gain", rounded: backtest.gain)
    writer.member("best_alone_gain", rounded: backtest.bestAloneGain)
    writer.member("plan") { writer in
      writer.object { writer in
        writer.member("status", best.status.rawValue)
        writer.member("value", exact: best.value)
        writer.member("bound", exact: best.bound)
        writer.member("gap", exact: best.gap)
        writer.member("gain", rounded: backtest.planGain)
        writer.member("gain_bound", rounded: backtest.gainBound)
        writer.member("opened", list: best.opened.map { code($0.site) })
      }
    }
    writer.member("share", rounded: backtest.share)
    writer.member("share_is_exact", best.status == .optimal)
    writer.member("opened", list: openedSites.map(code))
    writer.member("near_planned") { writer in
      writer.array(nearnessLimits) { writer, limit in
        writer.object { writer in
          writer.member("distance_km", limit / plan.measure.costsPerUnit, decimals: 6)
          writer.member("openings", backtest.openings(within: limit))
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func places(_ places: [BacktestSetAside.Place]) {
    array(places) { writer, place in
      writer.object { writer in
        writer.member("code", place.code)
        writer.member("name", place.name)
      }
    }
  }
}
