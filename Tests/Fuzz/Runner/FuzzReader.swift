/// A file given to a reader.
struct FuzzInput: Hashable {
  /// Which of the reader's files it stands in for.
  var slot: Int
  /// What stands in it.
  var bytes: [UInt8]
}

/// A reader under test: what it is fed from, and how.
///
/// A new reader is one more of these in `FuzzReaders.all`.
struct FuzzReader {
  /// Its name, which seeds its random numbers.
  let name: String
  /// Its part of the inputs of a run, in thousands of a run of 100.
  let share: Int
  /// Well-formed inputs, which are mutated.
  let seeds: [FuzzInput]
  /// Pieces of the format, which are put in.
  let words: [String]
  /// Other inputs that are mutated too, well-formed or not.
  var others: [FuzzInput] = []
  /// How many of the seeds may be refused; a reader that nothing satisfies would be tested little.
  var refusedSeeds = 0
  /// Memory that may be taken besides `FuzzLimit.bytesPerByte` for each byte of the input, bytes.
  var fixedBytes = 16 << 20
  /// Heap that an input may leave allocated, bytes on average: where a library is known to lose some.
  var lostBytes = 0
  /// Reads an input and does with it what the program does next.
  ///
  /// Returns what was found, in a few words; throws what the program would.
  let read: (FuzzInput) async throws -> String
}
