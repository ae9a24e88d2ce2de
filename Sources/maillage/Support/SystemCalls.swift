#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 { rename(from, to) }

func systemErrorNumber() -> Int32 { errno }

func systemErrorText(_ number: Int32) -> UnsafePointer<CChar> { UnsafePointer(strerror(number)) }
