extension LedgerModel {
  mutating func createRun(to last: Int) -> Status {
    var due: [Payee: [(part: Int, share: Int)]] = [:]
    for (index, part) in parts.enumerated() where part.entry != nil && part.day <= last {
      for (number, share) in part.shares.enumerated() where share.left > 0 {
        if case .approved = share.progress { due[share.payee, default: []].append((index, number)) }
      }
    }
    var payments: [Payment] = []
    for payee in due.keys.sorted(by: { $0.code < $1.code }) {
      let shares = (due[payee] ?? []).sorted { order($0) < order($1) }
      let gross = shares.map { parts[$0.part].shares[$0.share].left }.reduce(0, +)
      let earlier = live(on: today, of: payee)
      let tax = max(0, payee.tax(on: earlier.gross + gross) - earlier.tax)
      guard tax <= gross else { continue }
      payments.append(
        Payment(
          payee: payee, gross: gross, tax: tax, recouped: plan(of: payee, within: gross - tax),
          shares: shares))
    }
    guard !payments.isEmpty else { return 1 }
    runCount += 1
    let digits = String(runCount)
    let number = "2024-" + String(repeating: "0", count: 3 - digits.count) + digits
    for payment in payments {
      let lefts = payment.shares.map { parts[$0.part].shares[$0.share].left }
      let taxes = split(payment.tax, by: lefts)
      for (place, tax) in zip(payment.shares, taxes) {
        var share = parts[place.part].shares[place.share]
        share.progress = .inRun(runs.count)
        (share.paidGross, share.paidTax) = (share.left, tax)
        (share.reversedPaid, share.reversedTax) = (0, 0)
        parts[place.part].shares[place.share] = share
      }
      for use in payment.recouped { claims[use.claim].planned += use.amount }
    }
    runs.append(Run(number: number, payDay: today, payments: payments))
    return 0
  }

  /// The order in which shares were posted.
  private func order(_ place: (part: Int, share: Int)) -> Int {
    (parts[place.part].entry ?? 0) * 10 + place.share
  }

  private func live(on day: Int, of payee: Payee) -> (gross: Int, tax: Int) {
    var (gross, tax) = (0, 0)
    for run in runs where run.payDay == day {
      for payment in run.payments where payment.payee == payee && !payment.isReturned {
        guard !run.isVoid || payment.entry != nil else { continue }
        gross += payment.gross
        tax += payment.tax
      }
    }
    return (gross, tax)
  }

  private func plan(of payee: Payee, within net: Int) -> [(claim: Int, amount: Int)] {
    let own = claims.indices.filter { claims[$0].payee == payee }
    let ordered = own.filter { !claims[$0].isAdvance } + own.filter { claims[$0].isAdvance }
    var left = net
    var planned: [(claim: Int, amount: Int)] = []
    for claim in ordered {
      let amount = min(left, claims[claim].available)
      if amount > 0 { planned.append((claim, amount)) }
      left -= max(0, amount)
    }
    return planned
  }

  mutating func confirm(_ run: Int, only: [Payee], actor: String) -> Status {
    let payments = runs[run].payments
    for payee in only where !payments.contains(where: { $0.payee == payee }) { return 65 }
    let named = payments.indices.filter {
      only.isEmpty ? payments[$0].entry == nil : only.contains(payments[$0].payee)
    }
    // Of 65, 77 and 1 the first that applies: who approved does not pay, whatever the run's state.
    guard actor != "head" || named.isEmpty else { return 77 }
    guard ["draft", "part-paid"].contains(runs[run].state),
      named.allSatisfy({ payments[$0].entry == nil }), isOpen(runs[run].payDay)
    else { return 1 }
    let names = PayeeNames.order
    let chosen = named.sorted { one, other in
      (names.firstIndex(of: payments[one].payee.code) ?? 0)
        < (names.firstIndex(of: payments[other].payee.code) ?? 0)
    }
    for index in chosen {
      entries += 1
      let payment = runs[run].payments[index]
      runs[run].payments[index].entry = entries
      committed -= payment.gross
      paid += payment.gross
      taxDue += payment.tax
      for place in payment.shares { parts[place.part].shares[place.share].progress = .paid(run) }
      for use in payment.recouped {
        claims[use.claim].planned -= use.amount
        claims[use.claim].taken += use.amount
        if claims[use.claim].isAdvance { committed -= use.amount }
      }
    }
    return 0
  }

  mutating func void(_ run: Int) -> Status {
    guard ["draft", "part-paid"].contains(runs[run].state) else { return 1 }
    let open = runs[run].payments.filter { $0.entry == nil }
    for later in runs.indices where later > run && runs[later].payDay == runs[run].payDay {
      for payment in runs[later].payments
      where payment.payee != .organisation && open.contains(where: { $0.payee == payment.payee }) {
        if !payment.isReturned, !runs[later].isVoid || payment.entry != nil { return 1 }
      }
    }
    runs[run].isVoid = true
    for payment in open {
      for place in payment.shares { parts[place.part].shares[place.share].progress = .approved }
      for use in payment.recouped { claims[use.claim].planned -= use.amount }
    }
    return 0
  }

  mutating func giveBackPayment(_ run: Int, _ payee: Payee) -> Status {
    guard isOpen(today) else { return 1 }
    guard let index = runs[run].payments.firstIndex(where: { $0.payee == payee }) else { return 65 }
    let payment = runs[run].payments[index]
    guard payment.entry != nil, !payment.isReturned else { return 1 }
    let isReversed = payment.shares.contains {
      parts[$0.part].shares[$0.share].reversedPaid > 0
    }
    guard !isReversed else { return 1 }
    let advances = payment.recouped.filter { claims[$0.claim].isAdvance }.map(\.amount)
      .reduce(0, +)
    guard committed + paid + advances <= allotted else { return 1 }
    entries += 1
    runs[run].payments[index].isReturned = true
    committed += payment.gross + advances
    paid -= payment.gross
    taxDue -= payment.tax
    for place in payment.shares { parts[place.part].shares[place.share].progress = .approved }
    for use in payment.recouped { claims[use.claim].taken -= use.amount }
    return 0
  }
}
