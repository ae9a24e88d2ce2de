import CoverageData
import CoverageModel
import MessageModel
import StudyFile

/// What files are for that were named without saying it, as options and as comments for a study file.
struct FileGuesses {
  /// Is given each guess as a sentence.
  let said: (Message) -> Void
  /// Options that name the files.
  private(set) var words: [String] = []
  /// Columns that were guessed, by kind of file.
  private(set) var columns = StudySettings()
  /// Sentences about keys of the study, by their names.
  private(set) var remarks: [String: [Message]] = [:]
  private var groupings: [String] = []
  private var given: Set<String> = []

  init(said: @escaping (Message) -> Void) { self.said = said }

  /// Guesses what files, or their layers, are for.
  ///
  /// Of several layers for one key the first is taken; the others are named in a remark. A layer that is for nothing is left
  /// out where another one is for something.
  ///
  /// - Parameter given: names of keys that options set already.
  /// - Throws: `DataError` as `FileGuess`.
  mutating func add(_ files: [String], given: Set<String>) throws {
    self.given = given
    for file in files {
      let layers = try FileGuess.layers(of: file)
      var guesses: [(path: String, guess: FileGuess)] = []
      var fault: (any Error)?
      for layer in layers {
        do {
          guesses.append((layer, try FileGuess(path: layer)))
        } catch {
          fault = fault ?? error
        }
      }
      if guesses.isEmpty, let fault { throw fault }
      for layer in layers where !guesses.contains(where: { $0.path == layer }) { leaveOut(layer) }
      for (path, guess) in guesses { take(path, guess, isLayer: layers.count > 1) }
    }
    if !groupings.isEmpty { words += ["--by", (["basin"] + groupings).joined(separator: ",")] }
  }

  private mutating func take(_ path: String, _ guess: FileGuess, isLayer: Bool) {
    let name = guess.purpose.rawValue
    guard guess.purpose == .groupings || given.insert(name).inserted else {
      let sentence: Message = "\(path) is left out: '\(name)' has a file already"
      said(sentence)
      remarks[name, default: []].append(sentence)
      return
    }
    let sentence: Message = "\(path) is taken to be what '\(name)' names"
    said(sentence)
    if isLayer { remarks[name, default: []].append(sentence) }
    if !guess.columns.isEmpty, guess.purpose != .groupings {
      columns[name] = .map(
        StudySettings(guess.columns.sorted { $0.key < $1.key }.map { StudySettings.Entry($0.key, .text($0.value)) }))
    }
    for column in guess.missing {
      let list = guess.available.joined(separator: ", ")
      remarks["columns", default: []].append("\(name).\(column) is missing in \(path): name one of \(list)")
    }
    switch guess.purpose {
    case .groupings: groupings.append(path)
    case .weights: words += ["--weights", path] + (guess.weight.map { ["--weight", $0] } ?? [])
    default: words += ["--" + name, path]
    }
  }

  private mutating func leaveOut(_ path: String) {
    said("\(path) is left out: its columns do not say what it is for")
  }
}
