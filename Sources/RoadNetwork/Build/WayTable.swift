/// The ways of stretches, each once: its id and name.
struct WayTable {
  private(set) var ids: [Int64] = []
  private(set) var names: [UInt32] = []
  /// The number of each stretch's way.
  private(set) var numbers: [UInt32]

  init(_ stretches: RoadStretches) {
    struct Entry {
      let way: Int64
      let name: UInt32
      let stretch: UInt32
    }
    var entries = (0..<stretches.count).map { stretch in
      Entry(way: stretches.ways[stretch], name: stretches.names[stretch], stretch: UInt32(stretch))
    }
    entries.sort { $0.way != $1.way ? $0.way < $1.way : $0.name < $1.name }
    numbers = [UInt32](repeating: 0, count: stretches.count)
    for entry in entries {
      if ids.last != entry.way || names.last != entry.name {
        ids.append(entry.way)
        names.append(entry.name)
      }
      numbers[Int(entry.stretch)] = UInt32(ids.count - 1)
    }
  }
}
