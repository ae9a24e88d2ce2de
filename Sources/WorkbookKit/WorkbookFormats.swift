internal import CXLSXWriter
internal import WorkbookModel

/// The looks of cells in one workbook; they live as long as it does.
@safe struct WorkbookFormats {
  /// In the order of the styles.
  private let formats: [UnsafeMutablePointer<lxw_format>]

  init(_ file: borrowing WorkbookFile, numbers: Workbook.NumberForms) throws(WorkbookError) {
    var formats = unsafe [UnsafeMutablePointer<lxw_format>]()
    for style in WorkbookCell.Style.allCases {
      let format = unsafe try file.addFormat()
      unsafe Self.set(style, numbers, format)
      unsafe formats.append(format)
    }
    unsafe self.formats = formats
  }

  subscript(style: WorkbookCell.Style) -> UnsafeMutablePointer<lxw_format> { unsafe formats[style.rawValue] }

  private static func set(
    _ style: WorkbookCell.Style, _ numbers: Workbook.NumberForms, _ format: UnsafeMutablePointer<lxw_format>
  ) {
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch style {
    case .text: unsafe format_set_indent(format, 1)
    case .paragraph: unsafe format_set_text_wrap(format)
    case .remark:
      unsafe format_set_text_wrap(format)
      unsafe format_set_indent(format, 1)
    case .title:
      unsafe format_set_bold(format)
      unsafe format_set_font_size(format, 14)
    case .section, .numberSection, .remarkSection:
      unsafe format_set_bold(format)
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      if style == .numberSection { unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
      if style == .remarkSection { unsafe format_set_indent(format, 1) }
    case .heading, .numberHeading:
      if style == .numberHeading {
        unsafe format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      } else {
        unsafe format_set_indent(format, 1)
      }
      unsafe format_set_bold(format)
      unsafe format_set_text_wrap(format)
      unsafe format_set_bg_color(format, 0xE6EBF2)
      unsafe format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .whole: unsafe format_set_num_format(format, numbers.whole)
    case .oneDecimal: unsafe format_set_num_format(format, numbers.oneDecimal)
    case .twoDecimals: unsafe format_set_num_format(format, numbers.twoDecimals)
    case .exact: unsafe format_set_num_format(format, numbers.exact)
    case .percent: unsafe format_set_num_format(format, numbers.percent)
    }
  }
}
