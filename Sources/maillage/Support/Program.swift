import FoundationEssentials

enum Program {
  /// Path of the running program.
  static var path: String {
    let link = "/proc/self/exe"
    return (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) ?? CommandLine.arguments[0]
  }
}
