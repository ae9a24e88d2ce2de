internal import CXLSXWriter
internal import WorkbookModel

extension WorkbookFile {
  /// Adds colours that depend on values to a sheet.
  func add(
    _ colours: WorkbookColours, to target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    switch colours.rule {
    case .texts(let fills):
      for fill in fills {
        let format = unsafe try addFormat()
        unsafe format_set_bg_color(format, fill.colour)
        var rule = unsafe lxw_conditional_format()
        unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        unsafe rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        unsafe rule.format = format
        let quoted =
          "\"" + fill.text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        let code = unsafe quoted.withCString { text in
          unsafe rule.value_string = UnsafeMutablePointer(mutating: text)
          return unsafe set(&rule, colours, target)
        }
        try Self.check(code, "worksheet_conditional_format_range")
      }
    case .scale(let from, let fromColour, let to, let toColour):
      var rule = unsafe lxw_conditional_format()
      unsafe rule.type = UInt8(LXW_CONDITIONAL_2_COLOR_SCALE.rawValue)
      unsafe rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      unsafe rule.min_value = from
      unsafe rule.min_color = fromColour
      unsafe rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
      unsafe rule.max_value = to
      unsafe rule.max_color = toColour
      try Self.check(unsafe set(&rule, colours, target), "worksheet_conditional_format_range")
    }
  }

  private func set(
    _ rule: inout lxw_conditional_format, _ colours: WorkbookColours, _ target: UnsafeMutablePointer<lxw_worksheet>
  ) -> lxw_error {
    let column = lxw_col_t(colours.column)
    return unsafe worksheet_conditional_format_range(
      target, lxw_row_t(colours.rows.lowerBound), column, lxw_row_t(colours.rows.upperBound), column, &rule)
  }
}
