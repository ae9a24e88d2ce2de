/// A share written as `0.5%` or `0.005`.
package struct PercentOption: Sendable {
  package var share: Double

  package init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? argument.dropLast() : argument[...]), number.isFinite, number >= 0 else {
      return nil
    }
    share = isPercent ? number / 100 : number
    guard share <= 1 else { return nil }
  }
}
