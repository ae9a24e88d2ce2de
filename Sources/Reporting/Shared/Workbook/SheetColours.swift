import CoverageModel
import WorkbookModel

/// Fills of cells: those of ColorBrewer's OrRd (see `MapColours`) on which black text can be read.
enum SheetColours {
  static let white: UInt32 = 0xFFFFFF
  static let strong: UInt32 = 0xFC8D59

  /// White at nothing, strong at all.
  static let uncoveredShare = WorkbookColours.Rule.scale(from: 0, fromColour: white, to: 1, toColour: strong)

  /// Strong at nothing, white at all.
  static let coveredShare = WorkbookColours.Rule.scale(from: 0, fromColour: strong, to: 1, toColour: white)

  /// White up to a limit above 0, strong at twice that.
  static func beyond(_ limit: Double) -> WorkbookColours.Rule {
    .scale(from: limit, fromColour: white, to: 2 * limit, toColour: strong)
  }

  /// The severity classes by their names in a language.
  static func severity(_ language: Language) -> WorkbookColours.Rule {
    let fills: [(Severity, UInt32)] = [(.moderate, 0xFEF0D9), (.high, 0xFDCC8A), (.severe, strong)]
    return .texts(fills.map { WorkbookColours.TextFill(text: language.text($0.0.textKey), colour: $0.1) })
  }
}
