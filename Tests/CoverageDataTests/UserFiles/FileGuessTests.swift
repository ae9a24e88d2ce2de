import CoverageData
import MessageModel
import TestWorlds
import Testing

@Suite("What a file is for")
struct FileGuessTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  @Test(
    "Columns tell, under our names and others",
    arguments: [
      ("from,to,minutes\na,b,1\n", FileGuess.Purpose.matrix), ("From,TO,Seconds\na,b,1\n", .matrix),
      ("origine,destination,duree_min\na,b,1\n", .matrix), ("from,to,cost\na,b,1\n", .matrix), ("code\n1\n", .spaces),
      ("code,capacity\n1,2\n", .spaces), ("code,firms\n1,2\n", .weights), ("code,cost\n1,2\n", .candidates),
      ("code,zone\n1,2\n", .groupings), ("NIS,Gemeente,lon,lat,Einwohner\n1,A,3,50,9\n", .towns),
    ])
  func purposes(text: String, purpose: FileGuess.Purpose) throws {
    #expect(try FileGuess(path: try country.write(text, "f.csv")).purpose == purpose)
  }

  @Test("Names under which columns stand are given, and what is counted")
  func columns() throws {
    let travel = try FileGuess(path: try country.write("origine,destination,duree_min\na,b,1\n", "t.csv"))
    #expect(travel.columns == ["from": "origine", "to": "destination", "minutes": "duree_min"])
    #expect(try FileGuess(path: try country.write("code,firms\n1,2\n", "w.csv")).weight == "firms")
  }

  @Test("What cannot be told is said", arguments: ["a,b,c\n1,2,3\n", "from,to,hours\na,b,1\n", "from,to\na,b\n"])
  func unknown(text: String) throws {
    let path = try country.write(text, "f.csv")
    let error = #expect(throws: DataError.self) { try FileGuess(path: path) }
    #expect(error?.kind == .request)
    #expect(error?.problem.english.hasPrefix("its columns do not say what it is for") == true)
  }
}
