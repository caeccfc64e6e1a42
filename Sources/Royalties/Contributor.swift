public import Accounting

/// Who supplies information and is paid for it (người cung cấp thông tin, tác giả).
public struct Contributor: Hashable, Sendable {
  /// The code.
  public let code: ContributorCode
  /// The name, or an organisation's full name.
  public var name: String
  /// What the contributor is to the unit, over time.
  public var kinds: KindHistory
  /// The names under which the contributor signs (bút danh).
  public var penNames: [String]
  /// The unit to which the contributor belongs.
  public var unit: String?
  /// The address.
  public var address: String?
  /// The tax code (mã số thuế).
  public var taxCode: String?
  /// The number of the identity card (số định danh cá nhân).
  public var nationalID: String?
  /// The bank account.
  public var bankAccount: String?
  /// The bank that keeps the account.
  public var bankName: String?
  /// The e-mail address.
  public var email: String?
  /// The telephone number.
  public var phone: String?
  /// Whether the contributor is a tax resident (cá nhân cư trú).
  public var isResident: Bool
  /// How the money is paid, `nil` where not stated.
  public var statedPayment: PaymentMethod?
  /// Another contributor who receives the money: a proxy, an heir.
  public var payee: ContributorCode?
  /// On what ground another receives it.
  public var payeeBasis: String?

  /// Creates a contributor of whom only what is required is known.
  public init(code: ContributorCode, name: String, kinds: KindHistory) {
    self.code = code
    self.name = name
    self.kinds = kinds
    penNames = []
    isResident = true
  }

  /// How the money is paid: as stated, else by transfer to a known account, else in cash.
  public var payment: PaymentMethod {
    statedPayment ?? (bankAccount == nil ? .cash : .transfer)
  }

  /// Whether the contributor is on the unit's payroll on a day.
  public func isOnPayroll(on date: CivilDate) -> Bool {
    kinds.kind(on: date).isOnPayroll
  }
}

/// How a contributor is paid (hình thức chi trả).
public enum PaymentMethod: String, Hashable, Sendable, CaseIterable {
  /// To a bank account (chuyển khoản).
  case transfer
  /// In cash against a voucher (tiền mặt).
  case cash
}
