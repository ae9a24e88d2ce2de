import Foundation
@testable import Reporting
import Testing

@Suite("Fixed decimals")
struct FixedDecimalTests {
  @Test(
    "Rounding, signs and zeros",
    arguments: [
      (0.0, 0, "0"), (0, 3, "0.000"), (-0.0, 2, "0.00"), (-0.0004, 3, "0.000"), (0.5, 0, "1"), (-0.5, 0, "-1"),
      (1.5, 0, "2"), (2.5, 0, "3"), (0.125, 2, "0.13"), (0.0625, 3, "0.063"), (-1.25, 1, "-1.3"), (9.999, 2, "10.00"),
      (0.05, 3, "0.050"), (123_456_789.5, 1, "123456789.5"), (1e15, 0, "1000000000000000"),
      (0.000_000_5, 6, "0.000001"), (9_007_199_254_740_992, 3, "9007199254740992.000"),
      (-1e17, 6, "-100000000000000000.000000"),
      (1e20, 3, "1e+20"), (1e308, 9, "1e+308"),
    ])
  func examples(value: Double, decimals: Int, expected: String) {
    #expect(FixedDecimal.text(value, decimals: decimals) == expected)
  }

  @Test(
    "Zeros at the end may be left out",
    arguments: [
      (30.0, 6, "30"), (12.5, 6, "12.5"), (0, 7, "0"), (100, 0, "100"), (0.1, 7, "0.1"), (-2.50, 3, "-2.5"),
      (1e-9, 7, "0"),
    ])
  func trimmed(value: Double, decimals: Int, expected: String) {
    #expect(FixedDecimal.text(value, decimals: decimals, trims: true) == expected)
  }

  @Test("Fractions of a power of two: half away from zero by integer arithmetic")
  func exact() {
    for decimals in 0...4 {
      var power = 1
      for _ in 0..<decimals { power *= 10 }
      for numerator in -4_000...4_000 {
        // value = numerator / 64; written in units of 10^-decimals.
        let doubled = 2 * numerator.magnitude * UInt(power)
        let rounded = Int((doubled + 64) / 128)
        let digits = String(rounded / power)
        let fraction = String(rounded % power + power).dropFirst()
        let sign = numerator < 0 && rounded > 0 ? "-" : ""
        let expected = sign + digits + (decimals > 0 ? "." + fraction : "")
        #expect(FixedDecimal.text(Double(numerator) / 64, decimals: decimals) == expected)
      }
    }
  }

  @Test("As printf writes them, save where the next digits are a half")
  func printf() {
    var state: UInt64 = 42
    var compared = 0
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Double(Int64(bitPattern: state) >> 11) / 0x1p36
      let decimals = Int(state >> 60) % 8
      let scaled = abs(value) * pow(10, Double(decimals))
      guard abs(scaled - scaled.rounded(.down) - 0.5) > 1e-4 else { continue }
      let printed = String(format: "%.\(decimals)f", value)
      let expected =
        printed.hasPrefix("-") && !printed.contains(where: { $0 >= "1" && $0 <= "9" })
        ? String(printed.dropFirst()) : printed
      #expect(FixedDecimal.text(value, decimals: decimals) == expected)
      compared += 1
    }
    #expect(compared > 15_000)
  }
}
