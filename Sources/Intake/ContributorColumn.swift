/// The columns of the contributors file.
public enum ContributorColumn: Int, TableColumn {
  case code, name, kind, kindFrom, penNames, unit, address, taxCode, nationalID, bankAccount
  case bankName, email, phone, resident, payment, payee, payeeBasis

  /// The English name with the Vietnamese headings after it.
  public var headings: [String] {
    switch self {
    case .code: ["code", "Mã", "Mã người", "Mã tác giả", "Mã người cung cấp"]
    case .name: ["name", "Họ và tên", "Họ tên", "Tên"]
    case .kind: ["kind", "Đối tượng", "Loại đối tượng", "Loại"]
    case .kindFrom: ["kind_from", "Áp dụng từ", "Đối tượng từ ngày", "Từ ngày"]
    case .penNames: ["pen_names", "Bút danh"]
    case .unit: ["unit", "Đơn vị", "Đơn vị công tác"]
    case .address: ["address", "Địa chỉ"]
    case .taxCode: ["tax_code", "Mã số thuế", "MST"]
    case .nationalID:
      [
        "national_id", "Số định danh", "Số định danh cá nhân", "Căn cước công dân", "Số CCCD",
        "CCCD",
      ]
    case .bankAccount: ["bank_account", "Số tài khoản", "Tài khoản"]
    case .bankName: ["bank_name", "Ngân hàng", "Tên ngân hàng"]
    case .email: ["email", "Thư điện tử"]
    case .phone: ["phone", "Điện thoại", "Số điện thoại"]
    case .resident: ["resident", "Cư trú", "Cá nhân cư trú"]
    case .payment: ["payment", "Hình thức chi trả", "Hình thức thanh toán"]
    case .payee: ["payee", "Người nhận thay", "Người nhận"]
    case .payeeBasis: ["payee_basis", "Căn cứ nhận thay"]
    }
  }

  /// Whether a file without the column is refused.
  public var isRequired: Bool {
    switch self {
    case .code, .name, .kind: true
    default: false
    }
  }
}
