import HeapMeter

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What reading one input may cost.
enum FuzzLimit {
  /// Memory: this many bytes for each byte of the input, besides the fixed part of the reader.
  static let bytesPerByte = 64
  /// Time of the processor: this much for each byte of the input, besides a fixed part; only to notice what hangs.
  static let secondsPerByte = 50e-6
  static let fixedSeconds = 5.0

  static func seconds(_ bytes: Int) -> Double {
    (heap_meter_counts() != 0 ? 1 : 10) * (fixedSeconds + secondsPerByte * Double(bytes))
  }
}

/// Time of the processor since the program began, seconds.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
