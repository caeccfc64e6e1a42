/// The answers to the questions asked of late: the last `capacity` of them at least, never more than
/// twice as many.
package struct RecentValues<Key: Hashable, Value> {
  private let capacity: Int
  /// What was asked since the last turn; once full it takes the place of what was asked before it.
  private var recent: [Key: Value] = [:]
  private var earlier: [Key: Value] = [:]

  /// Nothing asked yet.
  package init(capacity: Int) {
    self.capacity = capacity
  }

  /// How many answers are held.
  package var count: Int { recent.count + earlier.count }

  /// The answer that is held to a question; one that is asked again stays.
  package subscript(key: Key) -> Value? {
    mutating get {
      if let value = recent[key] { return value }
      guard let value = earlier.removeValue(forKey: key) else { return nil }
      keep(value, for: key)
      return value
    }
  }

  /// Holds the answer to a question.
  package mutating func keep(_ value: Value, for key: Key) {
    if recent.count >= capacity {
      earlier = recent
      recent = [:]
    }
    recent[key] = value
  }
}
