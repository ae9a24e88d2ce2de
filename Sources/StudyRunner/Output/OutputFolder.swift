import CoverageEngine
import CoverageModel
import FoundationEssentials
public import MessageModel

/// A folder of results that is never left half-written: files are written beside it and renamed into place.
package struct OutputFolder {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// Makes files and writes them; others that stand in the folder are left alone.
  ///
  /// - Parameters:
  ///   - jobs: what makes each file; they run side by side, taken in their order, so the slowest should come first. A name
  ///     may lead into a subfolder.
  ///   - inputs: paths of files that may not be overwritten.
  ///   - gate: what a program that is ended by a signal closes.
  ///   - elsewhere: writes what goes to other places, once every file is made and before any is put in place: where it
  ///     fails, the folder stays as it was.
  /// - Returns: the names of the files.
  /// - Throws: `OutputError` where a file cannot be written; then nothing in the folder has changed, unless the fault
  ///   came between two renames, when it says which files are new. `CancellationError` where the task is cancelled before
  ///   anything is put in place: nothing is left behind.
  @discardableResult
  package func write(
    _ jobs: [ResultFile], threads: Int, sparing inputs: [String], gate: OutputGate = OutputGate(),
    elsewhere: () throws -> Void = {}
  ) async throws -> [String] {
    let folder = URL(filePath: path)
    let parent = folder.deletingLastPathComponent()
    var isDirectory = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    if exists, !isDirectory { throw OutputError(path: Message(data: path), problem: "is a file; expected a folder") }
    let created = missingParents(of: parent)
    // Within an existing folder, which may be a device of its own; else beside the new one.
    let staging = (exists ? folder : parent).appending(path: ".maillage-\(UUID().uuidString)")
    gate.onAbandon { Self.discard(staging, created: created) }
    var isPlacing = false
    do {
      // A signal waits for the folders: none is made again after it was removed.
      try gate.commit { try makeFolders(jobs, in: staging) }
      let names = try await stage(jobs, in: staging, threads: threads)
      let placement = Placement(folder: folder, staging: staging, names: names, inputs: inputs)
      if exists { try placement.check() }
      try Task.checkCancellation()
      try elsewhere()
      isPlacing = true
      try gate.commit { try placement.run(isNew: !exists) }
      return names
    } catch {
      gate.commit { Self.discard(staging, created: created) }
      if Task.isCancelled, !isPlacing { throw CancellationError() }
      throw error is OutputError || error is CancellationError
        ? error : OutputError(path: Message(data: path), problem: Self.explain(error))
    }
  }

  /// Removes a staging folder, to which other threads may still be adding files, and folders made for it.
  private static func discard(_ staging: URL, created: [URL]) {
    for _ in 0..<1000 where FileManager.default.fileExists(atPath: staging.path) {
      try? FileManager.default.removeItem(at: staging)
    }
    for folder in created { try? removeIfEmpty(folder) }
  }

  private func makeFolders(_ jobs: [ResultFile], in staging: URL) throws {
    for folder in Set([staging] + jobs.map { staging.appending(path: $0.name).deletingLastPathComponent() }) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  private func stage(
    _ jobs: [ResultFile], in staging: URL, threads: Int
  ) async throws -> [String] {
    let progress = ProgressSteps("files", of: jobs.count)
    let staged: [Result<String, any Error>] = await ParallelMap.queue(count: jobs.count, threads: threads) { index in
      Result {
        defer { progress.advance() }
        let job = jobs[index]
        try Data(try job.bytes()).write(to: staging.appending(path: job.name))
        return job.name
      }
    }
    return try staged.map { try $0.get() }
  }

  /// Parents that do not exist yet, the deepest first.
  private func missingParents(of folder: URL) -> [URL] {
    var missing: [URL] = []
    var folder = folder
    while !FileManager.default.fileExists(atPath: folder.path), folder.pathComponents.count > 1 {
      missing.append(folder)
      folder = folder.deletingLastPathComponent()
    }
    return missing
  }

  private static func removeIfEmpty(_ folder: URL) throws {
    guard try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty else { return }
    try FileManager.default.removeItem(at: folder)
  }

  private static func explain(_ error: any Error) -> Message {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission?: "permission denied"
    case .fileWriteOutOfSpace?: "no space left"
    case .fileWriteVolumeReadOnly?: "the file system is read-only"
    case .fileWriteFileExists?: "a file stands where a folder is needed"
    default: error is CocoaError ? "the folder cannot be made or written to" : "\(error)"
    }
  }
}

/// Why results could not be written.
public struct OutputError: ExplainedError {
  /// The file or folder.
  public var path: Message
  /// What is in the way.
  public var problem: Message

  public init(path: Message, problem: Message) {
    self.path = path
    self.problem = problem
  }

  /// Both in one sentence.
  public var explanation: Message { "\(path): cannot be written: \(problem)" }
}
