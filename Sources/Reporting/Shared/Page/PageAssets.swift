public import GeometryCore

/// What a page is made with besides the results: the map library, the quiet background, a digest.
public struct PageAssets: Sendable {
  /// Leaflet's script.
  public var leafletScript: [UInt8]
  /// Leaflet's style sheet.
  public var leafletStyle: [UInt8]
  /// Outlines drawn faintly under the map, such as departments.
  public var fineOutlines: [MultiPolygon]
  /// Outlines drawn a little stronger, such as regions.
  public var strongOutlines: [MultiPolygon]
  /// SHA-256 of some bytes in base64, for the content security policy.
  public var digest: @Sendable ([UInt8]) -> String

  /// Assets from their parts.
  ///
  /// - Precondition: the script holds no `</script`, the style sheet no `</style`.
  public init(
    leafletScript: [UInt8], leafletStyle: [UInt8], fineOutlines: [MultiPolygon] = [],
    strongOutlines: [MultiPolygon] = [], digest: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.leafletScript = Self.withoutLastComment(leafletScript)
    self.leafletStyle = Self.withoutAddresses(leafletStyle)
    self.fineOutlines = fineOutlines
    self.strongOutlines = strongOutlines
    self.digest = digest
  }

  /// The page's own script: its files one after the other.
  static let script: [UInt8] =
    PackageResources.base_js + PackageResources.ground_js + PackageResources.figures_js + PackageResources.towns_js
    + PackageResources.names_js + PackageResources.map_js
    + PackageResources.table_js + PackageResources.search_js + PackageResources.cover_js + PackageResources.state_js
    + PackageResources.link_js + PackageResources.export_js + PackageResources.gains_js + PackageResources.choice_map_js
    + PackageResources.choices_js + PackageResources.catchments_js

  /// The page's own style sheet.
  static let style: [UInt8] = PackageResources.page_css + PackageResources.choices_css

  /// A style sheet in which every `url(...)` is `none`: its pictures are not used and nothing may be fetched.
  static func withoutAddresses(_ style: [UInt8]) -> [UInt8] {
    let opening = Array("url(".utf8)
    var kept: [UInt8] = []
    var index = style.startIndex
    while index < style.endIndex {
      if style[index...].starts(with: opening), let end = style[index...].firstIndex(of: UInt8(ascii: ")")) {
        kept.append(contentsOf: "none".utf8)
        index = end + 1
      } else {
        kept.append(style[index])
        index += 1
      }
    }
    return kept
  }

  /// A script without the line at its end that names a file for debuggers.
  private static func withoutLastComment(_ script: [UInt8]) -> [UInt8] {
    guard let start = script.lastIndex(of: UInt8(ascii: "\n")) else { return script }
    return script[start...].starts(with: Array("\n//# sourceMappingURL".utf8)) ? Array(script[...start]) : script
  }
}
