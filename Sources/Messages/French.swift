public import MessageModel

/// Says messages in French: each template is looked up, data stays as it is.
public enum French {
  /// A message in French; a template that the catalogue does not have stays English.
  ///
  /// - Complexity: O(length of the text).
  public static func text(_ message: Message) -> String { message.text { templates[$0] } }

  /// The French of a template; nil where there is none.
  public static func template(_ english: String) -> String? { templates[english] }

  private static let templates = Dictionary(
    catalogue.map { ($0.english, $0.french) }, uniquingKeysWith: { first, _ in first })

  /// Every pair of templates.
  static let catalogue: [(english: String, french: String)] = [
    dataMessages, readingMessages, travelMessages, geometryMessages, planMessages, verificationMessages,
    commandMessages, wordMessages, libraryMessages, placeMessages, layerMessages, studyMessages, studyKeyMessages,
    ownFileMessages, hostileMessages, qualityMessages, studyCheckMessages, openStreetMapMessages, roadNetworkMessages,
    tidyMessages, meaningMessages, parserMessages, helpMessages, helpPageMessages, helpDiscussions,
    helpRoadMessages, helpTripMessages, nounMessages, backtestMessages,
  ].flatMap { $0.map { ($0.key, $0.value) } }
}
