internal import CXLSXWriter
internal import WorkbookModel

extension WorkbookFile {
  /// Adds a sheet with everything on it.
  ///
  /// - Throws: `WorkbookError` with the function that refused something.
  func add(_ sheet: WorkbookSheet, _ formats: WorkbookFormats) throws(WorkbookError) {
    let target = unsafe try addSheet(sheet.name)
    for (column, width) in sheet.widths.enumerated() {
      let position = lxw_col_t(column)
      try Self.check(unsafe worksheet_set_column(target, position, position, width, nil), "worksheet_set_column")
    }
    for (row, cells) in sheet.rows.enumerated() {
      if row % 64 == 0 { try WorkbookError.checkCancellation() }
      let lines = sheet.lines(ofRow: row)
      if lines > 1 {
        let code = unsafe worksheet_set_row(target, lxw_row_t(row), Double(lines) * Self.lineHeight, nil)
        try Self.check(code, "worksheet_set_row")
      }
      for (column, cell) in cells.enumerated() {
        unsafe try write(cell, lxw_row_t(row), lxw_col_t(column), to: target, formats[cell.style])
      }
    }
    for colours in sheet.colours { unsafe try add(colours, to: target) }
    unsafe try layOut(sheet, target)
  }

  private func write(
    _ cell: WorkbookCell, _ row: lxw_row_t, _ column: lxw_col_t, to target: UnsafeMutablePointer<lxw_worksheet>,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(WorkbookError) {
    switch cell.value {
    case .empty: break
    case .text(let text):
      let code = unsafe worksheet_write_string(target, row, column, WorkbookText.cell(text), format)
      try Self.check(code, "worksheet_write_string")
    case .number(let number):
      try Self.check(unsafe worksheet_write_number(target, row, column, number, format), "worksheet_write_number")
    }
  }

  /// A4 across, on as few pages beside each other as can be read; codes are text on purpose.
  private func layOut(
    _ sheet: WorkbookSheet, _ target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookError) {
    let lastColumn = (sheet.rows.first?.count ?? 0) - 1
    if sheet.isTable, lastColumn >= 0 {
      if sheet.frozenColumns > 0 {
        let last = lxw_col_t(sheet.frozenColumns - 1)
        try Self.check(unsafe worksheet_repeat_columns(target, 0, last), "worksheet_repeat_columns")
      }
      unsafe worksheet_freeze_panes(target, 1, lxw_col_t(sheet.frozenColumns))
      try Self.check(unsafe worksheet_repeat_rows(target, 0, 0), "worksheet_repeat_rows")
      let lastRow = lxw_row_t(sheet.rows.count - 1)
      let code = unsafe worksheet_autofilter(target, 0, 0, lastRow, lxw_col_t(lastColumn))
      try Self.check(code, "worksheet_autofilter")
    } else {
      unsafe worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
    unsafe worksheet_set_landscape(target)
    unsafe worksheet_set_paper(target, Self.paperA4)
    let pages = max(1, (sheet.widths.reduce(0, +) / Self.readableWidth).rounded(.up))
    unsafe worksheet_fit_to_pages(target, UInt16(pages), 0)
    unsafe worksheet_set_margins(target, 0.4, 0.4, 0.5, 0.6)
    try Self.check(unsafe worksheet_set_footer(target, "&L&A&R&P / &N"), "worksheet_set_footer")
    let whole = "A1:XFD1048576"
    let code = unsafe worksheet_ignore_errors(target, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), whole)
    try Self.check(code, "worksheet_ignore_errors")
  }

  private static let paperA4: UInt8 = 9
  /// Points.
  private static let lineHeight = 15.0
  /// Characters that a page can show beside each other.
  private static let readableWidth = 220.0
}
