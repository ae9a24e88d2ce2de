package import GeometryCore
package import MessageModel

/// Gives every space of a table a code of its own where several stand in one town.
///
/// 1. Where no code appears twice, codes stay as they are.
/// 2. Else the spaces have the identifiers of a column for codes (`id`, `siret`, ...) where each has one, no two the same
///    and none the code of a town.
/// 3. Else spaces of one code must differ in name, identifier or place: the first by these keeps the code, the others have
///    a number behind it (`34172-2`).
///
/// Nothing depends on the order of the rows.
package struct SiteCodes {
  /// A space.
  package struct Site: Sendable {
    /// The code of its town, or its own.
    package let code: String
    /// What the column of identifiers has for it.
    let id: String?
    /// Its name, where that is not the one by which its town was found.
    let name: String
    /// Its own coordinates.
    let position: LonLat?

    /// A space; names are compared by their words.
    package init(code: String, id: String?, name: String?, position: LonLat?) {
      self.code = code
      self.id = id
      self.name = name.map { NameWords.of($0).joined(separator: " ") } ?? ""
      self.position = position
    }

    /// What tells it from others of its code.
    fileprivate var key: Key {
      Key(name: name, id: id ?? "", longitude: position?.longitude ?? 0, latitude: position?.latitude ?? 0)
    }

    fileprivate struct Key: Hashable {
      var name: String
      var id: String
      var longitude: Double
      var latitude: Double

      static func precedes(_ first: Key, _ second: Key) -> Bool {
        if first.name != second.name { return first.name.utf8.lexicographicallyPrecedes(second.name.utf8) }
        if first.id != second.id { return first.id.utf8.lexicographicallyPrecedes(second.id.utf8) }
        return (first.longitude, first.latitude) < (second.longitude, second.latitude)
      }
    }
  }

  /// The code of each space.
  package private(set) var codes: [String]
  /// Spaces that nothing tells from an earlier one, each with that.
  package private(set) var repeated: [(index: Int, first: Int)] = []
  /// How many share their code with another, and the first such code; nil where none does.
  package private(set) var shared: (count: Int, code: String)?
  /// Whether the codes are identifiers.
  package private(set) var areIDs = false

  /// Columns that hold identifiers of spaces, by `HeaderKey`, the likeliest first.
  private static let columnNames = [
    "siteid", "idsite", "codesite", "sitecode", "spaceid", "idespace", "identifiant", "identifiantsite", "id", "uuid",
    "uai", "codeuai", "numerouai", "finess", "siret", "ref", "reference", "numero", "num", "fid", "objectid",
  ]

  /// The column of identifiers: the one that was asked for, else the likeliest by its name; nil where there is none.
  ///
  /// - Parameter taken: columns that hold something else.
  package static func column(_ columns: [String], asked: Int?, taken: Set<Int>) -> Int? {
    if let asked { return asked }
    let keys = columns.map(HeaderKey.of)
    return columnNames.lazy.compactMap { name in keys.indices.first { keys[$0] == name && !taken.contains($0) } }.first
  }

  /// The codes of spaces.
  ///
  /// - Parameter isTown: whether a text is the code of a town.
  /// - Complexity: O(n log n).
  package init(_ sites: [Site], isTown: (String) -> Bool) {
    codes = sites.map(\.code)
    var groups: [String: [Int]] = [:]
    for index in sites.indices { groups[sites[index].code, default: []].append(index) }
    guard groups.count < sites.count else { return }
    let several = groups.filter { $0.value.count > 1 }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    shared = (several.reduce(0) { $0 + $1.value.count }, several[0].key)
    let ids = sites.compactMap(\.id)
    if ids.count == sites.count, Set(ids).count == ids.count, !ids.contains(where: isTown) {
      codes = ids
      areIDs = true
      return
    }
    var taken = Set(groups.keys)
    for (code, indices) in several {
      var first: [Site.Key: Int] = [:]
      var different: [Int] = []
      for index in indices {
        if let earlier = first[sites[index].key] {
          repeated.append((index, earlier))
        } else {
          first[sites[index].key] = index
          different.append(index)
        }
      }
      var number = 1
      for index in different.sorted(by: { Site.Key.precedes(sites[$0].key, sites[$1].key) }).dropFirst() {
        repeat { number += 1 } while taken.contains("\(code)-\(number)")
        codes[index] = "\(code)-\(number)"
        taken.insert(codes[index])
      }
    }
    repeated.sort { $0.index < $1.index }
  }
}

extension SiteCodes {
  /// What was done, as a sentence; nil where every code stood once.
  ///
  /// - Parameter column: what the file calls the column of identifiers.
  package func note(column: String?) -> Message? {
    guard let shared, repeated.isEmpty else { return nil }
    if areIDs, let column {
      return
        "spaces that stand in a town with others: \(shared.count) (the first town is \(shared.code)); the codes of all are those of the column \(column)"
    }
    return
      "spaces that stand in a town with others: \(shared.count) (the first town is \(shared.code)); they are told apart by name or place and have a number behind the code (\(shared.code)-2)"
  }

  /// What is wrong with a code that nothing tells from that of an earlier space.
  package static func problem(_ code: String, first: Message) -> Message {
    "'\(code)' appears twice; first \(first); sites of one town need names, coordinates or identifiers (a column id) of their own"
  }
}
