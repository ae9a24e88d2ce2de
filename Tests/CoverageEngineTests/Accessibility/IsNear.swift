/// Whether a figure is there and within a tolerance of what is expected.
func isNear(_ value: Double?, _ expected: Double, _ tolerance: Double) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= tolerance
}
