import Foundation
import MessageModel

/// The system's calls on files.
enum SystemFile {
  /// The reason of the last failure.
  static var reason: String { String(cString: strerror(errno)) }
}

/// A file mapped into memory, read-only, as long as the value lives.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// - Throws: `RoadNetworkError.file` where it cannot be mapped, `.content` where it is empty or no file.
  init(path: String) throws(RoadNetworkError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(path: path, reason: SystemFile.reason) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .file(path: path, reason: SystemFile.reason) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size >= RoadFileLayout.headerSize else {
      throw .content(file: path, problem: "is not a file of roads (.routes)")
    }
    let size = Int(status.st_size)
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED else {
      throw .file(path: path, reason: SystemFile.reason)
    }
    bytes = UnsafeRawBufferPointer(start: base, count: size)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }
}

/// A file that is written beside its place and renamed into it; what is not finished is removed.
final class StagedFile {
  private let path: String
  private let staged: String
  private let descriptor: Int32
  private var isFinished = false

  init(path: String) throws(RoadNetworkError) {
    self.path = path
    staged = "\(path).\(UUID().uuidString).part"
    descriptor = open(staged, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .file(path: path, reason: SystemFile.reason) }
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(staged) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(RoadNetworkError) {
    guard let start = bytes.baseAddress else { return }
    var done = 0
    while done < bytes.count {
      let count = pwrite(descriptor, start + done, min(bytes.count - done, 1 << 30), off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .file(path: path, reason: SystemFile.reason) }
      done += count
    }
  }

  func write(_ bytes: [UInt8], at offset: Int) throws(RoadNetworkError) {
    // The closure of withUnsafeBytes throws any error, so the typed one is carried out of it.
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(RoadNetworkError) in try write(bytes, at: offset) }
    }
    try result.get()
  }

  func finish() throws(RoadNetworkError) {
    guard fsync(descriptor) == 0, rename(staged, path) == 0 else { throw .file(path: path, reason: SystemFile.reason) }
    isFinished = true
  }
}
