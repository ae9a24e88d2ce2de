import CoverageData
import FoundationEssentials
import MessageModel
import StudyFile
import StudyRunner

extension Run {
  /// Runs the study of a manifest again and compares the results with those beside it.
  ///
  /// - Throws: `DataError` of kind `.request` for options that would change what is studied, `.content` for a file that is
  ///   missing or has changed, and for results that differ.
  func replay(_ source: StudySource, _ settings: [StudySetting], working: String) async throws {
    let places = try Self.places(settings, working)
    let geoData = GeoDataFolder(
      path: Self.absolute(try Program.geoDataFolder(given: places["geodata"]).path, working))
    var replay = try replay(source, geoData)
    replay.allowsDatabases = allowDatabases
    let folders = folder.map { [Self.absolute($0, working)] } ?? Self.folders(around: source.folder, working)
    let context = try replay.place(among: folders.map { self.context(folder: $0) })
    let out = places["out"] ?? source.folder + "-replay"
    if dryRun {
      let text = try replay.dryRun(context, folder: context.folder ?? working, geoData: geoData.path, out: out)
      return try Console.write(Array(text.utf8))
    }
    let outcome = try await Interruption.watch { gate in
      let outcome = try await replay.run(placed: context)
      if URL(filePath: out).standardizedFileURL.path != source.folder {
        let shown = StudyPaths(working: working, study: working).shown(out)
        try await write(outcome, to: shown, context, sparing: source.file, gate: gate)
      }
      return outcome
    }
    let result = try ReplayComparison(original: source.folder, replayed: out).compare(outcome)
    guard result.differing.isEmpty else {
      throw DataError(
        .content, file: source.folder,
        "these files differ from what the manifest gives: \(result.differing.joined(separator: ", "))")
    }
    if !quiet, !json { Console.note(result.sentence) }
  }

  private func replay(_ source: StudySource, _ geoData: GeoDataFolder) throws(DataError) -> Replay {
    do throws(StudyError) {
      return try Replay(
        source.root, source.document, file: source.path, geoData: geoData, threads: usedThreads,
        language: StudySource.defaultLanguage)
    } catch {
      throw DataError(error, file: source.path)
    }
  }

  /// Where things are, by the options that a manifest takes, absolute.
  private static func places(_ settings: [StudySetting], _ working: String) throws(DataError) -> [String: String] {
    var places: [String: String] = [:]
    for setting in settings {
      guard ["out", "geodata"].contains(setting.key.name) else {
        throw DataError(
          .request, "a manifest is run as it is: leave out \(setting.key.option), or make a study file of it")
      }
      places[setting.key.name] = absolute(setting.value.scalarText, working)
    }
    return places
  }

  /// The folders that the paths of a manifest may be relative to: the working folder, that of the manifest and those above it.
  private static func folders(around manifest: String, _ working: String) -> [String] {
    var found = [working]
    var folder = URL(filePath: manifest)
    while !found.contains(folder.path), found.count < 100 {
      found.append(folder.path)
      folder = folder.deletingLastPathComponent()
    }
    if found.last != "/" { found.append("/") }
    return found
  }

  private static func absolute(_ path: String, _ working: String) -> String {
    URL(filePath: path.hasPrefix("/") ? path : working + "/" + path).standardizedFileURL.path
  }
}
