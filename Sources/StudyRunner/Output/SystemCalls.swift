#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

package func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 { rename(from, to) }

package func systemErrorNumber() -> Int32 { errno }

package func systemErrorText(_ number: Int32) -> UnsafePointer<CChar> { UnsafePointer(strerror(number)) }

/// Opens a folder and waits for its lock; below 0 where it cannot be opened.
func systemLockedFolder(_ path: UnsafePointer<CChar>) -> Int32 {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
  return descriptor
}

func systemClose(_ descriptor: Int32) { _ = close(descriptor) }
