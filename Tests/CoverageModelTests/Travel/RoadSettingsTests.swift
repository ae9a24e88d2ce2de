import CoverageModel
import Testing

struct RoadSettingsTests {
  @Test(
    "A factor is a decimal number from 0.1 to 10, kept to the thousandth",
    arguments: [
      ("1", 1000, "1"), ("0.8", 800, "0.8"), ("1.250", 1250, "1.25"), ("10", 10_000, "10"), ("0.1", 100, "0.1"),
    ])
  func factors(text: String, thousandths: Int, written: String) throws {
    let factor = try #require(TimeFactor(text))
    #expect(factor.thousandths == thousandths)
    #expect(factor.text == written)
  }

  @Test(
    "Anything else is none",
    arguments: ["", "0", "0.09", "10.001", "11", "-1", "+1", "1,2", "1.2345", "1e1", ".5", "1.", "nan", "1 ", "١"])
  func others(text: String) { #expect(TimeFactor(text) == nil) }

  @Test("The longest time within a limit is the last whose product is")
  func longest() throws {
    for text in ["0.1", "0.333", "0.8", "1", "1.001", "1.25", "3", "10"] {
      let factor = try #require(TimeFactor(text))
      for limit in [UInt64(0), 1, 7, 60_000, 3_599_999, 300_000_000] {
        let longest = factor.longest(within: limit)
        #expect(factor.applied(to: UInt32(longest)) <= limit, "\(text) \(limit)")
        #expect(factor.applied(to: UInt32(longest + 1)) > limit, "\(text) \(limit)")
      }
    }
  }
}
