public import CoverageModel
import LayerModel

/// The road network that results were computed on, for what is said of them.
public struct RoadSource: Hashable, Sendable {
  /// The path of the file, and the profile behind a colon where one was named.
  public var path: String
  /// How one travels: `car`, `bicycle`, `foot`.
  public var profile: String
  /// The SHA-256 of its content, hexadecimal.
  public var sha256: String
  /// The date of its data; nil where it is not known.
  public var dataDate: String?
  /// Whom the data's licence names.
  public var attribution: String

  public init(path: String, profile: String, sha256: String, dataDate: String?, attribution: String) {
    self.path = path
    self.profile = profile
    self.sha256 = sha256
    self.dataDate = dataDate
    self.attribution = attribution
  }

  /// Where the licence of OpenStreetMap's data stands.
  static let licence = "https://opendatacommons.org/licenses/odbl/1-0/"
}

extension JSONWriter {
  /// The member that names a network.
  mutating func roads(_ source: RoadSource) {
    member("roads") { writer in
      writer.object { writer in
        writer.member("path", source.path)
        writer.member("profile", source.profile)
        writer.member("sha256", source.sha256)
        writer.member("data_date", source.dataDate)
      }
    }
    member("attribution", source.attribution)
    member("license", RoadSource.licence)
  }

  /// Seconds of milliseconds, exactly.
  mutating func member(_ name: StaticString, milliseconds: UInt64) {
    member(name, Double(milliseconds) / 1000, decimals: 3)
  }

  /// Metres of millimetres, exactly.
  mutating func member(_ name: StaticString, millimetres: UInt64) {
    member(name, Double(millimetres) / 1000, decimals: 3)
  }
}

extension [InputRecord] {
  /// The road network among the files that results were made from; nil where there is none.
  var roadSource: RoadSource? {
    for input in self {
      guard let attribution = input.attribution else { continue }
      return RoadSource(
        path: input.path, profile: "", sha256: input.sha256, dataDate: input.dataDate, attribution: attribution)
    }
    return nil
  }
}

extension [InputRecord] {
  /// A paragraph that names the licence of the roads that results were made from; empty where there are no roads.
  var attributionParagraph: String {
    guard let source = roadSource else { return "" }
    return source.path + (source.dataDate.map { ", " + $0 } ?? "") + ": " + source.attribution + "\n\n"
  }

  /// The same as a file beside tables that cannot say it themselves; nil where there are no roads.
  ///
  /// - Parameter command: what the results are: `plan`, `compare`.
  public func attributionFile(of command: String) -> OutputFile? {
    guard let source = roadSource else { return nil }
    let lines = [source.path, source.dataDate, source.attribution, RoadSource.licence].compactMap { $0 }
    return OutputFile(name: command + "-attribution.txt", bytes: [UInt8]((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// The same as facts that are reported of layers.
  var attributionFacts: [MapLayerSet.Fact] {
    guard let source = roadSource else { return [] }
    return [
      MapLayerSet.Fact("attribution", source.attribution), MapLayerSet.Fact("license", RoadSource.licence),
      MapLayerSet.Fact("data_date", source.dataDate ?? ""),
    ]
  }
}

extension MapLayerSet {
  /// The layers, each of which says of itself whose roads it was made from, and of when.
  func attributed(_ inputs: [InputRecord]) -> MapLayerSet {
    guard let source = inputs.roadSource else { return self }
    let words = " " + source.attribution + (source.dataDate.map { " (\($0))" } ?? "")
    var set = self
    set.summary += words
    for index in set.layers.indices { set.layers[index].summary += words }
    return set
  }
}

extension JSONWriter {
  /// Members that name the licence of the roads that results were made from; none where there are no roads.
  mutating func attribution(_ inputs: [InputRecord]) {
    guard let source = inputs.roadSource else { return }
    member("attribution", source.attribution)
    member("license", RoadSource.licence)
    member("data_date", source.dataDate)
  }
}
