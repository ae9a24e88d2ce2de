public import ArgumentParser
import FoundationEssentials
public import Reporting

struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder for the results (default: Reports/<study>, with -plan for plans and -compare for comparisons).",
      valueName: "dir"))
  var out: String?

  @Option(help: "Language of reports (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  @Option(help: "Number of threads (default: all cores); results do not depend on it.")
  var threads: Int?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only a summary object, in JSON, on stdout.")
  var json = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("--threads takes a number from 1 to 256.")
    }
    if let out, out.isEmpty { throw ValidationError("--out takes the path of a folder.") }
  }

  var threadCount: Int { threads ?? ProcessInfo.processInfo.activeProcessorCount }
}

extension Language: ExpressibleByArgument {}
