import CoverageData
import MessageModel
import StudyFile

/// What a study says of a step, value by value; a fault names the place where the value stands.
struct StepTexts {
  let arguments: [StudyArgument]
  /// The study, for messages.
  let file: String

  /// The text of an option; nil where it is not set.
  func text(_ option: String) -> String? { argument(option)?.text }

  /// Whether a flag is set.
  func flag(_ option: String) -> Bool { argument(option) != nil }

  /// The value of an option; nil where it is not set.
  ///
  /// - Throws: `DataError` for a text that is none.
  func value<Value>(_ option: String, _ read: (String) throws -> Value?) throws(DataError) -> Value? {
    guard let argument = argument(option), let text = argument.text else { return nil }
    return try value(text, argument, read)
  }

  /// One of some words; nil where the option is not set.
  ///
  /// - Throws: `DataError` with the words for a text that is none of them.
  func word<Value: RawRepresentable<String>>(
    _ option: String, _: Value.Type, among words: [String]
  ) throws(DataError) -> Value? {
    guard let argument = argument(option), let text = argument.text else { return nil }
    guard let value = Value(rawValue: text) else {
      let list = words.joined(separator: ", ")
      throw fault(
        "The value '\(text)' is invalid for '\(option)'. Please provide one of the following: \(list)", argument)
    }
    return value
  }

  /// The values of an option that may be repeated.
  ///
  /// - Throws: `DataError` for a text that is none.
  func values<Value>(_ option: String, _ read: (String) throws -> Value?) throws(DataError) -> [Value] {
    var values: [Value] = []
    for argument in arguments where argument.option == option {
      if let text = argument.text { values.append(try value(text, argument, read)) }
    }
    return values
  }

  /// What a check finds, at the place of the option that it is about.
  ///
  /// - Throws: `DataError` for what the check throws.
  func checked<Value>(_ check: () throws(UsageError) -> Value) throws(DataError) -> Value {
    do {
      return try check()
    } catch {
      throw fault(error.explanation, error.option.flatMap(argument))
    }
  }

  private func argument(_ option: String) -> StudyArgument? { arguments.last { $0.option == option } }

  private func value<Value>(
    _ text: String, _ argument: StudyArgument, _ read: (String) throws -> Value?
  ) throws(DataError) -> Value {
    let option = argument.option
    let found: Value?
    do {
      found = try read(text)
    } catch {
      guard let why = error as? any ExplainedError else { throw fault(Message(data: "\(error)"), argument) }
      throw fault("The value '\(text)' is invalid for '\(option)': \(why.explanation)", argument)
    }
    guard let found else { throw fault("The value '\(text)' is invalid for '\(option)'", argument) }
    return found
  }

  /// A fault at its place; that of an option that stands on the command line has none.
  private func fault(_ problem: Message, _ argument: StudyArgument?) -> DataError {
    guard let argument else { return DataError(.content, file: file, problem) }
    guard let line = argument.line else { return DataError(.request, problem) }
    return DataError(.content, file: file, line: line, field: argument.path, problem)
  }
}
