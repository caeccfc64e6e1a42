/// Numbers words in the order they are first met, without making a text of each: totals over a
/// million rows meet some hundred codes.
struct WordTable {
  /// The words by their numbers.
  private(set) var words: [String] = []
  /// The numbers by the hash of the words, in a table at most half full; -1 where there is none.
  private var slots = [Int](repeating: -1, count: 64)

  /// The number of a word.
  mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = slot(of: word)
    while slots[slot] >= 0 {
      if Self.isEqual(&words[slots[slot]], word) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = words.count
    words.append(String(decoding: word, as: UTF8.self))
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  /// The number of a word.
  mutating func number(of word: String) -> Int {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(word))
    return hasher.finalize() & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for number in words.indices {
      var word = words[number]
      var slot = word.withUTF8 { self.slot(of: $0) }
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = number
    }
  }

  private static func isEqual(_ known: inout String, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    known.withUTF8 { $0.count == word.count && $0.elementsEqual(word) }
  }
}
