import CoverageModel
import GeometryCore
import MessageModel

extension PlaceReader {
  /// The place of a text: latitude and longitude with a comma between them, a code, or a name.
  ///
  /// Of a code that a town and a space have, and of a name, the kind that is asked for goes before the other.
  ///
  /// - Parameters:
  ///   - text: what the user wrote.
  ///   - kind: whether towns or spaces are looked at first.
  /// - Throws: `DataError` of kind `.request` for what is not a place, or more than one.
  /// - Complexity: O(n log n) for n towns where it is a name.
  public func place(_ text: String, preferring kind: Kind) throws(DataError) -> NamedPlace {
    if let position = try Self.position(text) {
      return NamedPlace(code: text.filter { $0 != " " }, name: "", position: position)
    }
    let spaces = hasSpaces ? try self.spaces().places : []
    let town = lookup.town(writtenAs: text)?.town
    let byCode = spaces.filter { $0.code == text }
    for kind in [kind, kind == .towns ? .spaces : .towns] {
      if kind == .towns, let town { return Self.named(town) }
      if kind == .spaces, let space = byCode.first { return space }
    }
    let byName = spaces.filter { $0.name.lowercased() == text.lowercased() }
    if kind == .spaces, byName.count == 1 { return byName[0] }
    let columns = TownColumns(code: nil, name: "name", isTownName: true, isGuessedID: false)
    let found = try lookup.resolve([TownRecord(name: text)], columns)
    if let town = found.towns.first ?? nil { return Self.named(town) }
    if byName.count == 1 { return byName[0] }
    throw DataError(.request, found.faults.first.map(Self.sentence) ?? "'\(text)' is not a place")
  }

  private static func named(_ town: Town) -> NamedPlace {
    NamedPlace(code: town.code, name: town.name, position: town.position)
  }

  private static func sentence(_ fault: TownFault) -> Message {
    switch (fault.kind, fault.advice) {
    case (.ambiguousName, let advice?): "\(fault.problem); add the department ('\(advice)'), or take the code"
    case (.ambiguousName, nil): "\(fault.problem); take the code"
    case (_, let advice?): "\(fault.problem); did you mean \(advice)?"
    case (_, nil): fault.problem
    }
  }

  /// Whether a text is two numbers with a comma between them, and so meant as latitude and longitude.
  public static func isPosition(_ text: String) -> Bool {
    do throws(DataError) { return try position(text) != nil } catch { return true }
  }

  /// The position of `47.14,9.52`; nil for a text that is not two numbers.
  ///
  /// - Throws: `DataError` of kind `.request` for numbers that are not latitude and longitude.
  static func position(_ text: String) throws(DataError) -> LonLat? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 } }),
      let latitude = Double(parts[0]), let longitude = Double(parts[1])
    else { return nil }
    guard abs(latitude) <= 90, abs(longitude) <= 180 else {
      throw DataError(
        .request, "'\(text)' is not a place: expected latitude,longitude: -90 to 90, then -180 to 180 degrees")
    }
    return LonLat(longitude: longitude, latitude: latitude)
  }
}
