import MessageModel
import Testing

struct NearestWordTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcd", "acbd", 1), ("open", "opne", 1),
    ("TOWNS", "towns", 0), ("service-distance", "service_distance", 0),
  ])
  func distances(first: String, second: String, distance: Int) {
    #expect(NearestWord.distance(first, second) == distance)
    #expect(NearestWord.distance(second, first) == distance)
  }

  @Test func tiesGoToTheLowerWord() {
    #expect(NearestWord.nearest(to: "bat", among: ["rat", "cat"]) == "cat")
    #expect(NearestWord.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
  }

  @Test func nothingIsNearToSomethingElse() {
    #expect(NearestWord.nearest(to: "quux", among: ["towns", "spaces"]) == nil)
    #expect(NearestWord.nearest(to: String(repeating: "a", count: 1000), among: ["towns"]) == nil)
    #expect(NearestWord.nearest(to: "towns", among: []) == nil)
  }
}
