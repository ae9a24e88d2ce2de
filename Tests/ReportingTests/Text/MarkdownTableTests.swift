@testable import Reporting
import Testing

@Suite("Markdown table")
struct MarkdownTableTests {
  @Test("Names cannot be read as markup")
  func escape() {
    #expect(MarkdownTable.escape("a|b<script>") == "a\\|b\\<script\\>")
    #expect(MarkdownTable.escape("[x](y) `z` _w_ \\") == "\\[x\\](y) \\`z\\` \\_w\\_ \\\\")
    #expect(MarkdownTable.escape("two\nlines\r\nand\rmore") == "two lines and more")
    #expect(MarkdownTable.escape("L'Haÿ-les-Roses") == "L'Haÿ-les-Roses")
  }

  @Test("Columns are padded, numbers to the right")
  func padded() {
    var table = MarkdownTable([("Town", .left), ("People", .right)])
    table.add(["Sète", "1"])
    table.add(["Saint-|", "12,345"])
    let expected = """
      | Town     | People |
      | -------- | -----: |
      | Sète     |      1 |
      | Saint-\\| | 12,345 |

      """
    #expect(table.text == expected)
  }

  @Test("An optional column is left out where no row has a value, and only there")
  func optional() {
    var table = MarkdownTable([("Town", .left), ("County", .left), ("Area", .right)], optional: ["County"])
    table.add(["Sète", "–", "–"])
    #expect(
      table.text == """
        | Town | Area |
        | ---- | ---: |
        | Sète |    – |

        """)
    table.add(["Alès", "Gard", "–"])
    #expect(
      table.text == """
        | Town | County | Area |
        | ---- | ------ | ---: |
        | Sète | –      |    – |
        | Alès | Gard   |    – |

        """)
  }

  @Test("A row with another number of cells is a programming error")
  func cells() async {
    await #expect(processExitsWith: .failure) {
      var table = MarkdownTable([("a", .left)])
      table.add(["1", "2"])
    }
  }
}
