import Foundation
import Orthography

/// Text in Unicode normalisation form C (NFC), as the ledger keeps all text.
///
/// The only file that asks Foundation: the toolchain offers NFC nowhere else.
public enum CanonicalText {
  /// The text in NFC; a text that is so already costs a quick check alone.
  public static func nfc(_ text: String) -> String {
    Normalisation.isNFC(text) ? text : text.precomposedStringWithCanonicalMapping
  }

  /// Well-formed UTF-8 as a text in NFC.
  static func nfc(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return Normalisation.isNFC(bytes) ? text : text.precomposedStringWithCanonicalMapping
  }
}
