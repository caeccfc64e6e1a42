/// A setting of a profile (thiết lập của đơn vị), by the key that `profile.csv` gives it.
public enum ProfileKey: String, Sendable, CaseIterable {
  /// The name of the profile.
  case name
  /// The set it builds on.
  case buildsOn = "builds-on"
  /// The step of rounding: 1, 100 or 1000 đồng.
  case rounding
  /// What happens above the allotment: `block` or `warn`.
  case control
  /// The least net payment, đồng.
  case minimumPayment = "minimum-payment"
  /// A budget line: `CODE;name;source;category`; the key may be repeated.
  case budgetLine = "budget-line"
  /// Items a month within the quota of staff; absent where none is set.
  case staffQuota = "staff-quota"
  /// The document that probably replaced the local rule, from its date on; `no` ends the doubt.
  case localRuleUncertain = "local-rule-uncertain"
  /// Whether the unit is radio or television, whose remuneration has another cap: `yes` or `no`.
  case broadcaster
  /// Whether the three duties must be three people: `required` or `waived`.
  case segregation
  /// The body above the unit, for the letterhead.
  case superiorUnit = "superior-unit"
  /// The place of the place-and-date line.
  case place
  /// The unit's address.
  case address
  /// The unit's tax code.
  case taxCode = "tax-code"
  /// The unit's code with the treasury (mã quan hệ ngân sách).
  case budgetUnitCode = "budget-unit-code"
  /// The day and month before which the yearly request is sent, `dd/mm`.
  case requestDeadline = "request-deadline"
  /// The title of who prepares a paper (người lập).
  case titlePreparer = "title-preparer"
  /// The title of the editorial board's head (trưởng ban biên tập).
  case titleEditor = "title-editor"
  /// The title of the chief accountant (kế toán trưởng).
  case titleAccountant = "title-accountant"
  /// The title of the cashier (thủ quỹ).
  case titleCashier = "title-cashier"
  /// The title of the head of the unit (thủ trưởng đơn vị).
  case titleHead = "title-head"
  /// The name of who prepares.
  case signerPreparer = "signer-preparer"
  /// The name of the editorial board's head.
  case signerEditor = "signer-editor"
  /// The name of the chief accountant.
  case signerAccountant = "signer-accountant"
  /// The name of the cashier.
  case signerCashier = "signer-cashier"
  /// The name of the head of the unit.
  case signerHead = "signer-head"
  /// What the unit's chart of accounts calls an expense (tài khoản chi phí).
  case accountExpense = "account-expense"
  /// What it calls what is owed to contributors (phải trả).
  case accountPayable = "account-payable"
  /// What it calls tax withheld (thuế phải nộp).
  case accountTax = "account-tax"
  /// What it calls money of the state budget (tiền ngân sách).
  case accountCashState = "account-cash-state"
  /// What it calls money of other sources (tiền nguồn khác).
  case accountCashOther = "account-cash-other"
  /// What it calls what contributors owe (phải thu).
  case accountReceivable = "account-receivable"
  /// What it calls advances (tạm ứng).
  case accountAdvance = "account-advance"
  /// The line above a preparer's title, who signs for another: `TL. CHÁNH VĂN PHÒNG`.
  case capacityPreparer = "capacity-preparer"
  /// The line above the title of the editorial board's head.
  case capacityEditor = "capacity-editor"
  /// The line above the chief accountant's title.
  case capacityAccountant = "capacity-accountant"
  /// The line above the cashier's title.
  case capacityCashier = "capacity-cashier"
  /// The line above the title of who signs for the head: `KT. CHÁNH VĂN PHÒNG`.
  case capacityHead = "capacity-head"
  /// Who signs papers, from the left: `preparer;accountant;head`.
  case signers
  /// Who signs the content ledger (sổ theo dõi tin, bài).
  case signersContent = "signers-content"
  /// Who signs the list of royalties (bảng kê nhuận bút).
  case signersRoyalties = "signers-royalties"
  /// Who signs the payment sheet (bảng thanh toán kiêm ký nhận).
  case signersPayments = "signers-payments"
  /// Who signs the request for payment (giấy đề nghị thanh toán).
  case signersPaymentRequest = "signers-payment-request"
  /// Who signs a payment voucher (phiếu chi).
  case signersVoucher = "signers-voucher"
  /// Who signs the papers of the budget (dự toán, quyết toán).
  case signersBudget = "signers-budget"
  /// Who signs a contributor's statement (phiếu xác nhận nhuận bút).
  case signersStatement = "signers-statement"
  /// What the upper right corner of a payment voucher says: `Mẫu số C41-BB`.
  case formVoucher = "form-voucher"
  /// The layout of sổ theo dõi tin, bài (`PaperLayout`).
  case layoutContent = "layout-content"
  /// The layout of bảng kê nhuận bút (`PaperLayout`).
  case layoutRoyalties = "layout-royalties"
  /// The layout of bảng thanh toán tạo lập thông tin (`PaperLayout`).
  case layoutWorks = "layout-works"
  /// The layout of bảng kê thù lao, khuyến khích (`PaperLayout`).
  case layoutRemuneration = "layout-remuneration"
  /// The layout of bảng thanh toán kiêm ký nhận (`PaperLayout`).
  case layoutPayments = "layout-payments"
  /// The layout of giấy đề nghị thanh toán (`PaperLayout`).
  case layoutPaymentRequest = "layout-payment-request"
  /// The layout of bảng thanh toán cho đối tượng thụ hưởng (`PaperLayout`).
  case layoutBank = "layout-bank"
  /// The layout of bảng kê nội dung thanh toán (`PaperLayout`).
  case layoutTreasury = "layout-treasury"
  /// The layout of phiếu chi (`PaperLayout`).
  case layoutVoucher = "layout-voucher"
  /// The layout of tổng hợp theo tác giả (`PaperLayout`).
  case layoutContributors = "layout-contributors"
  /// The layout of tổng hợp tin, bài (`PaperLayout`).
  case layoutSummary = "layout-summary"
  /// The layout of bảng kê khấu trừ thuế (`PaperLayout`).
  case layoutTax = "layout-tax"
  /// The layout of chứng từ khấu trừ thuế (`PaperLayout`).
  case layoutTaxCertificate = "layout-tax-certificate"
  /// The layout of công nợ (`PaperLayout`).
  case layoutOutstanding = "layout-outstanding"
  /// The layout of tình hình thực hiện dự toán (`PaperLayout`).
  case layoutBudget = "layout-budget"
  /// The layout of dự toán kinh phí (`PaperLayout`).
  case layoutRequest = "layout-request"
  /// The layout of quyết toán (`PaperLayout`).
  case layoutSettlement = "layout-settlement"
  /// The layout of sổ nhật ký (`PaperLayout`).
  case layoutJournal = "layout-journal"
  /// The layout of phiếu xác nhận nhuận bút (`PaperLayout`).
  case layoutStatement = "layout-statement"
  /// Where contributors ask: a telephone number, an address.
  case contact
}
