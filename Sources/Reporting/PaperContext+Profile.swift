public import Accounting
public import Legislation
import Typesetting

/// The papers that a unit may have laid out and signed in ways of their own (loại giấy tờ).
public enum PaperKind: String, Sendable, CaseIterable {
  /// Any paper without a layout of its own.
  case general
  /// Sổ theo dõi tin, bài.
  case content
  /// Bảng kê nhuận bút.
  case royalties
  /// Bảng thanh toán tạo lập thông tin.
  case works
  /// Bảng kê thù lao, khuyến khích.
  case remuneration
  /// Bảng thanh toán kiêm ký nhận.
  case payments
  /// Giấy đề nghị thanh toán.
  case paymentRequest = "payment-request"
  /// Bảng thanh toán cho đối tượng thụ hưởng.
  case bank
  /// Bảng kê nội dung thanh toán.
  case treasury
  /// Phiếu chi.
  case voucher
  /// Tổng hợp theo tác giả.
  case contributors
  /// Tổng hợp tin, bài.
  case summary
  /// Bảng kê khấu trừ thuế.
  case tax
  /// Chứng từ khấu trừ thuế.
  case taxCertificate = "tax-certificate"
  /// Công nợ.
  case outstanding
  /// Tình hình thực hiện dự toán.
  case budget
  /// Dự toán kinh phí.
  case request
  /// Quyết toán.
  case settlement
  /// Sổ nhật ký.
  case journal
  /// Phiếu xác nhận nhuận bút.
  case statement

  /// The key that says who signs it.
  var signers: ProfileKey {
    switch self {
    case .content: .signersContent
    case .royalties: .signersRoyalties
    case .payments: .signersPayments
    case .paymentRequest: .signersPaymentRequest
    case .voucher: .signersVoucher
    case .budget, .request, .settlement: .signersBudget
    case .statement: .signersStatement
    default: .signers
    }
  }

  /// The key that says how it is laid out.
  var layout: ProfileKey? { ProfileKey(rawValue: "layout-\(rawValue)") }
}

extension PaperContext {
  /// The layout of a paper as the unit's profile has it on a day.
  public init(
    _ kind: PaperKind, rules: Rules, unit: String, today: CivilDate, seal: Seal, period: Period?
  ) {
    let profile = rules.profile
    let layout =
      kind.layout.flatMap { profile.value($0, on: today) }.flatMap { PaperLayout(text: $0) }
      ?? PaperLayout()
    self.init(
      superior: profile.value(.superiorUnit, on: today), unit: unit,
      place: profile.value(.place, on: today), today: today, seal: seal, period: period,
      signatures: Self.signatures(layout.signers, kind, profile, on: today))
    self.layout = layout
    voucherForm = layout.form ?? profile.value(.formVoucher, on: today)
    contact = profile.value(.contact, on: today)
    address = profile.value(.address, on: today)
    taxCode = profile.value(.taxCode, on: today)
    budgetUnitCode = profile.value(.budgetUnitCode, on: today)
    for code in rules.genreCodes { genreNames[code.text] = rules.genre(code)?.name }
    for code in rules.activityCodes {
      activityNames[code] = rules.activityName(code)
      activityUnits[code] = rules.activityUnit(code).map(Vocabulary.unit)
    }
    for code in rules.modifierCodes + rules.creationModifierCodes {
      modifierNames[code] = rules.modifierName(code)
    }
  }

  /// The blocks of a paper; a title that the profile does not state leaves its block out.
  private static func signatures(
    _ own: [Signer]?, _ kind: PaperKind, _ profile: ProfileSettings, on day: CivilDate
  ) -> [Signature] {
    let usual = profile.value(kind.signers, on: day) ?? profile.value(.signers, on: day)
    return (own ?? usual.flatMap(Signer.list) ?? []).compactMap { signer in
      guard let keys = signer.keys else {
        return Signature(title: signer == .receiver ? "Người nhận tiền" : "Người đề nghị")
      }
      return profile.value(keys.title, on: day).map { title in
        Signature(
          title: title, capacity: profile.value(keys.capacity, on: day),
          note: signer == .head ? "(Ký, họ tên, đóng dấu)" : "(Ký, họ tên)",
          name: profile.value(keys.name, on: day))
      }
    }
  }
}
