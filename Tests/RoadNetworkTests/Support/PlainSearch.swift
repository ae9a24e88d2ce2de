import RoadNetwork

/// Fastest trips by the plainest search that keeps every rule: its states are the last arcs travelled and the phase.
///
/// Written from the definitions of `RoadDraft`; shares nothing with the builder or the search.
struct PlainSearch {
  struct Arc: Hashable {
    var stretch: Int
    var isBackward: Bool
  }

  struct State: Hashable {
    var vertex: Int
    var past: [Arc]
    /// 0 before, 1 within, 2 after.
    var phase: Int
  }

  let draft: RoadDraft
  let noUTurns: Bool
  private let leaving: [[Arc]]
  private let memory: Int

  init(_ draft: RoadDraft, noUTurns: Bool) {
    self.draft = draft
    self.noUTurns = noUTurns
    var leaving = [[Arc]](repeating: [], count: draft.vertices.count)
    for stretch in 0..<draft.stretches.count {
      if draft.stretches.forward[stretch] != RoadStretches.notAllowed {
        leaving[Int(draft.stretches.from[stretch])].append(Arc(stretch: stretch, isBackward: false))
      }
      if draft.stretches.backward[stretch] != RoadStretches.notAllowed {
        leaving[Int(draft.stretches.to[stretch])].append(Arc(stretch: stretch, isBackward: true))
      }
    }
    self.leaving = leaving
    memory = max(draft.turnRules.map { $0.chain.count - 1 }.max() ?? 1, 1)
  }

  private func head(_ arc: Arc) -> Int {
    Int(arc.isBackward ? draft.stretches.from[arc.stretch] : draft.stretches.to[arc.stretch])
  }

  private func time(_ arc: Arc) -> Int {
    Int(arc.isBackward ? draft.stretches.backward[arc.stretch] : draft.stretches.forward[arc.stretch])
  }

  private func arcs(_ rule: TurnRule) -> [Arc] {
    rule.chain.map { Arc(stretch: Int($0.stretch), isBackward: $0.isBackward) }
  }

  private func mayTurn(_ past: [Arc], _ arc: Arc) -> Bool {
    guard let last = past.last else { return true }
    if noUTurns, arc.stretch == last.stretch, arc.isBackward != last.isBackward {
      let others = leaving[head(last)].filter { $0 != arc }
      if !others.isEmpty { return false }
    }
    var mandates: [Int64: Set<Arc>] = [:]
    for rule in draft.turnRules {
      let chain = arcs(rule)
      guard past.suffix(chain.count - 1) == chain.dropLast()[...] else { continue }
      if rule.kind == .forbidden {
        if chain.last == arc { return false }
      } else {
        mandates[rule.relation * 1000 + Int64(chain.count), default: []].insert(chain[chain.count - 1])
      }
    }
    return mandates.values.allSatisfy { $0.contains(arc) }
  }

  /// Milliseconds from a vertex to every vertex; nil where there is no trip.
  func times(from start: Int) -> [Int?] {
    var best: [Int?] = Array(repeating: nil, count: draft.vertices.count)
    best[start] = 0
    var open: [[State]] = [[State(vertex: start, past: [], phase: 0)]]
    var closed: Set<State> = []
    var time = -1
    while time + 1 < open.count {
      time += 1
      var done = 0
      while done < open[time].count {
        let state = open[time][done]
        done += 1
        guard closed.insert(state).inserted else { continue }
        best[state.vertex] = min(best[state.vertex] ?? time, time)
        for arc in leaving[state.vertex] where mayTurn(state.past, arc) {
          var phase = state.phase
          if draft.stretches.traits[arc.stretch].contains(.destinationOnly) {
            if phase == 1 { phase = 2 }
          } else {
            if phase == 2 { continue }
            phase = 1
          }
          let at = time + self.time(arc)
          while open.count <= at { open.append([]) }
          open[at].append(State(vertex: head(arc), past: Array((state.past + [arc]).suffix(memory)), phase: phase))
        }
      }
      open[time] = []
    }
    return best
  }
}
