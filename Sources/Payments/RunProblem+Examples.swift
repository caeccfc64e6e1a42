import Accounting

extension RunProblem {
  /// One of each kind, from which the reference of error codes is made.
  package static let examples: [RunProblem] = [
    .unknownRun("2024-009", nearest: "2024-001"),
    .nobodyToPay(through: .example("2024-09-30")),
    .allLeftOut([(.example("CTV01"), .noTaxID)], count: 1),
    .severalSources([(.state, Dong(1_000_000)), (.other, Dong(500_000))]),
    .payDateBeforeEvent(payDate: .example("2024-09-01"), event: .example("2024-09-30")),
    .paidBeforeEvent(paidOn: .example("2024-09-01"), event: .example("2024-09-30")),
    .notDraft(number: "2024-001", isVoid: false),
    .notInRun("CTV99", number: "2024-001"),
    .notPaid(.example("CTV01"), number: "2024-001"),
    .paidAlready(.example("CTV01"), number: "2024-001"),
    .approverConfirms(actor: "truongban"),
    .taxDiffers(contributor: .example("CTV01"), withheld: Dong(200_000), due: Dong(0)),
    .taxChanged(
      contributor: .example("CTV01"), withheld: Dong(200_000), due: Dong(0), run: "2024-001"),
  ]
}
