/// The scale along the side of a chart: round steps that take in every value.
struct ValueAxis {
  /// The lowest mark.
  let low: Int128
  /// The highest mark.
  let high: Int128
  /// From one mark to the next.
  let step: Int128

  /// An axis of at most six steps from zero, or from below it where values are negative.
  init(for values: [Int64]) {
    let least = min(0, values.min() ?? 0)
    let most = max(1, values.max() ?? 0)
    var step: Int128 = 1
    // 1, 2, 5, 10, 20 …
    while (Int128(most) - Int128(least)) / step >= 6 {
      if String(step).hasPrefix("2") {
        step = step / 2 * 5
      } else {
        step *= 2
      }
    }
    self.step = step
    low = least < 0 ? -((-Int128(least) + step - 1) / step * step) : 0
    high = (Int128(most) + step - 1) / step * step
  }

  /// The marks from the lowest.
  var marks: [Int128] {
    stride(from: 0, through: Int((high - low) / step), by: 1).map { low + Int128($0) * step }
  }

  /// How far above the lowest mark a value stands, in a height.
  func height(of value: Int64, within height: Int) -> Int {
    Int((Int128(value) - low) * Int128(height) / (high - low))
  }
}
