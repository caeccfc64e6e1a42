import Legislation
import Accounting
package import Payments
package import Royalties

/// The Vietnamese words of papers for the codes of data.
public enum Vocabulary {
  package static func state(_ state: PartState) -> String {
    switch state {
    case .submitted: "chưa đăng"
    case .recorded: "chưa chấm"
    case .graded: "đã chấm"
    case .approved: "đã duyệt"
    case .inRun: "chờ chi"
    case .paid: "đã chi"
    case .returned: "trả lại"
    case .withdrawn: "đã gỡ"
    case .reversed: "đã đảo"
    }
  }

  static func change(_ kind: RateChange.Kind) -> String {
    switch kind {
    case .added: "thêm"
    case .removed: "bỏ"
    case .value: "đổi mức"
    case .validity: "đổi thời hạn"
    case .knowledge: "đối chiếu lại"
    }
  }

  static func entry(_ kind: EntryKind) -> String {
    switch kind {
    case .opening: "Số dư ban đầu"
    case .allot: "Giao dự toán"
    case .transfer: "Điều chuyển dự toán"
    case .spend: "Chi khác"
    case .approve: "Duyệt"
    case .adjust: "Điều chỉnh theo quy định mới"
    case .pay: "Chi trả"
    case .advance: "Tạm ứng"
    case .reverse: "Bút toán đảo"
    case .tax: "Nộp thuế"
    case .settle: "Quyết toán"
    case .fund: "Chuyển quỹ năm sau"
    }
  }

  /// What an account is, without whose it is.
  static func account(_ account: Account) -> String {
    switch account {
    case .expense: "Chi phí"
    case .payable: "Phải trả"
    case .tax: "Thuế TNCN phải nộp"
    case .cash(.state): "Tiền ngân sách"
    case .cash(.other): "Tiền nguồn khác"
    case .receivable: "Phải thu"
    case .advance: "Tạm ứng"
    case .budget(_, .allotted): "Được giao"
    case .budget(_, .available): "Còn lại"
    case .budget(_, .committed): "Đã duyệt"
    case .budget(_, .paid): "Đã chi"
    }
  }

  /// The word for where a payment run stands.
  public static func runState(_ word: String) -> String {
    switch word {
    case "draft": "chờ chi"
    case "part-paid": "chi một phần"
    case "paid": "đã chi"
    default: "đã hủy"
    }
  }

  static func remunerationForm(_ word: String) -> String {
    switch word {
    case "percent": "Tỷ lệ %"
    case "coefficient": "Hệ số"
    case "amount": "Số tiền"
    default: "Trọng số"
    }
  }

  /// What someone did for an item; a word of the unit's own stays as it is.
  static func role(_ word: String) -> String {
    switch word {
    case "author": "tác giả"
    case "translator": "người dịch"
    case "photographer": "chụp ảnh"
    case "interviewer": "người phỏng vấn"
    case "interviewee": "người được phỏng vấn"
    case "reader": "bạn đọc"
    case "lyricist": "người viết lời"
    case "editor": "biên tập"
    case "reviewer": "duyệt bài"
    case "uploader": "cập nhật"
    case "administrator": "quản trị"
    case "collector": "thu thập thông tin"
    case "provider": "cung cấp thông tin"
    case "board": "ban biên tập"
    default: word
    }
  }

  /// What creation work is counted in.
  static func unit(_ unit: CreationUnit) -> String {
    switch unit {
    case .field: "trường"
    case .page: "trang"
    case .sourcePage: "trang A4 gốc"
    }
  }

  /// What a contributor is to the unit.
  package static func kind(_ kind: ContributorKind) -> String {
    switch kind {
    case .staff: "biên chế"
    case .employee: "hợp đồng lao động"
    case .collaborator: "cộng tác viên"
    case .organisation: "tổ chức"
    }
  }

  package static func method(_ word: String) -> String {
    word == PaymentMethod.cash.rawValue ? "Tiền mặt" : "Chuyển khoản"
  }

  static func category(_ word: String) -> String {
    switch word {
    case "infrastructure": "Hạ tầng, thiết bị"
    case "operations": "Quản lý, vận hành"
    case "royalties": "Nhuận bút, thù lao"
    default: "Chi khác"
    }
  }

  static func source(_ word: String) -> String {
    word == "state" ? "Ngân sách nhà nước" : "Nguồn hợp pháp khác"
  }
}
