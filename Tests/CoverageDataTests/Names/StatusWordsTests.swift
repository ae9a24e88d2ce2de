@testable import CoverageData
import CoverageModel
import GeometryCore
import TestWorlds
import Testing

@Suite("Statuses of spaces")
struct StatusWordsTests {
  @Test(
    "What words mean, in English and French",
    arguments: [
      ("open", SpaceStatus.open), ("Ouverte", .open), ("en service", .open), ("ouvert depuis 2019", .open),
      ("announced", .open), ("OUI", .open), ("closed", .closed), ("Fermé", .closed), ("FERMEE (2023)", .closed),
      ("temporarily closed", .closed), ("désaffecté", .closed), ("projet abandonné", .closed), ("non", .closed),
      ("projet", .planned), ("en projet", .planned), ("projected", .planned), ("Prévue", .planned),
      ("ouverture prévue en 2027", .planned), ("under construction", .planned), ("à l'étude", .planned),
      ("pas encore ouvert", .planned), ("annoncé", .planned),
    ])
  func words(text: String, expected: SpaceStatus) {
    #expect(SpaceStatus(words: text) == expected)
  }

  @Test("What says nothing is not known", arguments: ["", "?", "non renseigné", "Cnam", "vague 2", "salle n"])
  func unknown(text: String) {
    #expect(SpaceStatus(words: text) == nil)
  }

  @Test("Lists as an option has them")
  func lists() {
    #expect(SpaceStatus.list("open,planned") == [.open, .planned])
    #expect(SpaceStatus.list("ouvert,fermé") == [.open, .closed])
    #expect(SpaceStatus.list("open,") == nil && SpaceStatus.list("opne") == nil)
  }

  @Test("Spaces that are not open are left out, counted and named; a list of statuses decides")
  func table() throws {
    let towns = TownCodes(
      towns: ["A", "B", "C", "D"].map { code in
        Town(code: code, name: "Ville \(code)", position: LonLat(longitude: 3, latitude: 44), population: 1)
      })
    let text = "code,status\nA,closed\nB,projet\nC,ouvert\nD,\nA,open\n"
    let (spaces, repairs) = try SpaceTable.read(input(text), towns: towns)
    // A appears twice, but only once open.
    #expect(spaces.map(\.code) == ["C", "D", "A"])
    #expect(
      repairs == [Repair(rule: .spaceNotOpen, count: 2, examples: ["Ville A A (closed)", "Ville B B (projet)"])])
    let planned = try SpaceTable.read(input(text), towns: towns, statuses: [.open, .planned]).spaces
    #expect(planned.map(\.code) == ["B", "C", "D", "A"])
    let all = dataError { _ = try SpaceTable.read(input(text), towns: towns, statuses: Set(SpaceStatus.allCases)) }
    #expect(all?.line == 6)
  }
}
