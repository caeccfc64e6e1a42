extension BudgetModel {
  mutating func settle(_ year: Int, carrying decided: [String: Int]) -> Status {
    guard today >= Day(year: year + 1, month: 2, day: 1), !settled.contains(year),
      !settled.contains(year + 1)
    else { return 1 }
    let isEarlierOpen = Self.lines.contains { position($0, year - 1).committed != 0 }
    guard settled.contains(year - 1) || !isEarlierOpen else { return 1 }
    let isUsed = Self.lines.contains { position($0, year) != Position() }
    guard isUsed else { return 1 }
    var after = self
    for line in Self.lines {
      let own = position(line, year)
      let rest = max(0, own.allotted - own.paid)
      let carried = decided[line] ?? (line == "NK" ? rest : 0)
      guard carried <= rest else { return 1 }
      after.change(line, year, allotted: -rest, committed: -own.committed)
      after.change(line, year + 1, allotted: carried)
      guard own.committed == 0 || after.hasRoom(own.committed, line, year + 1) else {
        met.insert(.noRoomNextYear)
        return 1
      }
      if carried > 0 { after.met.insert(.carried) }
      if own.committed > 0 { after.met.insert(.recharged) }
      after.change(line, year + 1, committed: own.committed)
    }
    // An entry for each approval with something to pay, and one for the year.
    after.entries +=
      1
      + items.count { item in
        item.entry != nil && item.paidIn == nil && item.left > 0 && open(from: item.year) == year
      }
    after.met.insert(settled.isEmpty ? .settled : .settledTwice)
    after.settled.insert(year)
    self = after
    return 0
  }
}
