import Legislation
import Payments
import Royalties

/// The Vietnamese words of papers for the codes of data.
enum Vocabulary {
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
