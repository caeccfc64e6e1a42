extension LedgerModel {
  mutating func reverse(_ index: Int, amount: Int?) -> Status {
    guard parts[index].entry != nil else { return 65 }
    guard isOpen(today) else { return 1 }
    return takeBack(index, amount: amount)
  }

  private mutating func takeBack(_ index: Int, amount: Int?) -> Status {
    let standing = parts[index].shares.indices.filter { parts[index].shares[$0].left > 0 }
    let lefts = standing.map { parts[index].shares[$0].left }
    let left = lefts.reduce(0, +)
    guard left > 0, amount ?? left <= left else { return 1 }
    let taken = split(amount ?? left, by: lefts)
    for (number, part) in zip(standing, taken) where part > 0 {
      if case .inRun = parts[index].shares[number].progress { return 1 }
    }
    entries += 1
    for (number, part) in zip(standing, taken) where part > 0 {
      var share = parts[index].shares[number]
      share.reversed += part
      if case .paid = share.progress {
        // The tax goes back in proportion, counted from the whole, halves up.
        let upTo =
          (2 * share.paidTax * (share.reversedPaid + part) + share.paidGross)
          / (2 * share.paidGross)
        let tax = upTo - share.reversedTax
        share.reversedPaid += part
        share.reversedTax += tax
        paid -= part
        taxDue -= tax
        if part > tax {
          claims.append(Claim(payee: share.payee, isAdvance: false, amount: part - tax))
        }
      } else {
        committed -= part
      }
      parts[index].shares[number] = share
    }
    return 0
  }

  mutating func cancel(_ id: String) -> Status {
    guard let index = part(id) else { return 65 }
    switch parts[index].state {
    case "withdrawn", "reversed": return 1
    case "recorded", "graded", "returned":
      parts[index].status = "withdrawn"
      parts[index].tenths = 0
      return 0
    default:
      let status = isOpen(today) ? takeBack(index, amount: nil) : 1
      if status == 0 { parts[index].isCancelled = true }
      return status
    }
  }
}
