import CoverageData
import FoundationEssentials
import MessageModel

/// Compares new results with those that stand beside a manifest, byte by byte.
struct ReplayComparison {
  /// The folder of the manifest.
  let original: String
  /// The folder of the new results.
  let replayed: String

  /// What was found.
  struct Result {
    /// Files that are the same in both.
    var same = 0
    /// Files that are not, by path within the folders.
    var differing: [String] = []
    /// Files that do not stand beside the manifest.
    var without = 0

    /// What was found where nothing differs.
    var sentence: Message {
      switch (same, without) {
      case (_, 0): "\(same) files, every byte as in the folder of the manifest"
      default: "\(same) files have every byte as in the folder of the manifest, \(without) do not stand there"
      }
    }
  }

  /// Compares the files of a run; those of the new results are read where they were written, else made again.
  ///
  /// - Throws: what makes a file throws.
  func compare(_ outputs: StudyOutputs) throws -> Result {
    var result = Result()
    for (folder, jobs) in outputs.folders {
      for job in jobs {
        let name = outputs.within(folder) + job.name
        guard let old = try? Data(contentsOf: URL(filePath: original + "/" + name)) else {
          result.without += 1
          continue
        }
        let new: Data
        if original != replayed, let written = try? Data(contentsOf: URL(filePath: replayed + "/" + name)) {
          new = written
        } else {
          new = Data(try job.bytes())
        }
        if new == old { result.same += 1 } else { result.differing.append(name) }
      }
    }
    result.differing.sort()
    return result
  }
}
