/// Keeps two runs of the program from putting files into one folder at the same time.
///
/// An advisory lock on the folder itself, which leaves nothing behind and ends with the program; where the file system
/// has no locks there is none.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until no other run has the folder.
  init(_ path: String) {
    descriptor = path.withCString { systemLockedFolder($0) }
  }

  /// Lets the next one in.
  func release() {
    if descriptor >= 0 { systemClose(descriptor) }
  }
}
