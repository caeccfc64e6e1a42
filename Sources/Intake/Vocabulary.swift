import Accounting
import Legislation
import Orthography
package import Royalties

/// Some values by their English codes and Vietnamese words; case and accents do not count.
struct Vocabulary<Value: Sendable>: Sendable {
  /// The English codes, in the order stated.
  let codes: [String]
  private let words: [String]
  private let byCode: [String: Value]
  private let byKey: [String: Value]

  /// States words; the first of each value is its code.
  init(_ entries: [(value: Value, words: [String])]) {
    var byCode: [String: Value] = [:]
    var byKey: [String: Value] = [:]
    for (value, words) in entries {
      byCode[words[0]] = value
      for word in words where byKey[Folding.fold(word)] == nil {
        byKey[Folding.fold(word)] = value
      }
    }
    codes = entries.map { $0.words[0] }
    words = entries.flatMap(\.words)
    self.byCode = byCode
    self.byKey = byKey
  }

  /// The value that a word names, `nil` when none.
  subscript(word: String) -> Value? {
    byCode[word] ?? byKey[Folding.fold(word)]
  }

  /// The known word nearest to one that is unknown.
  func nearest(to word: String) -> String? {
    NearestWord.suggest(word, among: words)
  }
}

/// The words of the inputs.
enum Words {
  static let kinds = Vocabulary<ContributorKind>([
    (.staff, ["staff", "biên chế", "công chức", "viên chức", "cán bộ"]),
    (.employee, ["employee", "hợp đồng", "hợp đồng lao động", "người lao động"]),
    (.collaborator, ["collaborator", "cộng tác viên", "ctv"]),
    (.organisation, ["organisation", "organization", "tổ chức", "cơ quan", "đơn vị"]),
  ])

  static let openings = Vocabulary<OpeningRow.Kind>([
    (.spent, ["spent", "đã chi"]),
    (.payable, ["payable", "phải trả", "còn phải trả"]),
    (.advance, ["advance", "tạm ứng"]),
    (.receivable, ["receivable", "phải thu"]),
  ])

  static let yesOrNo = Vocabulary<Bool>([
    (true, ["yes", "có", "true", "y", "1"]),
    (false, ["no", "không", "false", "n", "0"]),
  ])

  static let payments = Vocabulary<PaymentMethod>([
    (.transfer, ["transfer", "chuyển khoản", "ck"]),
    (.cash, ["cash", "tiền mặt", "tm"]),
  ])

  static let origins = Vocabulary<ItemOrigin>([
    (.original, ["original", "sáng tác", "tự viết", "gốc"]),
    (.compiled, ["compiled", "tổng hợp", "biên soạn"]),
    (.translated, ["translated", "dịch", "bản dịch"]),
    (.reposted, ["reposted", "đăng lại"]),
  ])

  static let channels = Vocabulary<ItemChannel>([
    (.submitted, ["submitted", "gửi đến", "gửi bài"]),
    (.direct, ["direct", "trực tiếp", "cập nhật trực tiếp"]),
  ])

  static let roles = Vocabulary<ShareRole>([
    (.author, ["author", "tác giả", "người viết"]),
    (.translator, ["translator", "người dịch", "dịch giả", "dịch"]),
    (.photographer, ["photographer", "chụp ảnh", "người chụp ảnh", "ảnh", "nhiếp ảnh"]),
    (.interviewer, ["interviewer", "phỏng vấn", "người phỏng vấn", "người hỏi"]),
    (.interviewee, ["interviewee", "trả lời phỏng vấn", "người trả lời"]),
    (.reader, ["reader", "bạn đọc", "độc giả"]),
    (.lyricist, ["lyricist", "phần lời", "tác giả phần lời", "lời"]),
  ])

  static let quotas = Vocabulary<Quota>([
    (.outside, ["outside", "ngoài", "ngoài định mức"]),
    (.within, ["within", "trong", "trong định mức"]),
  ])

  static let performers = Vocabulary<CreationWork.Performer>([
    (.outside, ["outside", "bên ngoài", "thuê ngoài", "cộng tác viên"]),
    (.staff, ["staff", "người của đơn vị", "nội bộ", "cán bộ", "viên chức", "công chức"]),
  ])

  static let remunerationKinds = Vocabulary<Remuneration.Kind>([
    (.remuneration, ["remuneration", "thù lao"]),
    (.incentive, ["incentive", "khuyến khích"]),
  ])

  static let remunerationForms = Vocabulary<String>([
    ("percent", ["percent", "tỷ lệ", "phần trăm"]),
    ("coefficient", ["coefficient", "hệ số"]),
    ("amount", ["amount", "số tiền"]),
    ("weight", ["weight", "trọng số"]),
  ])

  /// The modifiers of creation work by code and by the usual Vietnamese words.
  static func creationModifiers(of rules: Rules) -> Vocabulary<String> {
    Vocabulary(
      rules.creationModifierCodes.map { code in
        switch code {
        case "foreign-language": (code, [code, "tiếng nước ngoài"])
        case "minority-language": (code, [code, "tiếng dân tộc thiểu số"])
        case "existing-data": (code, [code, "dữ liệu có sẵn"])
        case "conversion": (code, [code, "chuyển đổi"])
        case "digitisation": (code, [code, "số hóa"])
        default: (code, [code])
        }
      })
  }

  /// The activities of creation work by code and by Vietnamese name.
  static func activities(of rules: Rules) -> Vocabulary<String> {
    Vocabulary(
      rules.activityCodes.map { code in
        (code, [code] + (rules.activityName(code).map { [$0] } ?? []))
      })
  }

  /// The genres of the law by code and by Vietnamese name.
  static func genres(of rules: Rules) -> Vocabulary<GenreCode> {
    Vocabulary(
      rules.genreCodes.map { code in
        (code, [code.text] + (rules.genre(code).map { [$0.name] } ?? []))
      })
  }

  /// The modifiers of the law by code and by the usual Vietnamese words.
  static func modifiers(of rules: Rules) -> Vocabulary<String> {
    Vocabulary(
      rules.modifierCodes.map { code in
        switch code {
        case "translation": (code, [code, "bản dịch", "dịch"])
        case "children": (code, [code, "thiếu nhi"])
        case "minority": (code, [code, "dân tộc thiểu số"])
        case "foreign-language": (code, [code, "tiếng nước ngoài"])
        case "hardship": (code, [code, "khó khăn", "nguy hiểm", "khó khăn nguy hiểm"])
        default: (code, [code])
        }
      })
  }
}

extension Quota {
  /// Reads words such as the column `quota` takes: one of its words, or codes.
  package init?(words: [String]) {
    if words.count == 1, let quota = Words.quotas[words[0]] {
      self = quota
    } else {
      let codes = words.compactMap { ContributorCode($0) }
      guard !codes.isEmpty, codes.count == words.count else { return nil }
      self = .withinOf(codes)
    }
  }
}
