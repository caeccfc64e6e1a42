/// An identifier (mã): 1–64 letters, digits, `-`, `_`, `.`, case-sensitive.
///
/// The subject is a phantom type, so that a contributor is never taken for a site.
public struct Code<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The code as it is written.
  public let text: String

  /// Takes a code as it is written; `nil` where a character or the length is not allowed.
  public init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else {
      return nil
    }
    self.text = text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  public static func < (left: Code, right: Code) -> Bool { left.text < right.text }
  /// The code as it is written.
  public var description: String { text }
}

/// The things that codes name.
public enum Subject {
  /// A person or organisation who supplies information (người cung cấp thông tin).
  public enum Contributor: Sendable {}
  /// A published item (tin, bài).
  public enum Item: Sendable {}
  /// A part of an item (phần của tin, bài).
  public enum Part: Sendable {}
  /// The portal or a component site (trang thành phần).
  public enum Site: Sendable {}
  /// A budget line (dòng dự toán).
  public enum Line: Sendable {}
  /// A genre of a royalty table (thể loại).
  public enum Genre: Sendable {}
  /// A piece of creation work (công việc tạo lập thông tin).
  public enum Work: Sendable {}
  /// A remuneration (thù lao).
  public enum Remuneration: Sendable {}
}

/// The code of a contributor.
public typealias ContributorCode = Code<Subject.Contributor>
/// The identifier of an item.
public typealias ItemID = Code<Subject.Item>
/// The identifier of a part within its item.
public typealias PartID = Code<Subject.Part>
/// The code of a site.
public typealias SiteCode = Code<Subject.Site>
/// The code of a budget line.
public typealias LineCode = Code<Subject.Line>
/// The code of a genre.
public typealias GenreCode = Code<Subject.Genre>
/// The identifier of a piece of creation work.
public typealias WorkID = Code<Subject.Work>
/// The identifier of a remuneration.
public typealias RemunerationID = Code<Subject.Remuneration>
