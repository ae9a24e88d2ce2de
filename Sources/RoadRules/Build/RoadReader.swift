import DigestKit
public import MessageModel
public import OpenStreetMap
public import RoadNetwork

/// Makes road networks from files of OpenStreetMap.
public enum RoadReader {
  /// The network of each profile, for the same roads.
  ///
  /// - Parameters:
  ///   - files: extracts, which may overlap: what appears in several is taken once.
  ///   - profiles: what to make, at most eight.
  ///   - speedsSHA256: SHA-256 of the table of speeds, for the facts.
  ///   - threads: most threads, at least 1; the networks do not depend on it, nor on the order of files and objects.
  ///   - progress: told what is done next, in a few words.
  /// - Throws: `OSMError` where a file cannot be read, `RoadError` where no profile finds a road.
  /// - Complexity: O(bytes) with memory for the roads alone.
  public static func drafts(
    _ files: [OSMExtract], profiles: [StandardProfile], speedsSHA256: String, threads: Int,
    progress: (Message) -> Void = { _ in }
  ) async throws -> [RoadDraft] {
    let sources = try files.map { file in
      RoadFacts.Source(
        name: file.name.split(separator: "/").last.map(String.init) ?? file.name, sha256: try digest(file))
    }.sorted { ($0.name, $0.sha256) < ($1.name, $1.sha256) }
    let date = files.compactMap(\.header.dataDate).max()
    progress("reading roads")
    return try await drafts(files, profiles: profiles, threads: threads, progress: progress).enumerated().map {
      var draft = $0.element.draft
      draft.facts.sources = sources
      draft.facts.speedsSHA256 = speedsSHA256
      let change = $0.element.lastChange
      let hasChanges = change > firstDate
      draft.facts.dataDate = (date ?? (hasChanges ? change : nil)).map(UTCTime.text)
      let options = profiles[$0.offset].options
      draft.facts.options = [
        "ferries": options.usesFerries ? "yes" : "no", "tolls": options.avoidsTolls ? "no" : "yes",
      ]
      draft.facts.warnings = RoadWarnings.texts(
        draft.facts.counts, isDated: date != nil, hasChanges: hasChanges)
      guard draft.stretches.count > 0 else {
        throw RoadError(
          file: files.map(\.name).joined(separator: ", "), "holds no road for the profile '\(draft.facts.profile)'")
      }
      return draft
    }
  }

  /// The same for profiles of any kind, without sources.
  package static func drafts(
    _ files: [OSMExtract], profiles: [any RoadProfile], threads: Int, progress: (Message) -> Void = { _ in }
  ) async throws(OSMError) -> [(draft: RoadDraft, lastChange: Int)] {
    let map = try await RoadMapReader.read(files, profiles, threads: threads)
    let density = ResidentialDensity(map)
    var drafts: [(RoadDraft, Int)] = []
    for (number, profile) in profiles.enumerated() {
      progress("network for \(profile.name)")
      let builder = DraftBuilder(map: map, profile: profile, number: number, density: density, threads: threads)
      drafts.append((try await builder.draft(), Int(map.lastChange)))
    }
    return drafts
  }

  /// The year 2004, before which there was no OpenStreetMap: earlier times stand for none.
  private static let firstDate = 1_072_915_200

  private static func digest(_ file: OSMExtract) throws(OSMError) -> String {
    let digest = SHA256Stream()
    let piece = 1 << 22
    var offset = 0
    while offset < file.size {
      let bytes = try file.bytes(at: offset, count: piece)
      if bytes.isEmpty { break }
      bytes.withUnsafeBytes { digest.update($0) }
      offset += bytes.count
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
