public import OGRKit
import CoverageData
import MessageModel
public import Reporting

/// What is to be made of what a step finds.
public struct OutputSelection: Sendable {
  /// Which results; nil for all but those on demand.
  public var formats: OutputFormats?
  /// The language of reports, with the words of the study.
  public var language: Language
  /// Number of threads, at least 1; results do not depend on it.
  public var threads: Int
  /// A database that the layers are written to as well; nil for none.
  public var database: Database?

  /// A database and the schema that the tables go to.
  public struct Database: Sendable {
    /// Where it is.
    public var address: DatabaseAddress
    /// The schema.
    public var schema: String

    public init(_ address: DatabaseAddress, schema: String = "maillage") {
      self.address = address
      self.schema = schema
    }
  }

  public init(
    formats: OutputFormats? = nil, language: Language = .english, threads: Int = 1, database: Database? = nil
  ) {
    self.formats = formats
    self.language = language
    self.threads = threads
    self.database = database
  }

  /// Whether a file of this name is asked for.
  public func wants(_ name: String) -> Bool { (formats ?? .usual).includes(name) }

  /// The files that are asked for; the manifest always is.
  ///
  /// - Throws: `DataError` of kind `.request` where none is left.
  func chosen(_ files: [ResultFile]) throws(DataError) -> [ResultFile] {
    let chosen = files.filter { wants($0.name) }
    guard !chosen.isEmpty else {
      let made = Set(files.compactMap { OutputFormats.Format(fileName: $0.name)?.rawValue }).sorted()
      throw DataError(.request, "--formats leaves nothing to write; there are \(made.joined(separator: ", "))")
    }
    return chosen
  }

  /// Formats that were asked for and that these files are not in.
  func unmade(_ files: [ResultFile]) -> [String] {
    (formats?.missing(among: files.map(\.name)) ?? []).map(\.rawValue)
  }
}
