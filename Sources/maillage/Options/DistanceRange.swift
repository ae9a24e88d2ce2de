import ArgumentParser
import MessageModel

/// Checks that distances are in range, and says so in what they are written in.
struct DistanceRange {
  /// The table of travel costs, if any: with one that has times, distances are minutes.
  let matrix: String?

  /// - Throws: `UsageError` with the range for distances that are not above 0 or are too large.
  func check(_ option: String, metres: [Double]) throws {
    guard metres.allSatisfy({ $0 > 0 && $0 <= Kilometres.largestMetres }) else {
      throw UsageError(
        matrix == nil
          ? "\(option) takes kilometres above 0, at most 5000."
          : "\(option) takes numbers above 0, at most 5000: with --matrix minutes of times, kilometres of distances.")
    }
  }

  /// - Throws: `UsageError` with the range for a distance in kilometres that is less than a metre or too large.
  func check(_ option: String, kilometres: Double?) throws {
    guard let kilometres, !(0.001...5000).contains(kilometres) else { return }
    throw UsageError(
      matrix == nil
        ? "\(option) takes kilometres from 0.001 to 5000."
        : "\(option) takes numbers from 0.001 to 5000: with --matrix minutes of times, kilometres of distances.")
  }
}
