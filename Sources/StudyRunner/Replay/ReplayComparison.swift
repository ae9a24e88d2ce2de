import FoundationEssentials
package import MessageModel

/// Compares new results with those that stand beside a manifest, byte by byte.
package struct ReplayComparison {
  /// The folder of the manifest.
  let original: String
  /// The folder of the new results.
  let replayed: String

  /// A comparison of two folders.
  package init(original: String, replayed: String) {
    self.original = original
    self.replayed = replayed
  }

  /// What was found.
  package struct Result {
    /// Files that are the same in both.
    var same = 0
    /// Files that are not, by path within the folders.
    package fileprivate(set) var differing: [String] = []
    /// Files that do not stand beside the manifest.
    var without = 0

    /// What was found where nothing differs.
    package var sentence: Message {
      switch (same, without) {
      case (_, 0): "\(same) files, every byte as in the folder of the manifest"
      default: "\(same) files have every byte as in the folder of the manifest, \(without) do not stand there"
      }
    }
  }

  /// Compares the files of a run; those of the new results are read where they were written, else made again.
  ///
  /// - Throws: what makes a file throws.
  package func compare(_ outcome: StudyOutcome) throws -> Result {
    var result = Result()
    for (folder, files) in try outcome.folders() {
      for file in files {
        let name = folder.isEmpty ? file.name : folder + "/" + file.name
        guard let old = try? Data(contentsOf: URL(filePath: original + "/" + name)) else {
          result.without += 1
          continue
        }
        let new: Data
        if original != replayed, let written = try? Data(contentsOf: URL(filePath: replayed + "/" + name)) {
          new = written
        } else {
          new = Data(try file.bytes())
        }
        if new == old { result.same += 1 } else { result.differing.append(name) }
      }
    }
    result.differing.sort()
    return result
  }
}
