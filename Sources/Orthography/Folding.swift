/// Keys under which headings, commands and codes of the program are looked up.
public enum Folding {
  /// The text without case, accents and word separators of its own.
  ///
  /// `Mã số`, `ma_so` and `MÃ-SỐ` give `ma so`; `đ` gives `d`. Composed and decomposed
  /// input give the same key. People's names are compared with `NameKey`, never with this.
  public static func fold(_ text: String) -> String {
    var text = text
    if let key = text.withUTF8(foldASCII) { return key }
    return foldAny(text)
  }

  /// The key of a text of ASCII alone, `nil` when it holds anything else.
  private static func foldASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { key in
      var count = 0
      var gap = false
      for byte in bytes {
        switch byte {
        case 0x20, 0x5F, 0x2D, 0x09...0x0D:
          gap = count > 0
          continue
        default: break
        }
        if gap {
          key[count] = 0x20
          count += 1
          gap = false
        }
        key[count] = (0x41...0x5A).contains(byte) ? byte + 32 : byte
        count += 1
      }
      return count
    }
  }

  private static func foldAny(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    var gap = false
    text.forEachLetter { letter in
      if letter.base.partsWords {
        gap = !key.isEmpty
        return
      }
      if letter.base.isInvisible || letter.base.isControl || letter.base.isCombiningMark { return }
      if gap {
        key.append(" ")
        gap = false
      }
      key.append(letter.base)
    }
    return String(key)
  }
}
