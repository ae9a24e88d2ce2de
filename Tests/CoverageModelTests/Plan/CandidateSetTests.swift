import CoverageModel
import Testing

@Suite("Named sets of candidates")
struct CandidateSetTests {
  private typealias Source = PlanRequest.CandidateSource

  @Test("One set of people or of Action coeur de ville is a source of its own")
  func single() {
    #expect(Source.named("acv") == Source.embedded)
    #expect(Source.named("acv+acv") == Source.embedded)
    #expect(Source.named("towns>=5000") == Source.towns(leastPeople: 5_000))
  }

  @Test("Others are sets, each once")
  func sets() {
    let small = CandidateSet.petitesVillesDeDemain
    #expect(Source.named("pvd") == Source.sets([small]))
    #expect(Source.named("petites-villes-de-demain") == Source.sets([small]))
    #expect(Source.named("acv+pvd") == Source.sets([CandidateSet.actionCoeurDeVille, small]))
    #expect(Source.named("pvd+petites-villes-de-demain+france-services") == Source.sets([small, .franceServices]))
    #expect(Source.named("tiers-lieux+towns>=0") == Source.sets([.tiersLieux, .towns(leastPeople: 0)]))
  }

  @Test(
    "What is none",
    arguments: ["", "acv+", "+", "acv+pdv", "towns>=x", "towns>=-1", "ACV", "candidates.csv"])
  func none(text: String) {
    #expect(Source.named(text) == nil)
  }

  @Test("The word of a set names it again")
  func roundTrip() {
    let sets: [CandidateSet] = [
      .actionCoeurDeVille, .petitesVillesDeDemain, .franceServices, .tiersLieux, .towns(leastPeople: 12),
    ]
    for set in sets { #expect(CandidateSet(rawValue: set.rawValue) == set) }
  }
}
