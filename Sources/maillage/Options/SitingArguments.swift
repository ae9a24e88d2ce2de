import ArgumentParser
import CoverageModel

/// Named sets (`acv`, `pvd`, `towns>=N`, `acv+france-services`) or the path of a table.
struct CandidateOption: ExpressibleByArgument {
  var source: PlanRequest.CandidateSource

  init(source: PlanRequest.CandidateSource) {
    self.source = source
  }

  init?(argument: String) {
    if let sets = PlanRequest.CandidateSource.named(argument) {
      source = sets
    } else if argument.isEmpty || Self.isMeantAsSets(argument) {
      return nil
    } else {
      source = .file(argument)
    }
  }

  /// Whether a text is not a file, but `towns>=N` written otherwise (`towns > 5000`, `towns=>5000`), or sets of which one is
  /// none (`acv+pdv`).
  private static func isMeantAsSets(_ argument: String) -> Bool {
    let parts = argument.filter { $0 != " " }.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return parts.contains { part in
      ["towns>", "towns≥", "towns=>", "towns<"].contains { part.hasPrefix($0) }
        || parts.count > 1 && CandidateSet(rawValue: part) != nil
    }
  }

  var defaultValueDescription: String { "acv" }
}

/// Codes separated by commas.
struct CodeList: ExpressibleByArgument {
  var codes: [String]

  init(codes: [String]) {
    self.codes = codes
  }

  init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty }), Set(parts).count == parts.count else { return nil }
    codes = parts
  }

  var defaultValueDescription: String { "none" }
}

/// A level and a number: `department=1`.
struct ZoneCount: ExpressibleByArgument {
  var level: ZoneLevel
  var count: Int

  init?(argument: String) {
    guard let (level, text) = splitLevel(argument), let count = Int(text), count >= 0 else { return nil }
    self.level = level
    self.count = count
  }
}

/// A level and a share: `basin=0.5`.
struct ZoneShareOption: ExpressibleByArgument {
  var level: ZoneLevel
  var share: Double

  init?(argument: String) {
    guard let (level, text) = splitLevel(argument), let share = Double(text), (0...1).contains(share) else {
      return nil
    }
    self.level = level
    self.share = share
  }
}

/// The least and the largest number of people, both included: `30000..100000`.
struct PeopleRange: ExpressibleByArgument {
  var range: ClosedRange<Double>

  init?(argument: String) {
    guard let dots = argument.firstRange(of: "..") else { return nil }
    guard let least = Int(argument[..<dots.lowerBound]), let most = Int(argument[dots.upperBound...]), least >= 0,
      least <= most, most <= 1_000_000_000_000
    else { return nil }
    range = Double(least)...Double(most)
  }
}

private func splitLevel(_ argument: String) -> (ZoneLevel, Substring)? {
  let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
  guard parts.count == 2, let level = ZoneLevel(rawValue: String(parts[0])) else { return nil }
  return (level, parts[1])
}
