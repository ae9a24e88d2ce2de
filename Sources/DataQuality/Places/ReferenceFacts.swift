import CoverageData
import CoverageModel
import MessageModel

/// Facts of towns with INSEE codes that contradict the embedded data.
enum ReferenceFacts {
  /// How many times more or fewer people than the commune of the same code are too many or too few.
  static let farRatio = 3
  /// Differences of fewer people than this are not judged: small communes change fast.
  static let leastDifference = 1000

  static func check(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    guard places.isINSEE, places.table.role == .towns else { return }
    departments(places, reference, &findings)
    people(places, reference, &findings)
  }

  private static func departments(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    for place in places.places {
      guard let stated = place.department, let town = place.code.flatMap({ reference[$0] }),
        let right = town.department, stated != right, isCode(stated)
      else { continue }
      findings.add(
        .departmentMismatch, places.table, place.row, "department", at: place.position,
        "\(place.label) is in department \(right), not '\(stated)'", suggestion: Message(data: right))
    }
  }

  /// Departments may be named instead; names are left alone.
  private static func isCode(_ text: String) -> Bool {
    (1...3).contains(text.utf8.count) && text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Where most places differ, the column counts something else.
  private static func people(_ places: PlaceTable, _ reference: Reference, _ findings: inout Findings) {
    var compared = 0
    var differing: [(place: Place, known: Int)] = []
    for place in places.places {
      guard let people = place.people, let known = place.code.flatMap({ reference[$0] })?.population else { continue }
      compared += 1
      let (fewer, more) = (min(people, known), max(people, known))
      // More than the ratio; both may be near the largest integer.
      if more - fewer >= leastDifference, more / farRatio > fewer { differing.append((place, known)) }
    }
    guard differing.count * 2 < compared else { return }
    for (place, known) in differing {
      findings.add(
        .peopleDiffers, places.table, place.row, "population", at: place.position,
        "\(place.label) has \(place.people ?? 0) people; the embedded data have \(known)")
    }
  }
}
