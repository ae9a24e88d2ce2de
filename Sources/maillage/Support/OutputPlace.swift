import CoverageData
import FoundationEssentials
import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What stands where a file is to be put.
enum OutputPlace {
  /// Refuses to put a file in place of anything but a file, and in place of one that is read.
  ///
  /// - Parameters:
  ///   - path: where it is to be.
  ///   - inputs: paths of files that are read, whatever names they have.
  ///   - refusal: what is said where the file is one of them.
  /// - Throws: `OutputError`.
  static func check(_ path: String, sparing inputs: Set<FileIdentity>, refusal: Message) throws {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return }
    let problem: Message
    switch facts.st_mode & S_IFMT {
    case S_IFREG:
      guard inputs.contains(FileIdentity(facts)) else { return }
      problem = refusal
    case S_IFDIR: problem = "is a folder; expected a file"
    case S_IFCHR, S_IFBLK: problem = "is a device; expected a file"
    case S_IFIFO: problem = "is a pipe; expected a file"
    default: problem = "is not a file; expected a file"
    }
    throw OutputError(path: Message(data: path), problem: problem)
  }
}

/// A file, whatever the names under which it is found.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  fileprivate init(_ facts: stat) {
    device = UInt64(truncatingIfNeeded: facts.st_dev)
    number = UInt64(truncatingIfNeeded: facts.st_ino)
  }

  /// The files at some paths, and those that belong to them; what is not there is passed over.
  static func all(_ paths: [String]) -> Set<FileIdentity> {
    var found: Set<FileIdentity> = []
    for path in paths.flatMap({ UserPath($0).files }) {
      var facts = stat()
      if stat(path, &facts) == 0 { found.insert(FileIdentity(facts)) }
    }
    return found
  }
}
