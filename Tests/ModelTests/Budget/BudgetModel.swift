/// A second budget, in memory and in plain integers, written from the contract alone (4.5, 4.12,
/// 4.16): what each operation does to a line's year, and when it is refused.
///
/// NB and KH hold the state's money, NK other money. One contributor writes items of one genre; a
/// tenth of a coefficient is worth 23.400 đ.
struct BudgetModel {
  /// How an operation ends: the exit status of the command.
  typealias Status = Int32

  /// A day as the budget looks at it.
  struct Day: Comparable {
    let year: Int
    let month: Int
    let day: Int

    static func < (one: Day, other: Day) -> Bool {
      (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
  }

  struct Position: Equatable {
    var allotted = 0
    var committed = 0
    var paid = 0

    var left: Int { allotted - committed - paid }
  }

  struct Key: Hashable {
    let line: String
    let year: Int
  }

  /// An item of one author, from its grade to its payment.
  struct Item {
    let id: String
    let day: Day
    let amount: Int
    var entry: Int?
    var line = ""
    /// The year it was approved for, and the day it was approved on.
    var year = 0
    var approvedOn: Day?
    var run: Int?
    /// The year that paid it.
    var paidIn: Int?
    var reversed = 0

    var left: Int { amount - reversed }
  }

  struct Spending {
    let line: String
    let year: Int
    let amount: Int
    let entry: Int
    var reversed = 0
  }

  struct Run {
    let number: String
    let payDay: Day
    var isPaid = false
  }

  struct Advance {
    let line: String
    let year: Int
    let amount: Int
    var returned = 0

    var left: Int { amount - returned }
  }

  /// What makes a script worth running.
  enum Edge: Hashable, CaseIterable {
    case settled, settledTwice, carried, recharged, noRoomNextYear
    case paidInNextYear, januaryForTheYearBefore, januaryOver
    case givenBackToNextYear, keptBySettledYear, releasedFromNextYear, spendingOfSettledYear
    case overspentUnderWarning, refusedUnderBlock, advanceReturnedNextYear
  }

  static let lines = ["NB", "KH", "NK"]
  static let closing = 2024...2027

  var positions: [Key: Position] = [:]
  var warns: Set<String> = []
  private var initials: Set<Key> = []
  var settled: Set<Int> = []
  var items: [Item] = []
  var spendings: [Spending] = []
  var runs: [Run] = []
  private var runsOfYear: [Int: Int] = [:]
  private var advances: [Advance] = []
  var entries = 0
  var today = Day(year: 2024, month: 10, day: 1)
  /// What was met so far.
  var met: Set<Edge> = []

  func position(_ line: String, _ year: Int) -> Position {
    positions[Key(line: line, year: year)] ?? Position()
  }

  mutating func change(
    _ line: String, _ year: Int, allotted: Int = 0, committed: Int = 0, paid: Int = 0
  ) {
    positions[Key(line: line, year: year), default: Position()].allotted += allotted
    positions[Key(line: line, year: year), default: Position()].committed += committed
    positions[Key(line: line, year: year), default: Position()].paid += paid
  }

  mutating func hasRoom(_ amount: Int, _ line: String, _ year: Int) -> Bool {
    let fits = amount <= position(line, year).left
    if !fits { met.insert(warns.contains(line) ? .overspentUnderWarning : .refusedUnderBlock) }
    return fits || warns.contains(line)
  }

  /// The first year from one on that is not settled.
  func open(from year: Int) -> Int {
    var year = year
    while settled.contains(year) { year += 1 }
    return year
  }

  // MARK: authority

  mutating func allot(_ line: String, _ year: Int, _ amount: Int, isInitial: Bool) -> Status {
    guard !settled.contains(year) else { return 1 }
    let key = Key(line: line, year: year)
    if isInitial, !initials.insert(key).inserted { return 1 }
    entries += 1
    change(line, year, allotted: amount)
    return 0
  }

  mutating func reduce(_ line: String, _ year: Int, _ amount: Int) -> Status {
    guard !settled.contains(year), amount <= position(line, year).left else { return 1 }
    entries += 1
    change(line, year, allotted: -amount)
    return 0
  }

  mutating func transfer(_ from: String, _ to: String, _ year: Int, _ amount: Int) -> Status {
    guard from != to else { return 65 }
    guard (from == "NK") == (to == "NK"), !settled.contains(year),
      amount <= position(from, year).left
    else { return 1 }
    entries += 1
    change(from, year, allotted: -amount)
    change(to, year, allotted: amount)
    return 0
  }

  // MARK: use

  mutating func spend(_ line: String, _ amount: Int) -> Status {
    guard !settled.contains(today.year), hasRoom(amount, line, today.year) else { return 1 }
    entries += 1
    spendings.append(Spending(line: line, year: today.year, amount: amount, entry: entries))
    change(line, today.year, paid: amount)
    return 0
  }

  mutating func approve(_ line: String, until last: Day, for named: Int?) -> Status {
    let chosen = items.indices.filter { items[$0].entry == nil && items[$0].day <= last }.sorted {
      (items[$0].day, items[$0].id) < (items[$1].day, items[$1].id)
    }
    guard let latest = chosen.map({ items[$0].day }).max() else { return 1 }
    let year = named ?? today.year
    if year != today.year {
      guard year == today.year - 1, today.month == 1, latest.year <= year else { return 1 }
    }
    let sum = chosen.map { items[$0].amount }.reduce(0, +)
    guard !settled.contains(year), hasRoom(sum, line, year) else { return 1 }
    for index in chosen {
      entries += 1
      (items[index].entry, items[index].line, items[index].year) = (entries, line, year)
      if year < today.year { met.insert(.januaryForTheYearBefore) }
      items[index].approvedOn = today
    }
    change(line, year, committed: sum)
    return 0
  }

  mutating func createRun() -> Status {
    let due = items.indices.filter {
      items[$0].entry != nil && items[$0].run == nil && items[$0].left > 0
    }
    guard due.allSatisfy({ isInTime(items[$0], on: today) }) else {
      met.insert(.januaryOver)
      return 1
    }
    guard !due.isEmpty else { return 1 }
    runsOfYear[today.year, default: 0] += 1
    let digits = String(runsOfYear[today.year] ?? 0)
    let number = "\(today.year)-" + String(repeating: "0", count: 3 - digits.count) + digits
    for index in due { items[index].run = runs.count }
    runs.append(Run(number: number, payDay: today))
    return 0
  }

  /// What January approved for the year before is paid by its end, unless that year is settled.
  private func isInTime(_ item: Item, on day: Day) -> Bool {
    guard let approved = item.approvedOn, item.year < approved.year,
      !settled.contains(item.year)
    else { return true }
    return day <= Day(year: item.year + 1, month: 1, day: 31)
  }

  mutating func confirm(_ run: Int) -> Status {
    let held = items.indices.filter { items[$0].run == run }
    guard !runs[run].isPaid, held.allSatisfy({ isInTime(items[$0], on: runs[run].payDay) }) else {
      return 1
    }
    entries += 1
    runs[run].isPaid = true
    for index in held {
      let year = open(from: items[index].year)
      items[index].paidIn = year
      if year > items[index].year { met.insert(.paidInNextYear) }
      change(items[index].line, year, committed: -items[index].left, paid: items[index].left)
    }
    return 0
  }

  mutating func reverse(item index: Int, _ amount: Int?) -> Status {
    let item = items[index]
    guard item.left > 0, amount ?? item.left <= item.left else { return 1 }
    if let run = item.run, !runs[run].isPaid { return 1 }
    entries += 1
    let taken = amount ?? item.left
    let year = open(from: item.year)
    items[index].reversed += taken
    if let paidIn = item.paidIn {
      if paidIn == year { change(item.line, year, paid: -taken) }
      if paidIn < year { met.insert(.keptBySettledYear) }
      if paidIn == year, year > item.year { met.insert(.givenBackToNextYear) }
    } else {
      if year > item.year { met.insert(.releasedFromNextYear) }
      change(item.line, year, committed: -taken)
    }
    return 0
  }

  mutating func reverse(spending index: Int, _ amount: Int?) -> Status {
    let spent = spendings[index]
    let left = spent.amount - spent.reversed
    guard left > 0, amount ?? left <= left else { return 1 }
    entries += 1
    spendings[index].reversed += amount ?? left
    if settled.contains(spent.year) {
      met.insert(.spendingOfSettledYear)
    } else {
      change(spent.line, spent.year, paid: -(amount ?? left))
    }
    return 0
  }

  mutating func advance(_ line: String, _ amount: Int) -> Status {
    guard !settled.contains(today.year), hasRoom(amount, line, today.year) else { return 1 }
    entries += 1
    advances.append(Advance(line: line, year: today.year, amount: amount))
    change(line, today.year, committed: amount)
    return 0
  }

  /// The oldest advance is given back first, an entry for each.
  mutating func returnAdvance(_ amount: Int) -> Status {
    guard amount <= advances.map(\.left).reduce(0, +) else { return 1 }
    var rest = amount
    for index in advances.indices where rest > 0 && advances[index].left > 0 {
      let taken = min(rest, advances[index].left)
      entries += 1
      rest -= taken
      advances[index].returned += taken
      let year = open(from: advances[index].year)
      if year > advances[index].year { met.insert(.advanceReturnedNextYear) }
      change(advances[index].line, year, committed: -taken)
    }
    return 0
  }
}
