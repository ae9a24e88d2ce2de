import CoverageModel
import Testing

@Suite("Costs as they are written")
struct WrittenCostTests {
  @Test("Every tenth up to 200, and every thousandth up to 50, is what it says in metres and in seconds")
  func decimals() throws {
    for tenths in 1...2_000 {
      let cost = try #require(WrittenCost("\(tenths / 10).\(tenths % 10)"))
      #expect(cost.cost(in: .metres) == Double(tenths * 100))
      #expect(cost.cost(in: .seconds) == Double(tenths * 6))
    }
    for thousandths in 1...50_000 {
      let digits = "00\(thousandths % 1000)".suffix(3)
      let cost = try #require(WrittenCost("\(thousandths / 1000).\(digits)"))
      #expect(cost.cost(in: .metres) == Double(thousandths))
      // 0.06 s to the thousandth: the nearest number to a whole number of milliseconds.
      #expect(cost.cost(in: .seconds) == Double(thousandths * 60) / 1000)
    }
  }

  @Test("Where the measure is not known the number stays what it is")
  func ownUnit() {
    #expect(WrittenCost(0.123456789).cost(in: nil) == 0.123456789)
  }

  @Test("A cost is written and read again without a difference", arguments: TravelMeasure.allCases)
  func roundTrip(measure: TravelMeasure) {
    for thousandths in stride(from: 1, through: 400_000_000, by: 9_973) {
      let cost = Double(thousandths) / 1000
      #expect(WrittenCost(cost: cost, in: measure).cost(in: measure) == cost)
    }
  }

  @Test("Texts that are not decimal numbers are refused", arguments: ["", "1e3", "1,5", "nan", "+1", "1.2.3", " 1"])
  func refused(text: String) {
    #expect(WrittenCost(text) == nil)
  }
}
