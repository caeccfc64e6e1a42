/// Splitting an amount so that its parts always sum to it (chia nhuận bút đồng tác giả).
public enum Split {
  /// Splits by largest remainder; ties go to the earlier-listed.
  ///
  /// - Parameters:
  ///   - amount: what is split, of either sign.
  ///   - weights: relative weights, none negative, their sum above zero.
  /// - Returns: one part a weight, in order, summing to `amount` to the đồng.
  public static func byLargestRemainder(_ amount: Dong, weights: [Int64]) -> [Dong] {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    precondition(sum > 0 && weights.allSatisfy { $0 >= 0 }, "weights have a positive sum")
    let magnitude = Int128(amount.amount.magnitude)
    var parts: [Int64] = []
    var remainders: [(index: Int, remainder: Int128)] = []
    for (index, weight) in weights.enumerated() {
      let (quotient, remainder) = (magnitude * Int128(weight)).quotientAndRemainder(dividingBy: sum)
      parts.append(Int64(quotient))
      remainders.append((index, remainder))
    }
    let missing = Int(magnitude - parts.reduce(Int128(0)) { $0 + Int128($1) })
    remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
    for (index, _) in remainders.prefix(missing) { parts[index] += 1 }
    return parts.map { Dong(amount.isNegative ? -$0 : $0) }
  }
}
