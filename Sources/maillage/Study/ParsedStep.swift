import ArgumentParser
import CoverageData
import MessageModel
import StudyFile

/// A step of a study as the command that it stands for, its options checked.
enum ParsedStep {
  case analyze(Analyze)
  case plan(Plan)
  case compare(Compare)

  /// Parses a step as its command would.
  ///
  /// - Parameter sides: the arguments of a comparison.
  /// - Throws: `DataError` with file, line and key where the fault is that of one that stands in the study.
  init(_ step: StudyStep, sides: [String], file: String) throws {
    do {
      switch step.kind {
      case .analyze: self = .analyze(try Analyze.parse(step.words))
      case .plan: self = .plan(try Plan.parse(step.words))
      case .compare: self = .compare(try Compare.parse(step.words + ["--"] + sides))
      }
    } catch {
      throw Self.fault(CommandLineFault(error)?.message ?? "\(error)", step, file: file)
    }
  }

  /// The fault with the place of the option that the message names first, else of a value that it quotes.
  private static func fault(_ problem: Message, _ step: StudyStep, file: String) -> DataError {
    let message = problem.english
    let named =
      step.arguments.compactMap { argument in
        position(of: argument.option, in: message).map { (position: $0, argument: argument) }
      }.min { $0.position < $1.position }?.argument
      ?? step.arguments.first { $0.line != nil && $0.text.map { $0.utf8.count > 2 && message.contains($0) } ?? false }
    guard let named, let line = named.line else {
      return DataError(named == nil ? .content : .request, file: named == nil ? file : nil, problem)
    }
    return DataError(.content, file: file, line: line, field: named.path, problem)
  }

  /// Where an option stands in a text, not as the start of a longer one.
  private static func position(of option: String, in text: String) -> Int? {
    let (text, option) = (Array(text.utf8), Array(option.utf8))
    guard text.count >= option.count else { return nil }
    return (0...(text.count - option.count)).first { start in
      let end = start + option.count
      guard text[start..<end].elementsEqual(option) else { return false }
      guard end < text.count else { return true }
      return text[end] != UInt8(ascii: "-") && !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[end])
    }
  }

  /// Applies what belongs to the run, not to the study.
  func with(threads: Int?) -> ParsedStep {
    func adjusted(_ output: inout OutputOptions) { output.threads = threads }
    switch self {
    case .analyze(var command):
      adjusted(&command.output)
      return .analyze(command)
    case .plan(var command):
      adjusted(&command.output)
      return .plan(command)
    case .compare(var command):
      adjusted(&command.output)
      return .compare(command)
    }
  }
}
