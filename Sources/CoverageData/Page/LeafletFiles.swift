import FoundationEssentials
import MessageModel

/// The files of Leaflet, the library that draws the map of the page.
public struct LeafletFiles: Hashable, Sendable {
  /// Its script.
  public let script: [UInt8]
  /// Its style sheet.
  public let style: [UInt8]

  /// Where Debian's package puts them.
  public static let debianFolder = "/usr/share/javascript/leaflet"

  /// Reads them from `$MAILLAGE_LEAFLET`, else from where Debian's package `libjs-leaflet` puts them.
  ///
  /// - Throws: `DataError` of kind `.file` that names the package where they are missing; of kind `.content` where one of
  ///   them cannot stand within a page.
  /// - Complexity: O(size).
  public static func read(environment: [String: String]) throws(DataError) -> LeafletFiles {
    let named = environment["MAILLAGE_LEAFLET"].flatMap { $0.isEmpty ? nil : $0 }
    let folder = named ?? debianFolder
    return LeafletFiles(
      script: try read("leaflet.min.js", in: folder, closing: "</script"),
      style: try read("leaflet.css", in: folder, closing: "</style"))
  }

  private static func read(_ name: String, in folder: String, closing: String) throws(DataError) -> [UInt8] {
    let path = folder + "/" + name
    guard FileManager.default.fileExists(atPath: RunInputs.place(path)) else {
      throw DataError(
        .file, file: path,
        "no such file; report.html needs Leaflet: install libjs-leaflet, or name its folder with MAILLAGE_LEAFLET")
    }
    let bytes = try InputFile(path: path).bytes
    if String(decoding: bytes, as: UTF8.self).contains(closing) {
      throw DataError(.content, file: path, "holds '\(closing)' and cannot stand within a page")
    }
    return bytes
  }
}
