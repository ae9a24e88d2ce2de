import ArgumentParser
import CoverageModel
@testable import maillage
import Testing

@Suite("The words of a plan on its page")
struct PlanCommandTests {
  @Test("They ask for the same plan: read again, they give the request they were made of")
  func same() throws {
    let words = [
      "--department", "34", "--candidates", "towns>=2000", "--weight", "firms", "--weights", "firms.csv",
      "--spaces", "own spaces.csv", "--columns", "spaces.code=INSEE", "--crs", "spaces=EPSG:2154",
      "--status", "open,planned", "--title", "L'Hérault",
    ]
    let asked = try Plan.parse(words)
    let request = try asked.siting.request(territory: asked.territory, files: asked.files)
    let told = PlanCommand.words(request)
    #expect(told.prefix(2) == ["maillage", "plan"])
    let again = try Plan.parse(Array(told.dropFirst(2)))
    #expect(try again.siting.request(territory: again.territory, files: again.files) == request)
  }

  @Test("Without anything asked nothing is reported")
  func bare() throws {
    let asked = try Plan.parse([])
    let request = try asked.siting.request(territory: asked.territory, files: asked.files)
    #expect(PlanCommand.words(request) == ["maillage", "plan"])
  }
}
