import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What work may leave behind: entries of folders, and processes that it has started.
struct Leftovers {
  private let folders: [String]
  private let before: Set<String>

  /// Notes what is there.
  init(in folders: [String]) {
    self.folders = folders
    before = Self.entries(folders)
  }

  /// What is there now and was not.
  func found() -> [String] {
    Self.entries(folders).subtracting(before).sorted() + Self.children().map { "process \($0)" }
  }

  private static func entries(_ folders: [String]) -> Set<String> {
    var found: Set<String> = []
    for folder in folders {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        found.insert(folder + "/" + name)
      }
    }
    return found
  }

  /// Processes that this one has started, ended ones that were not waited for too (Linux).
  private static func children() -> [String] {
    let own = String(getpid())
    return ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).filter { name in
      guard Int(name) != nil, let data = FileManager.default.contents(atPath: "/proc/\(name)/stat") else {
        return false
      }
      // The name of a program stands in brackets and may hold spaces; state and parent follow.
      let rest = String(decoding: data, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
      return rest.count > 1 && rest[1] == own
    }
  }
}
