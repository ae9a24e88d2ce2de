import LayerModel

/// Which features a rule of a style is for.
indirect enum StyleCondition: Hashable, Sendable {
  /// All that no other rule of the style is for.
  case otherwise
  case all([StyleCondition])
  case compare(StyleTerm, StyleComparison, StyleTerm)
  case text(field: String, is: String)
}

/// How two numbers are compared.
enum StyleComparison: String, Hashable, Sendable {
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
  case equal = "="
}

/// A number in a condition.
indirect enum StyleTerm: Hashable, Sendable {
  case field(String)
  case number(Double)
  case times(StyleTerm, Int)
  case minus(StyleTerm, StyleTerm)
}

extension StyleCondition {
  /// The condition as an expression of QGIS.
  var expression: String {
    switch self {
    case .otherwise: "ELSE"
    case .all(let conditions): conditions.map(\.expression).joined(separator: " AND ")
    case .compare(let left, let comparison, let right): "\(left.expression) \(comparison.rawValue) \(right.expression)"
    case .text(let field, let text): "\"\(field)\" = '\(text)'"
    }
  }

  /// The condition as a filter of OGC 02-059, without its outermost element; nil where it takes a rule of its own kind.
  var filter: String? {
    switch self {
    case .otherwise: return nil
    case .all(let conditions):
      let filters = conditions.compactMap(\.filter)
      return filters.count == 1 ? filters[0] : "<ogc:And>\(filters.joined())</ogc:And>"
    case .compare(let left, let comparison, let right):
      let name =
        switch comparison {
        case .less: "PropertyIsLessThan"
        case .atMost: "PropertyIsLessThanOrEqualTo"
        case .greater: "PropertyIsGreaterThan"
        case .atLeast: "PropertyIsGreaterThanOrEqualTo"
        case .equal: "PropertyIsEqualTo"
        }
      return "<ogc:\(name)>\(left.filter)\(right.filter)</ogc:\(name)>"
    case .text(let field, let text):
      let sides = StyleTerm.field(field).filter + "<ogc:Literal>\(XMLText.escape(text))</ogc:Literal>"
      return "<ogc:PropertyIsEqualTo>\(sides)</ogc:PropertyIsEqualTo>"
    }
  }
}

extension StyleTerm {
  var expression: String {
    switch self {
    case .field(let name): "\"\(name)\""
    case .number(let number): FixedDecimal.text(number, decimals: 6, trims: true)
    case .times(let term, let factor): "\(term.expression) * \(factor)"
    case .minus(let left, let right): "(\(left.expression) - \(right.expression))"
    }
  }

  var filter: String {
    switch self {
    case .field(let name): "<ogc:PropertyName>\(XMLText.escape(name))</ogc:PropertyName>"
    case .number: "<ogc:Literal>\(expression)</ogc:Literal>"
    case .times(let term, let factor): "<ogc:Mul>\(term.filter)<ogc:Literal>\(factor)</ogc:Literal></ogc:Mul>"
    case .minus(let left, let right): "<ogc:Sub>\(left.filter)\(right.filter)</ogc:Sub>"
    }
  }
}
