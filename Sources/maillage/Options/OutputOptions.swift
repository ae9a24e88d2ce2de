public import ArgumentParser
import FoundationEssentials
import MessageModel
public import Reporting
import StudyRunner

struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder for the results (default: Reports/<study>, with -plan for plans and -compare for comparisons).",
      valueName: "dir"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      """
      Which results to write, by the endings of their files, comma-separated: md,csv (default: all that RESULTS names but \
      those on demand).
      """,
      valueName: "format,..."),
    transform: OutputFormats.init(argument:))
  var formats: OutputFormats?

  @OptionGroup var database: DatabaseOptions

  @Option(help: "Language of reports (default: that of the environment).")
  var lang = Language(environment: ProcessInfo.processInfo.environment)

  @Option(
    help: ArgumentHelp(
      "What reports call a space, a town or a zone: space.en='a school / schools'; repeated.", valueName: "thing=noun"),
    transform: WordArgument.init(argument:))
  var words: [WordArgument] = []

  @Option(help: "Number of threads (default: all cores); results do not depend on it.")
  var threads: Int?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only a summary object, in JSON, on stdout.")
  var json = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw UsageError("--threads takes a number from 1 to 256.")
    }
    try WordArgument.check(words)
    if let out, out.isEmpty { throw UsageError("--out takes the path of a folder.") }
  }

  /// What is asked to be made; the language of reports has the words of the study.
  var selection: OutputSelection {
    OutputSelection(
      formats: formats, language: words.isEmpty ? lang : lang.naming(WordArgument.nouns(words)),
      threads: threads ?? ProcessInfo.processInfo.activeProcessorCount,
      database: try? database.settings.database())
  }
}

extension Language: ExpressibleByArgument {}
