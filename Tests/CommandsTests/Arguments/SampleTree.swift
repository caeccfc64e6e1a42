import Diagnostics

@testable import Commands

/// A part of the contract's commands, the awkward ones among them.
enum Sample {
  static let period = OptionDescription(
    "period", value: "P", Text(vi: "kỳ: 2024-09, 2024-Q3, 2024", en: "period: 2024-09, 2024"))

  static let dryRun = OptionDescription(
    flag: "dry-run", Text(vi: "kiểm tra mà không ghi", en: "check and write nothing"))

  static let reason = OptionDescription(
    "reason", value: "T", Text(vi: "lý do", en: "the reason"), required: true)

  static func date(_ name: String) -> OptionDescription {
    OptionDescription(name, value: "D", Text(vi: "ngày", en: "a date"))
  }

  static let globals: [OptionDescription] = [
    OptionDescription(
      "ledger", value: "PATH", Text(vi: "tệp sổ", en: "the ledger file"), completion: .file),
    OptionDescription(
      "lang", value: "vi|en", Text(vi: "ngôn ngữ", en: "the language"), choices: ["vi", "en"]),
    OptionDescription(
      "format", value: "F", Text(vi: "dạng in ra", en: "the form of output"),
      choices: ["text", "json", "csv", "html", "xlsx"]),
    OptionDescription(
      "output", short: "o", value: "PATH", Text(vi: "ghi ra tệp", en: "write to a file"),
      completion: .file),
    OptionDescription(
      flag: "quiet", short: "q", Text(vi: "chỉ in kết quả", en: "print results alone")),
    .help, .version,
  ]

  static let tree = CommandTree(
    root: CommandDescription(
      "nhuanbut",
      summary: Text(vi: "sổ nhuận bút và kinh phí", en: "royalties and their budget"),
      synopses: ["[tùy chọn] COMMAND …"],
      subcommands: [
        item, run, budget, statement, consolidate, words, completion, .help(group: aid),
      ]
    ),
    globalOptions: globals,
    topics: [
      TopicDescription(
        "errors", aliases: ["loi"], summary: Text(vi: "bảng mã lỗi", en: "the error codes"),
        entries: { ["BUSY", "UNKNOWN_SITE", "WORDS"] })
    ])

  static let content = Text(vi: "Tin bài", en: "Content")
  static let money = Text(vi: "Tiền", en: "Money")
  static let aid = Text(vi: "Trợ giúp", en: "Help")

  static let item = CommandDescription(
    "item", aliases: ["tin"], summary: Text(vi: "sổ tin bài", en: "the content ledger"),
    group: content,
    subcommands: [
      CommandDescription(
        "import", aliases: ["nhap"],
        summary: Text(vi: "nạp sổ tin bài từ tệp", en: "take items in from a file"),
        discussion: Text(
          vi: "Tệp được nhận trọn vẹn hoặc không nhận gì. Nạp lại đúng những dòng ấy không "
            + "làm thay đổi sổ.",
          en: "A file is taken whole or not at all. Importing the same rows again changes nothing "
            + "in the ledger."),
        arguments: [
          ArgumentDescription(
            "FILE", Text(vi: "CSV hoặc JSON Lines; - là đầu vào chuẩn", en: "CSV or JSON Lines"),
            completion: .file)
        ],
        options: [dryRun],
        examples: [
          CommandExample(
            Text(vi: "nạp sổ tháng 9", en: "take in the month of September"),
            "nhuanbut item import thang-9.csv")
        ],
        seeAlso: ["item grade"]),
      CommandDescription(
        "grade", aliases: ["cham"], summary: Text(vi: "chấm tin bài", en: "grade items"),
        arguments: [
          ArgumentDescription("FILE|ID", Text(vi: "tệp chấm hoặc mã tin", en: "a file or an ID"))
        ],
        options: [
          OptionDescription("coefficient", value: "C", Text(vi: "hệ số", en: "the coefficient")),
          OptionDescription("grade", value: "G", Text(vi: "bậc", en: "the grade")),
          OptionDescription("amount", value: "A", Text(vi: "số tiền", en: "the amount")),
          OptionDescription("basis", value: "T", Text(vi: "căn cứ", en: "the basis")),
        ],
        rules: [.atMostOne(["coefficient", "grade", "amount"]), .needs("amount", "basis")],
        synopses: ["FILE", "ID --coefficient C|--grade G|--amount A --basis T"]),
    ])

  static let run = CommandDescription(
    "run", aliases: ["dot-chi"], summary: Text(vi: "đợt chi trả", en: "payment runs"),
    group: money,
    subcommands: [
      CommandDescription(
        "create", aliases: ["lap"], summary: Text(vi: "lập đợt chi", en: "make a payment run"),
        options: [
          period, date("from"), date("to"), date("pay-date"),
          OptionDescription(
            "only", value: "CODE,…", Text(vi: "chỉ những người này", en: "only these people"),
            takesList: true, completion: .code(.contributor)),
        ],
        rules: [
          .atLeastOne(["period", "to"]), .atMostOne(["period", "to"]), .needs("from", "to"),
        ]),
      CommandDescription(
        "show", aliases: ["xem"], summary: Text(vi: "xem một đợt chi", en: "show a run"),
        arguments: [
          ArgumentDescription(
            "RUN", Text(vi: "số đợt chi", en: "its number"), completion: .code(.run))
        ]),
    ])

  static let budget = CommandDescription(
    "budget", aliases: ["kinh-phi"], summary: Text(vi: "kinh phí", en: "the budget"),
    group: money,
    subcommands: [
      CommandDescription(
        "line", aliases: ["dong"], summary: Text(vi: "dòng kinh phí", en: "budget lines"),
        subcommands: [
          CommandDescription(
            "add", aliases: ["them"], summary: Text(vi: "thêm dòng", en: "add a line"),
            arguments: [ArgumentDescription("CODE", Text(vi: "mã", en: "its code"))],
            options: [
              OptionDescription(
                "source", value: "S", Text(vi: "nguồn", en: "the source"), required: true,
                choices: ["state", "other"])
            ])
        ]),
      CommandDescription(
        "settle", aliases: ["quyet-toan"],
        summary: Text(vi: "quyết toán năm", en: "close the year"),
        options: [
          OptionDescription(
            "carry", value: "L=AMOUNT", Text(vi: "chuyển nguồn", en: "carry over"), repeats: true),
          reason, dryRun,
        ]),
    ])

  static let statement = CommandDescription(
    "statement", aliases: ["bang-ke"],
    summary: Text(vi: "bảng kê của một người", en: "one person's statement"), group: money,
    arguments: [ArgumentDescription("CODE", Text(vi: "mã người", en: "the person's code"))],
    options: [
      OptionDescription(
        flag: "all", Text(vi: "của mọi người", en: "everyone's"), replacesArguments: true)
    ],
    rules: [.needs("all", "output")])

  static let consolidate = CommandDescription(
    "consolidate", aliases: ["hop-nhat"],
    summary: Text(vi: "gộp sổ nhiều đơn vị", en: "several units' ledgers"), group: money,
    arguments: [
      ArgumentDescription(
        "REPORT", Text(vi: "báo cáo", en: "the report"), choices: ["budget", "tax", "summary"]),
      ArgumentDescription(
        "LEDGER", Text(vi: "các tệp sổ", en: "the ledgers"), arity: .oneOrMore, completion: .file),
    ],
    options: [period])

  static let words = CommandDescription(
    "words", aliases: ["bang-chu"],
    summary: Text(vi: "số tiền bằng chữ", en: "an amount in words"), group: aid,
    arguments: [ArgumentDescription("AMOUNT", Text(vi: "số tiền", en: "the amount"))])

  static let completion = CommandDescription(
    "completion", summary: Text(vi: "tự điền lệnh trong shell", en: "shell completion"),
    group: aid,
    arguments: [
      ArgumentDescription(
        "SHELL", Text(vi: "tên shell", en: "the shell"), choices: ["bash", "zsh", "fish"])
    ],
    options: [
      OptionDescription(
        "list", value: "KIND", Text(vi: "liệt kê mã", en: "list codes"), replacesArguments: true,
        hidden: true)
    ])
}
