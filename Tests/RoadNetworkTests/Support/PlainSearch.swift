import MessageModel
import RoadNetwork

/// Fastest trips by the plainest search that keeps every rule: its states are the last arcs travelled and the phase.
///
/// Written from the definitions of `RoadDraft`; shares nothing with the builder or the search. An arc is twice its stretch,
/// plus one where it runs backward.
struct PlainSearch {
  private struct State: Hashable {
    var vertex: Int
    var past: [Int]
    /// 0 before, 1 within, 2 after.
    var phase: Int
  }

  private struct Rule {
    var isMandatory: Bool
    var relation: Int64
    var chain: [Int]
  }

  private let noUTurns: Bool
  private let vertexCount: Int
  private let memory: Int
  private let rules: [Rule]
  private var leaving: [[Int]]
  private var heads: [Int] = []
  private var times: [Int] = []
  private var isDestinationOnly: [Bool] = []
  private var numbers: [State: Int] = [:]
  private var states: [State] = []
  /// What follows each state: the next state and the time; nil until it is asked for.
  private var steps: [[(state: Int, time: Int)]?] = []

  init(_ draft: RoadDraft, noUTurns: Bool) {
    self.noUTurns = noUTurns
    vertexCount = draft.vertices.count
    memory = max(draft.turnRules.map { $0.chain.count - 1 }.max() ?? 1, 1)
    rules = draft.turnRules.map { rule in
      Rule(
        isMandatory: rule.kind == .mandatory, relation: rule.relation,
        chain: rule.chain.map { Int($0.stretch) * 2 + ($0.isBackward ? 1 : 0) })
    }
    leaving = [[Int]](repeating: [], count: vertexCount)
    let stretches = draft.stretches
    for stretch in 0..<stretches.count {
      let (from, to) = (Int(stretches.from[stretch]), Int(stretches.to[stretch]))
      heads += [to, from]
      times += [Int(stretches.forward[stretch]), Int(stretches.backward[stretch])]
      isDestinationOnly.append(stretches.traits[stretch].contains(.destinationOnly))
      if stretches.forward[stretch] != RoadStretches.notAllowed { leaving[from].append(stretch * 2) }
      if stretches.backward[stretch] != RoadStretches.notAllowed { leaving[to].append(stretch * 2 + 1) }
    }
  }

  private func mayTurn(_ past: [Int], _ arc: Int) -> Bool {
    guard let last = past.last else { return true }
    if noUTurns, arc / 2 == last / 2, arc != last, leaving[heads[last]].contains(where: { $0 != arc }) { return false }
    // The choices of each relation and approach.
    var choices: [[Int64]: Set<Int>] = [:]
    for rule in rules where past.count >= rule.chain.count - 1 {
      let length = rule.chain.count - 1
      guard Array(past.suffix(length)) == Array(rule.chain.prefix(length)) else { continue }
      if rule.isMandatory {
        choices[[rule.relation, Int64(length)], default: []].insert(rule.chain[length])
      } else if rule.chain[length] == arc {
        return false
      }
    }
    return choices.values.allSatisfy { $0.contains(arc) }
  }

  private mutating func number(_ state: State) -> Int {
    if let found = numbers[state] { return found }
    numbers[state] = states.count
    states.append(state)
    steps.append(nil)
    return states.count - 1
  }

  private mutating func next(_ number: Int) -> [(state: Int, time: Int)] {
    if let found = steps[number] { return found }
    let state = states[number]
    var found: [(state: Int, time: Int)] = []
    for arc in leaving[state.vertex] where mayTurn(state.past, arc) {
      var phase = state.phase
      if isDestinationOnly[arc / 2] {
        if phase == 1 { phase = 2 }
      } else {
        if phase == 2 { continue }
        phase = 1
      }
      let past = Array((state.past + [arc]).suffix(memory))
      found.append((self.number(State(vertex: heads[arc], past: past, phase: phase)), times[arc]))
    }
    steps[number] = found
    return found
  }

  /// Milliseconds from a vertex to every vertex; nil where there is no trip.
  mutating func times(from start: Int) -> [Int?] {
    var best: [Int?] = Array(repeating: nil, count: vertexCount)
    var open: [[Int]] = [[number(State(vertex: start, past: [], phase: 0))]]
    var closed: Set<Int> = []
    var time = 0
    while time < open.count {
      var done = 0
      while done < open[time].count {
        let state = open[time][done]
        done += 1
        guard closed.insert(state).inserted else { continue }
        if best[states[state].vertex] == nil { best[states[state].vertex] = time }
        for step in next(state) {
          while open.count <= time + step.time { open.append([]) }
          open[time + step.time].append(step.state)
        }
      }
      time += 1
    }
    return best
  }
}
