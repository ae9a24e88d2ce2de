import Foundation
import Testing
import WorkbookKit
import WorkbookModel

/// A folder of its own, removed at the end.
final class Scratch {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The parts of a workbook as another program unpacks them.
final class Parts {
  private let folder: Scratch

  init(_ workbook: Workbook) throws {
    folder = try Scratch()
    let file = folder.path + "/book.xlsx"
    try Data(try workbook.xlsx(scratchFolder: folder.path)).write(to: URL(filePath: file))
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-m", "zipfile", "-e", file, folder.path]
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0)
  }

  func text(_ part: String) throws -> String { try String(contentsOfFile: folder.path + "/" + part, encoding: .utf8) }
}
