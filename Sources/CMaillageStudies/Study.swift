import CallKit
import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import StudyFile
import StudyRunner

/// A study that was run: what its steps found, before anything is written.
public typealias StudyHandle = OpaquePointer

final class RunStudy: Sendable {
  let summary: String
  let files: [(name: String, file: ResultFile)]
  let write: @Sendable (String, OutputGate) async throws -> Void

  init(
    summary: String, files: [(name: String, file: ResultFile)],
    write: @escaping @Sendable (String, OutputGate) async throws -> Void
  ) {
    self.summary = summary
    self.files = files
    self.write = write
  }
}

/// Runs a study: an analysis, plans and a comparison, as 'maillage run' does. Nothing is written.
///
/// - text: the study as its file says it, JSON or YAML.
/// - name: how messages and results call that file; null for study.yml.
/// - folder: what its paths are relative to; null for the working folder.
/// - geodata: folder of the embedded data of France, from which studies of own files take areas and names that they lack;
///   null for that of the study, else of MAILLAGE_GEODATA, else of maillage_studies_data.
/// - plan_only: other than 0 to make its first plan alone, as 'maillage plan' does.
/// - threads: 1 to 256; results do not depend on it.
/// - progress, context: is given {"step": ...} where one begins, {"note": ..., "code": ...} and {"read": [paths]}; null for none.
/// - out: gets the study, to be given to maillage_study_free.
@c(maillage_study_run)
public func studyRun(
  _ text: UnsafePointer<CChar>?, _ name: UnsafePointer<CChar>?, _ folder: UnsafePointer<CChar>?,
  _ geodata: UnsafePointer<CChar>?, _ planOnly: Int32, _ threads: Int32, _ progress: ProgressCallback?,
  _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<StudyHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let request = StudyCall(
      text: try CMaillageStudies.text(text, "text"), name: CMaillageStudies.text(name) ?? "study.yml",
      folder: CMaillageStudies.text(folder), geodata: CMaillageStudies.text(geodata), planOnly: planOnly != 0,
      threads: try threadCount(threads))
    out.pointee = Handle.make(
      try Waiting(progress: progress, context: context).run { tell in try await request.run(tell) })
  }
}

/// What a study found, for machines.
///
/// - out: gets a JSON object, to be given to maillage_bytes_free: steps (name, folder, infeasible, conflict and summary, the
///   object that 'maillage run --json' prints), files (names, that of a subfolder with a slash) and notes.
@c(maillage_study_summary)
public func studySummary(_ study: StudyHandle?, _ out: UnsafeMutablePointer<BytesHandle?>?) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    out.pointee = Bytes.make(try Handle<RunStudy>.object(study, "study").summary)
  }
}

/// Makes a file of results.
///
/// - name: one of the names of the summary.
/// - out: gets its bytes, to be given to maillage_bytes_free.
@c(maillage_study_file)
public func studyFile(
  _ study: StudyHandle?, _ name: UnsafePointer<CChar>?, _ out: UnsafeMutablePointer<BytesHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let held = try Handle<RunStudy>.object(study, "study")
    let name = try text(name, "name")
    guard let file = held.files.first(where: { $0.name == name })?.file else {
      throw Failure(.request, "the study has no file '\(name)'")
    }
    do {
      out.pointee = Handle.make(Bytes(try file.bytes()))
    } catch {
      throw Failure(error)
    }
  }
}

/// Writes all files into a folder, all or none; others that are there are left alone.
///
/// - folder: its path, relative to the working folder; it is made where it is missing.
/// - progress, context: as in maillage_study_run; where the call is cancelled nothing is left behind.
@c(maillage_study_write)
public func studyWrite(
  _ study: StudyHandle?, _ folder: UnsafePointer<CChar>?, _ progress: ProgressCallback?,
  _ context: UnsafeMutableRawPointer?
) -> Int32 {
  answering { () throws(Failure) in
    let held = try Handle<RunStudy>.object(study, "study")
    let folder = try text(folder, "folder")
    try Waiting(progress: progress, context: context).run { _ in try await held.write(folder, OutputGate()) }
  }
}

/// Gives a study up; null is allowed.
@c(maillage_study_free)
public func studyFree(_ study: StudyHandle?) { Handle<RunStudy>.free(study) }
