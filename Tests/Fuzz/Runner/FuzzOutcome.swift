import CoverageData
import CoverageEngine
import MessageModel
import OGRKit
import OpenStreetMap
import RoadNetwork
import RoadRules
import SitingVerifier
import StudyFile

/// How reading an input ended.
enum FuzzOutcome {
  /// A result, in a few words.
  case read(String)
  /// A clear error.
  case refused(String)
  /// Anything else: a fault of the program.
  case fault(String)

  /// The longest message, characters; paths, which come from the command line, stand outside it.
  static let longestMessage = 1800

  init(_ reader: FuzzReader, _ input: FuzzInput) async {
    do {
      self = .read(try await reader.read(input))
    } catch {
      self = Self.judge(error)
    }
  }

  private static func judge(_ error: any Error) -> FuzzOutcome {
    // The program puts what these say behind the name of the file.
    let isWrapped = error is OGRError || error is PlanVerificationError || error is StudyError
    let text = isWrapped ? DataError(.content, file: "f", "\(error)").description : "\(error)"
    switch error {
    case let error as DataError:
      if error.kind == .content, error.file == nil { return .fault("names no file: \(text)") }
    case is OSMError, is RoadError, is RoadNetworkError: break
    case is OGRError, is PlanVerificationError, is StudyError, EngineError.missingArea, EngineError.boundaries: break
    default: return .fault("an error of type \(type(of: error)): \(text)")
    }
    if text.unicodeScalars.count > longestMessage {
      return .fault("a message of \(text.unicodeScalars.count) characters: \(text.unicodeScalars.prefix(200))")
    }
    if let scalar = text.unicodeScalars.first(where: { breaksLine($0) }) {
      return .fault("a message that holds U+\(String(scalar.value, radix: 16)): \(text.debugDescription)")
    }
    return .refused(text)
  }

  /// Controls of C0 and C1 and the two separators of Unicode.
  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
