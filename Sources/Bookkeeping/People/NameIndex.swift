import Accounting

/// Where names may stand: a number for each name and pen name instead of its text, so that those of
/// a hundred thousand contributors take a few megabytes.
///
/// Two names may have one number: whoever is found is to be asked for the name.
struct NameIndex {
  private struct Entry {
    let hash: Int
    /// Where the code begins in `codes`.
    let code: Int
  }

  private let hash: (String) -> Int
  private var entries: [Entry] = []
  /// Every code behind its length.
  private var codes: [UInt8] = []

  /// An index of nobody.
  init(hash: @escaping (String) -> Int = { $0.hashValue }) {
    self.hash = hash
  }

  /// Enters who bears a name of this key; `sort` must follow the last.
  mutating func enter(_ code: String, key: String) {
    entries.append(Entry(hash: hash(key), code: codes.count))
    codes.append(UInt8(code.utf8.count))
    codes.append(contentsOf: code.utf8)
  }

  /// Puts what was entered in order.
  mutating func sort() { entries.sort { $0.hash < $1.hash } }

  /// Who may bear a name of this key, each once, in code order.
  func candidates(_ key: String) -> [ContributorCode] {
    let wanted = hash(key)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < wanted { low = middle + 1 } else { high = middle }
    }
    var found: Set<ContributorCode> = []
    for entry in entries[low...].prefix(while: { $0.hash == wanted }) {
      found.insert(code(at: entry.code))
    }
    return found.sorted()
  }

  private func code(at start: Int) -> ContributorCode {
    let bytes = codes[(start + 1)...].prefix(Int(codes[start]))
    guard let code = ContributorCode(String(decoding: bytes, as: UTF8.self)) else {
      preconditionFailure("a stored contributor code reads back")
    }
    return code
  }
}
