public import Accounting
public import Legislation
import Typesetting

/// The papers that a unit may have signed by different people (loại giấy tờ).
public enum PaperKind: Sendable, CaseIterable {
  /// Any paper without a layout of its own.
  case general
  /// Sổ theo dõi tin, bài.
  case content
  /// Bảng kê nhuận bút.
  case royalties
  /// Bảng thanh toán kiêm ký nhận.
  case payments
  /// Giấy đề nghị thanh toán.
  case paymentRequest
  /// Phiếu chi.
  case voucher
  /// Dự toán, tình hình thực hiện, quyết toán.
  case budget
  /// Phiếu xác nhận nhuận bút.
  case statement

  /// The key that says who signs it.
  var signers: ProfileKey {
    switch self {
    case .general: .signers
    case .content: .signersContent
    case .royalties: .signersRoyalties
    case .payments: .signersPayments
    case .paymentRequest: .signersPaymentRequest
    case .voucher: .signersVoucher
    case .budget: .signersBudget
    case .statement: .signersStatement
    }
  }
}

extension PaperContext {
  /// The layout of a paper as the unit's profile has it on a day.
  public init(
    _ kind: PaperKind, rules: Rules, unit: String, today: CivilDate, seal: Seal, period: Period?
  ) {
    let profile = rules.profile
    self.init(
      superior: profile.value(.superiorUnit, on: today), unit: unit,
      place: profile.value(.place, on: today), today: today, seal: seal, period: period,
      signatures: Self.signatures(kind, profile, on: today))
    voucherForm = profile.value(.formVoucher, on: today)
    contact = profile.value(.contact, on: today)
    unitDetails = [
      profile.value(.address, on: today),
      profile.value(.budgetUnitCode, on: today).map { "Mã QHNS: \($0)" },
    ].compactMap(\.self)
    for code in rules.genreCodes { genreNames[code.text] = rules.genre(code)?.name }
    for code in rules.modifierCodes + rules.creationModifierCodes {
      modifierNames[code] = rules.modifierName(code)
    }
  }

  /// The blocks of a paper; a title that the profile does not state leaves its block out.
  private static func signatures(
    _ kind: PaperKind, _ profile: ProfileSettings, on day: CivilDate
  ) -> [Signature] {
    let own = profile.value(kind.signers, on: day) ?? profile.value(.signers, on: day)
    return (own.flatMap(Signer.list) ?? []).compactMap { signer in
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
