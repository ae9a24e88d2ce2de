import FoundationEssentials
import MessageModel
import RoadNetwork

/// A network that is never left half-written: it is written beside its place and renamed into it.
struct RoadsOutput {
  /// Where it goes, as its user named it.
  let path: String

  /// - Throws: `OutputError` where the place is a folder, one of the inputs, or in no folder.
  func check(inputs: [String]) throws {
    let url = URL(filePath: path)
    var isDirectory = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory {
      throw OutputError(path: Message(data: path), problem: "is a folder; expected a file")
    }
    let folder = url.deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory), isDirectory else {
      throw OutputError(path: Message(data: path), problem: "there is no folder '\(folder)'")
    }
    let place = url.resolvingSymlinksInPath().path
    if inputs.contains(where: { URL(filePath: $0).resolvingSymlinksInPath().path == place }) {
      throw OutputError(path: Message(data: path), problem: "is one of the inputs; choose another file with -o")
    }
  }

  /// Writes networks.
  ///
  /// - Throws: `OutputError` where the system refuses; the place is as it was. On SIGINT and SIGTERM the program ends by
  ///   the signal and leaves the place as it was, or whole.
  func write(_ graphs: [RoadGraph]) async throws {
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent()
    let mark = ".maillage-\(UUID().uuidString)"
    let staged = folder.appending(path: mark).path
    try await Interruption.watch {
      Self.discard(mark, in: folder)
    } _: { interruption in
      do {
        try RoadFile.write(graphs, to: staged)
        try interruption.commit {
          let done = staged.withCString { from in path.withCString { to in systemRename(from, to) == 0 } }
          guard done else {
            throw OutputError(
              path: Message(data: path),
              problem: Message(template: String(cString: systemErrorText(systemErrorNumber()))))
          }
        }
      } catch {
        interruption.commit { Self.discard(mark, in: folder) }
        throw Self.named(error, path)
      }
    }
  }

  private static func named(_ error: any Error, _ path: String) -> any Error {
    guard case RoadNetworkError.file(_, let reason) = error else { return error }
    return OutputError(path: Message(data: path), problem: Message(template: reason))
  }

  /// Removes what begins with a mark that no other run has.
  private static func discard(_ mark: String, in folder: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(mark) {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }
}
