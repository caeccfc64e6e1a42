public import Accounting
import Budgeting
public import Diagnostics
import Legislation
import Payments
import Persistence
public import Reporting
public import Royalties
public import Typesetting

extension Office {
  /// What every paper of the unit shares.
  public func paperContext(period: Period?) throws(Failure) -> PaperContext {
    let profile = rules.profile
    let day = stamp.today
    let signers: [(title: String?, name: String?)] = [
      (profile.value(.titlePreparer, on: day), profile.value(.signerPreparer, on: day)),
      (profile.value(.titleAccountant, on: day), profile.value(.signerAccountant, on: day)),
      (profile.value(.titleHead, on: day), profile.value(.signerHead, on: day)),
    ]
    return PaperContext(
      superior: profile.value(.superiorUnit, on: day), unit: unit,
      place: profile.value(.place, on: day), today: day, seal: try seal(), period: period,
      signatures: signers.compactMap { signer in
        signer.title.map { Signature(title: $0, name: signer.name) }
      })
  }

  /// Sổ theo dõi tin, bài; without a period everything recorded.
  public func contentReport(
    period: Period?, site: SiteFilter? = nil, name: String = "content"
  ) throws(Failure) -> Report {
    let context = try paperContext(period: period)
    let names = try contributorsByCode().mapValues(\.name)
    let tree = try siteTree()
    let ledger = ledger
    return ContentReport.report(context, name: name) { (body) throws(Failure) in
      try ContentStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        guard tree.isWithin(stored.part.site, site) else { return }
        try body(Self.contentLine(stored, names: names))
      }
    }
  }

  /// Bảng kê nhuận bút: everything graded with an event date in the period.
  public func royaltiesReport(period: Period, site: SiteFilter? = nil) throws(Failure) -> Report {
    var context = try paperContext(period: period)
    if let warning = rules.warning(on: period.to) {
      context.warnings = [
        .record([
          Member("code", .text(warning.code)), Member("message", .text(warning.message.vi)),
        ])
      ]
    }
    let names = try contributorsByCode().mapValues(\.name)
    let tree = try siteTree()
    let ledger = ledger
    return RoyaltiesReport.report(context) { (body) throws(Failure) in
      var later = try self.laterRows(of: period)[...]
      func emit(_ row: LaterRow) throws(Failure) {
        if let row = try self.row(of: row, within: site, of: tree, names: names) { try body(row) }
      }
      try ContentStore(ledger.connection).forEach(
        in: period, mapping: { Failure(storage: $0) }
      ) { (stored) throws(Failure) in
        guard tree.isWithin(stored.part.site, site) else { return }
        guard let publishedOn = stored.part.publishedOn else { return }
        let line: RoyaltyLine
        if let grade = stored.grade {
          let states = try Self.shareStates(of: stored, in: ledger)
          line = Self.royaltyLine(
            stored, grade, publishedOn: publishedOn, names: names, states: states)
        } else if !stored.state.isCounted {
          line = Self.emptiedLine(stored, publishedOn: publishedOn, names: names)
        } else {
          return
        }
        while let first = later.first, first.stands(before: line) {
          try emit(first)
          later.removeFirst()
        }
        try body(line)
      }
      for row in later { try emit(row) }
    }
  }

  /// Bảng thanh toán kiêm ký nhận of a run.
  public func paymentsReport(run number: String) throws(Failure) -> Report {
    let run = try knownRun(number)
    let context = try paperContext(period: run.from.flatMap { Period(from: $0, to: run.to) })
    let store = RunStore(ledger.connection)
    let payments = try storage { () throws(StorageError) in try store.payments(of: run.id) }
    var charges: [LineCode: (gross: Dong, tax: Dong)] = [:]
    for payment in payments {
      for charge in try storage({ () throws(StorageError) in try store.linesOf(payment: payment.id)
      }
      ) {
        charges[charge.line, default: (.zero, .zero)].gross += charge.gross
        charges[charge.line, default: (.zero, .zero)].tax += charge.tax
      }
    }
    let lines = try budgetLines().compactMap { line in
      charges[line.code].map {
        LineCharge(line: line.code.text, index: line.index, gross: $0.gross, tax: $0.tax)
      }
    }
    return PaymentsReport.report(
      context, run: number, payDate: run.payDate,
      payments: payments.map { payment in
        PaymentLine(
          contributor: payment.contributor.text, name: payment.name, gross: payment.gross,
          taxable: payment.taxable, tax: payment.tax, recouped: payment.recouped,
          method: payment.method, voucher: payment.voucher)
      }, charges: lines)
  }

  /// Tình hình thực hiện dự toán of a year.
  public func budgetReport(year: Int) throws(Failure) -> Report {
    BudgetReport.report(
      try paperContext(period: nil), year: year, positions: try budget(year: year))
  }

  fileprivate static func contentLine(
    _ stored: StoredPart, names: [ContributorCode: String]
  ) -> ContentLine {
    let part = stored.part
    return ContentLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: part.publishedOn,
      title: part.title, site: part.site.text, section: part.section, genre: part.genre.text,
      origin: part.origin.rawValue, state: stored.state,
      contributors: part.contributors.shares.map { share in
        ContentLine.Contributor(
          code: share.contributor.text, name: names[share.contributor] ?? share.contributor.text,
          role: share.role.rawValue, share: part.contributors.statedShare(share))
      })
  }

  private static func royaltyLine(
    _ stored: StoredPart, _ grade: StoredGrade, publishedOn: CivilDate,
    names: [ContributorCode: String], states: [PartState]
  ) -> RoyaltyLine {
    let part = stored.part
    let shares = GradeText.shares(grade.shareAmounts)
    return RoyaltyLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: publishedOn,
      title: part.title, genre: part.genre.text, coefficient: grade.coefficient,
      unitValue: grade.unitValue, sitePercent: grade.sitePercent, modifiers: part.modifiers,
      amount: grade.amount, withinQuota: grade.withinQuota, state: stored.state,
      citations: GradeText.citations(grade.citations),
      shares: zip(shares, states).map { share, state in
        RoyaltyLine.Share(
          contributor: share.contributor.text, name: names[share.contributor] ?? "",
          role: share.role, amount: share.amount, state: state)
      })
  }

  /// A part whose grade was taken away, returned or withdrawn: listed, worth nothing.
  private static func emptiedLine(
    _ stored: StoredPart, publishedOn: CivilDate, names: [ContributorCode: String]
  ) -> RoyaltyLine {
    let part = stored.part
    return RoyaltyLine(
      item: part.key.item.text, part: part.key.part?.text ?? "", publishedOn: publishedOn,
      title: part.title, genre: part.genre.text, coefficient: nil, unitValue: nil,
      sitePercent: nil, modifiers: [], amount: .zero, withinQuota: .zero, state: stored.state,
      citations: [],
      shares: part.contributors.shares.map { share in
        RoyaltyLine.Share(
          contributor: share.contributor.text, name: names[share.contributor] ?? "",
          role: share.role.rawValue, amount: .zero, state: stored.state)
      })
  }

  /// The state of each share in the order listed.
  private static func shareStates(
    of stored: StoredPart, in ledger: Ledger
  ) throws(Failure) -> [PartState] {
    let count = GradeText.shares(stored.grade?.shareAmounts ?? "").count
    guard let line = stored.line else { return Array(repeating: stored.state, count: count) }
    let progress = try storage { () throws(StorageError) in
      try ContentStore(ledger.connection).shareProgress(of: line)
    }
    return progress.map { PartState($0) }
  }
}

extension Office {
  /// The parts of one item as a list.
  public func itemReport(_ key: PartKey) throws(Failure) -> Report {
    let context = try paperContext(period: nil)
    let names = try contributorsByCode().mapValues(\.name)
    let parts = try namedParts(key)
    return ContentReport.report(context, name: "item") { (body) throws(Failure) in
      for stored in parts { try body(Self.contentLine(stored, names: names)) }
    }
  }
}
