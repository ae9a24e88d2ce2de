/// Bridges from islands to other land, between towns of the embedded data.
///
/// Sources: Wikipédia, « Ponts de la Charente-Maritime », « Pont de Noirmoutier », « Rivière Salée (Guadeloupe) », read on
/// 30 November 2026.
enum FixedLinks {
  /// Codes of the two towns that a bridge joins.
  static let towns: [(String, String)] = [
    // Île de Ré, 1988: La Rochelle and Rivedoux-Plage.
    ("17300", "17297"),
    // Île d'Oléron, 1966: Bourcefranc-le-Chapus and Le Château-d'Oléron.
    ("17058", "17093"),
    // Île de Noirmoutier, 1971: La Barre-de-Monts and Barbâtre.
    ("85012", "85011"),
    // Grande-Terre and Basse-Terre, over the Rivière Salée: Les Abymes and Baie-Mahault.
    ("97101", "97103"),
  ]
}
