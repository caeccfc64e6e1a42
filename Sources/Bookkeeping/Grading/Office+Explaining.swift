import Accounting
public import Diagnostics
import Legislation
import Payments
import Persistence
public import Royalties

extension Office {
  /// Why an amount is what it is: of what `approve` would name so.
  public func explain(_ name: ApprovalName) throws(Failure) -> [Explanation] {
    switch name {
    case .work(let id): return try explain(work: id)
    case .remuneration(let id): return try explain(remuneration: id)
    case .part(let key):
      let isItem = try storage { () throws(StorageError) in
        try !ContentStore(ledger.connection).parts(of: key.item).isEmpty
      }
      if isItem || key.part != nil { return try explain(key) }
      if let id = WorkID(key.item.text), try isWork(id.text) {
        return try explain(work: id)
      }
      if let id = RemunerationID(key.item.text), try isRemuneration(id.text) {
        return try explain(remuneration: id)
      }
      return try explain(key)
    }
  }

  /// Why the amount of a part is what it is (diễn giải): one tree a part, as it was computed, then
  /// what was added to it and what it was graded before that was reversed.
  ///
  /// - Throws: refused (1) where a part is not graded.
  public func explain(_ key: PartKey) throws(Failure) -> [Explanation] {
    var found: [Explanation] = []
    for stored in try namedParts(key) {
      guard let grade = stored.grade else {
        throw Failure(
          OfficeProblem.wrongState(
            item: stored.part.key.label, state: stored.state.rawValue, wanted: PartStatus.graded))
      }
      found.append(
        Explanation(
          label: stored.part.key.label, title: stored.part.title, working: grade.explanation,
          doubt: stored.part.publishedOn.flatMap { rules.warning(on: $0) }))
      found += try adjustments(
        ofLine: stored.line, label: stored.part.key.label, title: stored.part.title)
      for before in try earlierGrades(of: stored.part.key) {
        guard let grade = before.grade else { continue }
        found.append(
          Explanation(
            label: before.part.key.label, title: before.part.title, replaced: grade.working))
      }
    }
    return found
  }

  /// What a part was graded before its lines were reversed, the last of them first.
  func earlierGrades(of key: PartKey) throws(Failure) -> [StoredPart] {
    let connection = ledger.connection
    return try storage { () throws(StorageError) in
      try ContentStore(connection).earlier(than: key).reversed()
    }
  }

  /// What was posted on top when the law had changed for the past.
  func adjustments(
    ofLine line: Int64?, label: String, title: String
  ) throws(Failure) -> [Explanation] {
    guard let line else { return [] }
    let connection = ledger.connection
    let texts = try storage { () throws(StorageError) in
      let store = AdjustmentStore(connection)
      var texts: [String] = []
      for adjustment in try store.adjustments(of: line) {
        texts.append(try store.working(of: adjustment.line))
      }
      return texts
    }
    return texts.map { Explanation(label: label, title: title, working: $0) }
  }
}

extension Explanation {
  init(label: String, title: String, working text: String) {
    guard let working = Working(canonicalText: text) else {
      preconditionFailure("a stored working reads back")
    }
    self.init(label: label, title: title, working: working)
  }

  /// What was graded, posted and reversed before it was graded anew.
  init(label: String, title: String, replaced text: String) {
    self.init(label: label, title: title, working: text)
    isReplaced = true
  }
}
