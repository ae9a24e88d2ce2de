import CallKit
import CoverageData
import FoundationEssentials
import MessageModel
import StudyRunner

/// Checks a plan as 'maillage verify' does: its figures and its bound are computed again from the inputs that it names, whose
/// SHA-256 must be those recorded, without a solver.
///
/// - path: plan.json.
/// - folder: what it and the paths in it are relative to; null for the working folder.
/// - geodata: as in maillage_study_run.
/// - progress, context: as in maillage_study_run.
/// - out: gets a JSON object, to be given to maillage_bytes_free: summary, as 'maillage verify --json' prints it, and lines,
///   what was found in words. A claim that does not hold is refused with MAILLAGE_CONTENT.
@c(maillage_plan_verify)
public func planVerify(
  _ path: UnsafePointer<CChar>?, _ folder: UnsafePointer<CChar>?, _ geodata: UnsafePointer<CChar>?,
  _ progress: ProgressCallback?, _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<BytesHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let path = try text(path, "path")
    let (folder, geodata) = (text(folder), text(geodata))
    let answer = try Waiting(progress: progress, context: context).run { _ in
      let environment = ProcessInfo.processInfo.environment
      let context = StudyContext(folder: folder, environment: environment)
      return try await context.run {
        let embedded = try Embedded(given: geodata, environment: environment)
        do {
          let check = try await PlanCheck(path: path) { embedded.folder }
          let lines = check.messages.map { JSONText.string($0.english) }.joined(separator: ",")
          return JSONText.object([("summary", String(check.summaryJSON.dropLast())), ("lines", "[" + lines + "]")])
        } catch {
          throw embedded.explained(error)
        }
      }
    }
    out.pointee = Bytes.make(answer)
  }
}
