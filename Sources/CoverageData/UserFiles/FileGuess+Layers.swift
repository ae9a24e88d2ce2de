import OGRKit

extension FileGuess {
  /// The layers or sheets of a file, each as a path that names it; the path itself where it names one, or the file has one
  /// or none.
  ///
  /// - Throws: `DataError` of kind `.file` or `.content` where the file cannot be opened.
  /// - Complexity: O(size).
  public static func layers(of path: String) throws(DataError) -> [String] {
    let place = UserPath(path)
    guard place.layer == nil, !DatabaseAddress.matches(path), UserFile.isVector(place) else { return [path] }
    let names: [String]
    do throws(OGRError) {
      names = try VectorLayer.names(path: place.file)
    } catch {
      // The reader of the one layer says what is wrong.
      return [path]
    }
    return names.count > 1 ? names.map { path + ":" + $0 } : [path]
  }
}
