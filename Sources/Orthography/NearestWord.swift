/// "Did you mean": the known word nearest to one that is unknown.
public enum NearestWord {
  /// The candidate with the fewest slips of the pen between it and the word.
  ///
  /// Case, accents and separators do not count. A slip is a letter too many, missing,
  /// replaced, or two letters exchanged. One slip is allowed in a word of up to four
  /// letters, two up to eight, three beyond; the first of equally near candidates wins.
  public static func suggest(_ word: String, among candidates: [String]) -> String? {
    var search = Search(word)
    for candidate in candidates { search.consider(candidate) }
    return search.found
  }

  /// A search among words that are handed on one by one, by the rules of `suggest`.
  public struct Search {
    private let wanted: [Unicode.Scalar]
    private var best: (candidate: String, slips: Int)?

    /// Searches for the word nearest to one.
    public init(_ word: String) {
      wanted = Array(Folding.fold(word).unicodeScalars.prefix(longest))
    }

    /// The nearest of those that were considered.
    public var found: String? { best?.candidate }

    /// Considers a candidate; of equally near ones the first considered stays.
    public mutating func consider(_ candidate: String) {
      guard let slips = slips(to: candidate) else { return }
      if best.map({ slips < $0.slips }) ?? true { best = (candidate, slips) }
    }

    /// Considers a candidate of many in any order; of equally near ones the least stays.
    public mutating func consider(unordered candidate: String) {
      guard let slips = slips(to: candidate) else { return }
      if best.map({ (slips, candidate) < ($0.slips, $0.candidate) }) ?? true {
        best = (candidate, slips)
      }
    }

    /// How far a candidate is from the word; `nil` where it is too far.
    private func slips(to candidate: String) -> Int? {
      guard !wanted.isEmpty else { return nil }
      let known = Array(Folding.fold(candidate).unicodeScalars)
      let allowed = allowedSlips(min(wanted.count, known.count))
      guard abs(wanted.count - known.count) <= allowed else { return nil }
      let slips = distance(wanted, known)
      return slips <= allowed && slips < known.count ? slips : nil
    }
  }

  /// No word of ours is longer; it bounds the work on hostile input.
  private static let longest = 128

  private static func allowedSlips(_ length: Int) -> Int {
    switch length {
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  /// The Damerau–Levenshtein distance (optimal string alignment).
  static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      current.reserveCapacity(right.count + 1)
      for (j, b) in right.enumerated() {
        var slips = min(last[j + 1] + 1, current[j] + 1, last[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          slips = min(slips, beforeLast[j - 1] + 1)
        }
        current.append(slips)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
