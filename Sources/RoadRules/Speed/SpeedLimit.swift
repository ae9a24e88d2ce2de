/// A limit of speed as maps write it.
///
/// Source: wiki.openstreetmap.org, "Key:maxspeed" and "Default speed limits".
struct SpeedLimit: Hashable, Sendable {
  /// Which law holds.
  enum Zone: String, Hashable, Sendable { case urban, rural, motorway }

  /// km/h; nil where only the zone is known.
  var kilometresPerHour: Double?
  /// The zone that the text names.
  var zone: Zone?

  /// What a text says; nil where it cannot be read. Of a list the lowest limit counts.
  init?(_ text: String) {
    let parts = text.split { $0 == ";" || $0 == "|" || $0 == "," }.map { String($0.trimmingSpaces()).lowercased() }
    let limits = parts.compactMap(Self.single)
    guard let lowest = limits.min(by: { ($0.kilometresPerHour ?? 999) < ($1.kilometresPerHour ?? 999) }) else {
      return nil
    }
    self = lowest
  }

  init(_ kilometresPerHour: Double?, zone: Zone? = nil) {
    self.kilometresPerHour = kilometresPerHour
    self.zone = zone
  }

  private static func single(_ text: String) -> SpeedLimit? {
    switch text {
    case "none": return SpeedLimit(130)
    case "walk": return SpeedLimit(5)
    case "urban", "rural", "motorway": return SpeedLimit(nil, zone: Zone(rawValue: text))
    default: break
    }
    if let colon = text.firstIndex(of: ":"), colon > text.startIndex {
      return national(country: String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
    return number(text).map { SpeedLimit($0) }
  }

  /// `50`, `50 km/h`, `30 mph`, `10 knots`; 1 to 160 km/h.
  private static func number(_ text: String) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Double(digits) else { return nil }
    let factor: Double
    switch text.dropFirst(digits.count).trimmingSpaces() {
    case "", "km/h", "kmh", "kph": factor = 1
    case "mph": factor = 1.609344
    case "knots": factor = 1.852
    default: return nil
    }
    return (1...160).contains(value * factor) ? value * factor : nil
  }

  /// `FR:urban`, `FR:30`, `FR:zone30`, `DE:living_street`.
  private static func national(country: String, _ text: String) -> SpeedLimit? {
    if let zone = Zone(rawValue: text) { return SpeedLimit(law(country, zone), zone: zone) }
    switch text {
    case "living_street", "bicycle_road": return SpeedLimit(text == "living_street" ? 20 : 30, zone: .urban)
    case "trunk", "nsl_dual": return SpeedLimit(country == "gb" ? 112.65408 : 110, zone: .rural)
    case "nsl_single": return SpeedLimit(96.56064, zone: .rural)
    case "nsl_restricted": return SpeedLimit(48.28032, zone: .urban)
    case "walk": return SpeedLimit(5)
    default: break
    }
    let digits = text.hasPrefix("zone") ? text.dropFirst(4).drop { $0 == ":" } : text[...]
    guard let value = number(String(digits)) else { return nil }
    return SpeedLimit(value, zone: text.hasPrefix("zone") && value <= 30 ? .urban : nil)
  }

  /// The general limits of laws in force in 2026, km/h. France: Code de la route, R413-2 and R413-3.
  private static func law(_ country: String, _ zone: Zone) -> Double? {
    switch (country, zone) {
    case ("gb", .urban): 48.28032
    case (_, .urban): 50
    case ("fr", .rural), ("ch", .rural), ("nl", .rural), ("dk", .rural), ("li", .rural): 80
    case ("de", .rural), ("at", .rural): 100
    case ("gb", .rural): 96.56064
    case ("be", .rural): 70
    case ("it", .rural), ("es", .rural), ("pt", .rural), ("lu", .rural), ("ad", .rural), ("pl", .rural): 90
    case ("gb", .motorway): 112.65408
    case ("ch", .motorway), ("es", .motorway), ("pt", .motorway), ("be", .motorway): 120
    case ("nl", .motorway): 100
    case ("fr", .motorway), ("de", .motorway), ("at", .motorway), ("it", .motorway), ("lu", .motorway): 130
    default: nil
    }
  }
}
