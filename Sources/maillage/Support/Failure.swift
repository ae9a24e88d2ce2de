import ArgumentParser
import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import OpenStreetMap
import RoadNetwork
import RoadRules
import SitingPlanner
import StudyRunner

/// Turns errors into one message on stderr and a stable exit code (sysexits.h).
enum Failure {
  /// `verify`: nothing is wrong, but not everything is proved.
  static let unproved = ExitCode(1)
  static let usage = ExitCode(64)
  static let data = ExitCode(65)
  static let software = ExitCode(70)
  static let file = ExitCode(74)

  static func reported<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch {
      if let exit = error as? ExitCode { throw exit }
      throw told(error)
    }
  }

  /// Says an error on stderr; the exit code that goes with it.
  static func told(_ error: any Error) -> ExitCode {
    TerminalProgress.end()
    Console.complain(
      Console.isJSON
        ? MessageJSON.line(error) : "maillage: \(MessageLanguage.text(MessageLanguage.message(of: error)))\n")
    return code(of: error)
  }

  private static func code(of error: any Error) -> ExitCode {
    switch error {
    case let error as DataError:
      switch error.kind {
      case .file: file
      case .content: data
      case .request: usage
      }
    case let error as PlanError:
      switch error {
      case .request: usage
      case .travel(let error): code(of: error)
      case .solver: software
      }
    case TravelError.missingPosition, TravelError.source: data
    case EngineError.travel(let error): code(of: error)
    case EngineError.missingArea, EngineError.boundaries: data
    case is OutputError: file
    case let error as OSMError:
      switch error.kind {
      case .file: file
      case .content: data
      }
    case is RoadError: data
    case let error as RoadNetworkError:
      switch error {
      case .file: file
      case .content, .draft: data
      }
    case is UsageError: usage
    default: software
    }
  }
}
