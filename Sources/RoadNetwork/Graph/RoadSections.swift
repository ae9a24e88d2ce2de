/// The bytes of each section, in memory that a `RoadGraph` owns and never changes.
struct RoadSections: @unchecked Sendable {
  private var bytes = [UnsafeRawBufferPointer?](repeating: nil, count: RoadSection.allCases.count + 1)

  subscript(section: RoadSection) -> UnsafeRawBufferPointer? {
    get { bytes[Int(section.rawValue)] }
    set { bytes[Int(section.rawValue)] = newValue }
  }
}
