package import CoverageModel
import GeometryCore
package import MessageModel

/// Finds towns whose people a table holds twice.
///
/// 1. Two spellings of one code: `1005` and `01005`, `2a008` and `2A008`.
/// 2. Paris, Lyon or Marseille beside their districts.
/// 3. A commune beside those that were joined to it, where its people are those of all: a table older than the merger has
///    both rightly, each with its own people. The people tell: taken with the growth of the other towns, the commune has
///    about as many as the embedded one, alone or with the others.
package enum DoubleCounts {
  /// Towns that are held twice.
  package struct Finding: Hashable, Sendable {
    /// The code that holds the people of the others.
    package var code: String
    /// How it is called.
    package var name: String
    /// The codes of the others, ascending.
    package var others: [String]
    /// What is wrong, one sentence.
    package var problem: Message
  }

  /// Refuses towns that are held twice.
  ///
  /// - Throws: `DataError` of kind `.content` with the first of them, and as the readers of the embedded data.
  /// - Complexity: O(n log n).
  static func check(_ towns: [Town], file: String, _ geoData: GeoDataFolder) throws(DataError) {
    let spellings = spellings(towns.map(\.code))
    if let first = spellings.first { throw DataError(.content, file: file, field: "code", first.problem) }
    guard geoData.has("absorbed-communes.csv"), geoData.has("towns.csv") else { return }
    let absorbed = try NameFacts.successors(geoData)
    let codes = Set(towns.map(\.code))
    guard codes.contains(where: { code in absorbed[code].map { codes.contains($0) } ?? false }) else { return }
    let embedded = TownCodes(towns: try TownTable.read(geoData.file("towns.csv")))
    if let first = find(towns, absorbed: absorbed, reference: { embedded[$0] }).first {
      throw DataError(.content, file: file, field: "code", first.problem)
    }
  }

  /// Codes that are written in two ways.
  ///
  /// - Complexity: O(n) expected.
  package static func spellings(_ codes: [String]) -> [Finding] {
    var first: [String: String] = [:]
    var findings: [Finding] = []
    for code in codes {
      guard let known = first.updateValue(code, forKey: plain(code)), known != code else { continue }
      let (long, short) = known.utf8.count >= code.utf8.count ? (known, code) : (code, known)
      findings.append(
        Finding(
          code: long, name: long, others: [short],
          problem: "'\(short)' and '\(long)' are one code: the people of the town would count twice"))
    }
    return findings
  }

  /// A code in capitals, without leading zeros where it has only figures.
  private static func plain(_ code: String) -> String {
    guard let first = code.utf8.first, (0x30...0x39).contains(first) else { return code }
    guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return code.uppercased() }
    let figures = code.drop { $0 == "0" }
    return figures.isEmpty ? "0" : String(figures)
  }

  /// Communes beside their districts, or beside those that were joined to them.
  ///
  /// - Parameters:
  ///   - absorbed: for the code of a commune or district that is none any more, the one that holds its ground.
  ///   - reference: the embedded town of a code.
  /// - Complexity: O(n log n).
  package static func find(
    _ towns: [Town], absorbed: [String: String], reference: (String) -> Town?
  ) -> [Finding] {
    let byCode = Dictionary(towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [String: [Town]] = [:]
    for town in byCode.values {
      guard let whole = absorbed[town.code], whole != town.code, byCode[whole] != nil else { continue }
      parts[whole, default: []].append(town)
    }
    let groups = parts.compactMap { code, parts in
      byCode[code].map { (whole: $0, parts: parts.sorted { $0.code < $1.code }) }
    }.sorted { $0.whole.code < $1.whole.code }
    guard FrenchTowns.areNear(groups.map { ($0.whole.code, $0.whole.position) }, reference) else { return [] }
    let isPart = Set(groups.flatMap { [$0.whole.code] + $0.parts.map(\.code) })
    let growth = growth(of: towns.filter { !isPart.contains($0.code) }, reference)
    var (twice, once) = (0, 0)
    var findings: [Finding] = []
    for (whole, parts) in groups {
      let isCity = ["13055", "69123", "75056"].contains(whole.code)
      let people = parts.reduce(0) { $0 + ($1.population ?? 0) }
      if !isCity {
        guard holdsParts(whole, people: people, growth: growth, reference) else {
          once += people
          continue
        }
        twice += people
      }
      findings.append(finding(whole, parts, isCity: isCity, people: people))
    }
    // A table older than most mergers has a few whose people do not tell.
    return twice >= once ? findings : findings.filter { ["13055", "69123", "75056"].contains($0.code) }
  }

  private static func finding(_ whole: Town, _ parts: [Town], isCity: Bool, people: Int) -> Finding {
    let codes = parts.map(\.code)
    let list = codes.count > 3 ? "\(codes[0]), ..., \(codes[codes.count - 1])" : codes.joined(separator: ", ")
    let label = [whole.name, whole.code].joined(separator: " ")
    let problem: Message =
      isCity
      ? "\(label) stands beside its districts (\(list)): \(people) people would count twice; leave out the commune or its districts"
      : "\(label) stands beside communes that were joined to it (\(list)): \(people) people would count twice; leave those out"
    return Finding(code: whole.code, name: whole.name, others: codes, problem: problem)
  }

  /// Whether a commune's people are about as many as the embedded one's without those of the others.
  private static func holdsParts(_ whole: Town, people: Int, growth: Double, _ reference: (String) -> Town?) -> Bool {
    guard let own = whole.population, let known = reference(whole.code)?.population else { return true }
    let expected = Double(known) * growth
    return abs(Double(own) - expected) <= abs(Double(own + people) - expected)
  }

  /// The median ratio of people to those of the embedded towns; 1 where none is known.
  private static func growth(of towns: [Town], _ reference: (String) -> Town?) -> Double {
    let ratios = towns.compactMap { town -> Double? in
      guard let people = town.population, people > 0, let known = reference(town.code)?.population, known > 0 else {
        return nil
      }
      return Double(people) / Double(known)
    }.sorted()
    return ratios.isEmpty ? 1 : ratios[ratios.count / 2]
  }
}
