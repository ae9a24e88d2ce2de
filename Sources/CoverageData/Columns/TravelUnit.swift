import CoverageModel
import MessageModel

/// The columns of costs that a table of travel may have, and what they are counted in.
package enum TravelUnit: String, CaseIterable {
  case seconds, minutes, metres, kilometres
  /// Any unit.
  case cost

  /// What the costs are; nil where that is not said.
  var measure: TravelMeasure? {
    switch self {
    case .seconds, .minutes: .seconds
    case .metres, .kilometres: .metres
    case .cost: nil
    }
  }

  /// The largest cost taken of distances and times: the way round the Earth in metres, 463 days in seconds.
  package static let largest = 40_000_000.0

  /// A number of the column in metres or seconds.
  func cost(_ number: Double) -> Double {
    switch self {
    case .seconds, .metres, .cost: number
    case .minutes, .kilometres: WrittenCost(number).cost(in: measure)
    }
  }
}
