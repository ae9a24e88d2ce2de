public import MessageModel

/// A way to group towns.
public enum ZoneLevel: Hashable, Sendable {
  /// Employment basin (zone d'emploi).
  case basin
  /// Department.
  case department
  /// Intercommunality with its own taxation.
  case epci
  /// Region.
  case region
  /// A grouping of the user's or of `embeddedGroupings`, by its name.
  case grouping(String)

  /// The levels that towns know of themselves.
  public static let standard: [ZoneLevel] = [.basin, .department, .epci, .region]

  /// Groupings of the embedded towns, by name: number of people of the urban unit, attraction category, bassin de vie.
  public static let embeddedGroupings = ["urban-unit-size", "attraction", "bassin-de-vie"]

  /// Whether its zones are classes, whose numbers say nothing to people.
  public var hasClasses: Bool { self == .grouping("urban-unit-size") || self == .grouping("attraction") }

  /// Whether a word names a level of the embedded towns and no file.
  public static func isWord(_ word: String) -> Bool {
    Self(rawValue: word) != nil || embeddedGroupings.contains(word)
  }

  /// The code of the zone that a town belongs to; nil where it has none.
  public func code(of town: Town) -> String? {
    switch self {
    case .basin: town.basin
    case .department: town.department
    case .epci: town.epci
    case .region: town.region
    case .grouping(let name): town.groupings[name]
    }
  }
}

extension ZoneLevel: RawRepresentable {
  /// The word for a level in options and files; of a grouping its name.
  public var rawValue: String {
    switch self {
    case .basin: "basin"
    case .department: "department"
    case .epci: "epci"
    case .region: "region"
    case .grouping(let name): name
    }
  }

  /// The standard level of a word; nil for any other word.
  public init?(rawValue: String) {
    guard let level = Self.standard.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = level
  }
}

extension ZoneLevel {
  /// The word for a level in messages; of a grouping its name, which is the same in every language.
  public var word: Message {
    switch self {
    case .basin: "basin"
    case .department: "department"
    case .epci: "epci"
    case .region: "region"
    case .grouping(let name): Message(data: name)
    }
  }
}
