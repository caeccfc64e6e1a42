import Legislation
import Accounting
import Payments
import Royalties

/// The Vietnamese words of papers for the codes of data.
public enum Vocabulary {
  static func state(_ state: PartState) -> String {
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

  static func method(_ word: String) -> String {
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
