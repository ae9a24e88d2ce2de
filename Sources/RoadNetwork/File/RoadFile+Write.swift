import DigestKit
import MessageModel

extension RoadFile {
  /// Writes networks, one a profile, into a file: beside its place, then renamed.
  ///
  /// - Parameters:
  ///   - graphs: 1 to 64 networks with different profiles; written in the order of their profiles.
  ///   - path: where; a file that exists is replaced.
  /// - Throws: `RoadNetworkError`: `.file` where it cannot be written, `.draft` for profiles that a file cannot hold.
  /// - Complexity: O(bytes).
  public static func write(_ graphs: [RoadGraph], to path: String) throws(RoadNetworkError) {
    let graphs = graphs.sorted { $0.facts.profile < $1.facts.profile }
    let names = graphs.map { Array($0.facts.profile.utf8) }
    guard (1...RoadFileLayout.mostProfiles).contains(graphs.count), Set(names).count == names.count,
      names.allSatisfy({ (1...RoadFileLayout.nameSize).contains($0.count) && !$0.contains(0) })
    else { throw .draft("its profiles need different names of 1 to \(RoadFileLayout.nameSize) bytes") }
    let plan = plan(graphs, names)
    let file = try StagedFile(path: path)
    let digest = SHA256Stream()
    try file.write(plan.directory, at: RoadFileLayout.headerSize)
    plan.directory.withUnsafeBytes { digest.update($0) }
    var end = RoadFileLayout.headerSize + plan.directory.count
    let zeros = [UInt8](repeating: 0, count: RoadFileLayout.alignment)
    for (bytes, offset) in plan.sections {
      zeros.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<(offset - end)])) }
      try file.write(bytes, at: offset)
      digest.update(bytes)
      end = offset + bytes.count
    }
    var header = RoadFileLayout.magic
    header.append(RoadFileLayout.version)
    header.append(UInt32(graphs.count))
    header.append(UInt64(end))
    header.append(UInt64(0))
    header += digest.finish()
    try file.write(header, at: 0)
    try file.finish()
  }

  /// The directory, and the sections with their offsets.
  private static func plan(
    _ graphs: [RoadGraph], _ names: [[UInt8]]
  ) -> (directory: [UInt8], sections: [(bytes: UnsafeRawBufferPointer, offset: Int)]) {
    var directory: [UInt8] = []
    var sections: [(bytes: UnsafeRawBufferPointer, offset: Int)] = []
    var end = RoadFileLayout.headerSize + graphs.count * RoadFileLayout.recordSize
    for (graph, name) in zip(graphs, names) {
      directory += name + [UInt8](repeating: 0, count: RoadFileLayout.nameSize - name.count)
      for section in RoadSection.allCases {
        guard let bytes = graph.sections[section] else { preconditionFailure("a network has every section") }
        let offset = RoadFileLayout.aligned(end)
        directory.append(section.rawValue)
        directory.append(UInt32(section.stride))
        directory.append(UInt64(offset))
        directory.append(UInt64(bytes.count))
        sections.append((bytes, offset))
        end = offset + bytes.count
      }
    }
    return (directory, sections)
  }
}

extension [UInt8] {
  /// Appends a number, lowest byte first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { self += $0 }
  }
}
