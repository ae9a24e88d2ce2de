/// Paths as the bytes that they are.
///
/// The file system tells `É` as one letter from `E` with an accent; Swift's texts do not, and count both as one character of
/// two or three bytes.
package enum PathBelow {
  /// The path within a folder; nil where it does not lie below it.
  ///
  /// - Complexity: O(length).
  package static func of(_ path: String, in folder: String) -> String? {
    let start = Array((folder.hasSuffix("/") ? folder : folder + "/").utf8)
    guard path.utf8.starts(with: start) else { return nil }
    return String(decoding: path.utf8.dropFirst(start.count), as: UTF8.self)
  }
}
