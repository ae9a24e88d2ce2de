import MessageModel

/// The formats of results that are asked for.
public struct OutputFormats: Hashable, Sendable {
  /// Formats of results, named by the extensions of their files; `brief` is a page for a council, `pdf` the same as PDF.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// A format, by the word that options and studies use for it.
    case md, json, csv, geojson, html, xlsx, svg, gpkg, qgz, fgb, brief, pdf

    /// Whether it is written only where it is asked for.
    public var isExtra: Bool { [.gpkg, .qgz, .fgb, .brief, .pdf].contains(self) }

    /// The format of a file by its name; nil for one that is none of these.
    package init?(fileName: String) {
      if fileName == Page.briefName {
        self = .brief
      } else {
        self.init(
          rawValue: String(fileName[(fileName.lastIndex(of: ".").map(fileName.index(after:)) ?? fileName.endIndex)...]))
      }
    }
  }

  /// What is made where nothing is asked for.
  public static let usual = OutputFormats(Set(Format.allCases.filter { !$0.isExtra }))

  private var formats: Set<Format>

  /// Formats; a project of QGIS shows the GeoPackage beside it, so that one brings the other.
  public init(_ formats: Set<Format>) {
    self.formats = formats.isDisjoint(with: [.gpkg, .qgz]) ? formats : formats.union([.gpkg, .qgz])
  }

  /// Formats separated by commas.
  ///
  /// - Throws: `UsageError` with the nearest known one for a format that is not known.
  package init(argument: String) throws {
    var formats: Set<Format> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = Format(rawValue: String(part)) else { throw Self.unknown(String(part)) }
      formats.insert(format)
    }
    self.init(formats)
  }

  /// Whether a file is asked for, by its extension; the manifest always is, and what names the licence of roads.
  public func includes(_ name: String) -> Bool {
    // A brief says that anyone can check plan.json.
    name == "manifest.json" || name.hasSuffix("-attribution.txt")
      || name == "plan.json" && !formats.isDisjoint(with: [.brief, .pdf])
      || Format(fileName: name).map(formats.contains) == true
  }

  /// Formats that are asked for by name and in which none of these files is, in the order of the list of formats.
  func missing(among names: [String]) -> [Format] {
    let made = Set(names.compactMap { Format(fileName: $0) })
    return Format.allCases.filter { formats.contains($0) && !made.contains($0) }
  }

  private static func unknown(_ text: String) -> UsageError {
    let known = Format.allCases.map(\.rawValue)
    let list = known.joined(separator: ", ")
    guard !text.isEmpty else { return UsageError("a format is missing; there are \(list)") }
    guard let nearest = NearestWord.nearest(to: text, among: known) else {
      return UsageError("there is no format '\(text)'; there are \(list)")
    }
    return UsageError("there is no format '\(text)'; did you mean '\(nearest)'? There are \(list)")
  }
}
