import Foundation

/// A very small file system in memory.
struct FullDevice {
  private let path: String

  /// Whether this machine lets one be mounted.
  static let isPossible: Bool = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-mount-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let device = try? FullDevice(at: folder, kilobytes: 16) else { return false }
    device.unmount()
    return true
  }()

  struct NotMounted: Error {}

  init(at folder: URL, kilobytes: Int) throws {
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path) else { throw NotMounted() }
  }

  func unmount() { _ = Self.run("/bin/umount", path) }

  private static func run(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return false
    }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
