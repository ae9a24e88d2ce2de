package import CoverageModel

extension WrittenCost {
  /// One distance written in kilometres, or minutes of times, or in a unit of its own: any finite number.
  package init?(written text: String) {
    guard let number = Double(text), number.isFinite else { return nil }
    self.init(number)
  }
}
