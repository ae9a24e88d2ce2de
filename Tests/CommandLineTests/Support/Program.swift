import Foundation

/// Runs the built command as its users do.
enum Program {
  /// What a run left behind.
  struct Outcome {
    var code: Int32
    var stdout: String
    var stderr: String
  }

  /// A fault of the test itself.
  struct NotBuilt: Error, CustomStringConvertible {
    var looked: [String]
    var description: String { "the program 'maillage' stands in none of \(looked)" }
  }

  /// The program that `MAILLAGE_PROGRAM` names, else the one beside the test bundle, in the folder of products.
  static func url() throws -> URL {
    if let named = ProcessInfo.processInfo.environment["MAILLAGE_PROGRAM"], !named.isEmpty {
      guard FileManager.default.isExecutableFile(atPath: named) else { throw NotBuilt(looked: [named]) }
      return URL(filePath: named)
    }
    var candidates = ProcessInfo.processInfo.arguments.filter { $0.hasSuffix(".xctest") }
    candidates += [Bundle.main.bundlePath + "/x", Bundle.main.executablePath ?? ""]
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    candidates.append(root.appending(path: ".build/debug/x").path)
    for candidate in candidates {
      let program = URL(filePath: candidate).deletingLastPathComponent().appending(path: "maillage")
      if FileManager.default.isExecutableFile(atPath: program.path) { return program }
    }
    throw NotBuilt(looked: candidates)
  }

  /// Runs it with arguments in a folder; the environment has nothing but a path and a plain locale.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = try url()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"].merging(environment) { $1 }
    let name = UUID().uuidString
    let out = FileManager.default.temporaryDirectory.appending(path: "maillage-out-\(name)")
    let err = FileManager.default.temporaryDirectory.appending(path: "maillage-err-\(name)")
    defer {
      try? FileManager.default.removeItem(at: out)
      try? FileManager.default.removeItem(at: err)
    }
    for file in [out, err] { try Data().write(to: file) }
    let outHandle = try FileHandle(forWritingTo: out)
    let errHandle = try FileHandle(forWritingTo: err)
    process.standardOutput = outHandle
    process.standardError = errHandle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try outHandle.close()
    try errHandle.close()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      stdout: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}
