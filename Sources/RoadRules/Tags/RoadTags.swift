import OpenStreetMap

/// The tags of an object at which rules look.
package struct RoadTags: Sendable {
  private var pairs: [(key: RoadKey, value: String)] = []

  /// Tags from keys and values; other keys are passed over.
  package init(_ tags: [String: String] = [:]) {
    for (key, value) in tags { if let key = RoadKey.byText[key] { pairs.append((key, value)) } }
  }

  /// The tags of an object of a block.
  ///
  /// - Parameter keys: what each string of the block is as a key.
  init(_ tags: OSMBlock.Tags, of object: Int, strings: OSMStrings, keys: [RoadKey?]) {
    for place in tags.range(object) {
      guard let key = keys[Int(tags.keys[place])] else { continue }
      pairs.append((key, strings[tags.values[place]]))
    }
  }

  /// The value of a key; nil where the object has no such tag. Of a key that appears twice the first counts.
  package subscript(_ key: RoadKey) -> String? { pairs.first { $0.key == key }?.value }

  /// Whether a key has a value.
  package func has(_ key: RoadKey, _ value: String) -> Bool { self[key] == value }

  /// Whether there are any.
  package var isEmpty: Bool { pairs.isEmpty }

  /// What each string of a block is as a key.
  static func keys(of strings: OSMStrings) -> [RoadKey?] {
    (0..<Int32(strings.count)).map { RoadKey.byText[strings[$0]] }
  }
}
