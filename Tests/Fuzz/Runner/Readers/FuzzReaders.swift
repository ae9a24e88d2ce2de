/// Every reader of the program.
///
/// One more reader is one more function that gives a `FuzzReader`, listed here: `share` is its thousands of a run of
/// 100,000 inputs.
enum FuzzReaders {
  static func all(_ folder: FuzzFolder) throws -> [FuzzReader] {
    try tables() + areas() + plans(folder) + results(folder) + studies(folder) + vectors(folder) + studies()
      + quality(folder) + roads(folder)
  }

  /// One slot of seeds.
  static func seeds(_ files: [String], slot: Int = 0) throws -> [FuzzInput] {
    try files.map { FuzzInput(slot: slot, bytes: try FuzzSeeds.file($0)) }
  }
}
