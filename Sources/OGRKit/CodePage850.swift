/// Texts in code page 850, in which DOS wrote Western Europe.
enum CodePage850 {
  /// What stands from 0x80 to 0xFF (Unicode, CP850.TXT).
  private static let high = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)

  /// The text of some bytes.
  ///
  /// - Complexity: O(n).
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : high[Int(byte) - 0x80]) }
    return String(text)
  }

  /// Whether texts that are not UTF-8 are likelier in this than in Windows-1252: more of their bytes beside letters are
  /// the letters of French and its neighbours in it (0x81 to 0x97 but for 0x92) than in that (0xC0 to 0xFF, œ, ’).
  ///
  /// - Complexity: O(size).
  static func isLikely(_ texts: some Sequence<[UInt8]>) -> Bool {
    var (votes, others) = (0, 0)
    for bytes in texts {
      for (index, byte) in bytes.enumerated() where byte >= 0x80 {
        let isBeside = index > 0 && isLetter(bytes[index - 1]) || index + 1 < bytes.count && isLetter(bytes[index + 1])
        guard isBeside else { continue }
        switch byte {
        case 0x92, 0x9C, 0xC0...0xFF: others += 1
        case 0x81...0x85, 0x87...0x8C, 0x90, 0x93, 0x94, 0x96, 0x97: votes += 1
        default: break
        }
      }
    }
    return votes > others
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
