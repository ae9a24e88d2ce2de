import ArgumentParser
import FoundationEssentials
import MessageModel
import Reporting
import StudyRunner

/// How commands on roads work, and in which language they speak.
struct WorkOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Threads (default: one a processor).", valueName: "count"))
  var threads: Int?

  @Option(help: "Language (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  /// Number of threads, at least 1.
  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard (1...256).contains(threads ?? 1) else { throw UsageError("--threads takes a number from 1 to 256.") }
  }
}

extension UsageError {
  /// Checks the path of `-o`, where one is given.
  ///
  /// - Throws: `UsageError` where it is empty.
  static func check(out path: String?) throws(UsageError) {
    if path?.isEmpty == true { throw UsageError("-o takes the path of a file.") }
  }
}
