import CoverageData
import CoverageModel
import MessageModel

/// Spaces that an analysis leaves out for their status, and statuses that are not known.
enum StatusCheck {
  static func check(_ places: inout PlaceTable, counting statuses: Set<SpaceStatus>, _ findings: inout Findings) {
    let table = places.table
    guard table.role == .spaces else { return }
    for index in places.places.indices {
      let place = places.places[index]
      let text = table.text(place.row, "status")
      let status = text.map { SpaceStatus(words: $0) } ?? .open
      places.places[index].counts = statuses.contains(status ?? .open)
      if !places.places[index].counts {
        findings.add(
          .spaceNotOpen, table, place.row, "status", at: place.position,
          "\(place.label) is left out: its status is '\(text ?? SpaceStatus.open.rawValue)'",
          suggestion: status.map { Message(data: ["--status", "open,\($0.rawValue)"].joined(separator: " ")) })
      } else if status == nil, let text {
        findings.add(
          .spaceStatusUnknown, table, place.row, "status", at: place.position,
          "the status '\(text)' is not known; \(place.label) counts as open")
      }
    }
  }
}
