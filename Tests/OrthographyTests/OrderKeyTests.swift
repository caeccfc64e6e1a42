import Orthography
import Testing

@Suite struct OrderKeyTests {
  @Test func lettersFollowTheVietnameseAlphabet() {
    let alphabet = "a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z"
      .split(separator: " ").map(String.init)
    #expect(alphabet.reversed().sorted { OrderKey(text: $0) < OrderKey(text: $1) } == alphabet)
  }

  @Test func tonesFollowTheDictionary() {
    let tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    #expect(tones.reversed().sorted { OrderKey(text: $0) < OrderKey(text: $1) } == tones)
  }

  @Test func lettersDecideBeforeTonesAndTonesBeforeCase() {
    #expect(OrderKey(text: "mạ") < OrderKey(text: "man"))
    #expect(OrderKey(text: "MA") < OrderKey(text: "mà"))
    #expect(OrderKey(text: "ma") < OrderKey(text: "Ma"))
    #expect(OrderKey(text: "bạ") < OrderKey(text: "bă"))
    #expect(OrderKey(text: "Báo 2") < OrderKey(text: "Báo A"))
  }

  @Test func peopleStandByGivenNameThenTheWordsBefore() {
    let people = [
      "Trần Văn An", "Lê Thị Ánh", "Phạm Ân", "Vũ Bình", "Bùi Dũng", "An Đạt", "Đỗ Hà",
      "Nguyễn Hà", "Lê Hạ", "Nguyễn Thị Yến",
    ]
    let sorted = people.sorted().sorted { OrderKey(person: $0) < OrderKey(person: $1) }
    #expect(sorted == people)
  }

  @Test func whatStandsInParenthesesDoesNotCount() {
    let plain = OrderKey(person: "Nguyễn Văn An")
    for name in ["Nguyễn Văn An (Bình Minh)", "Nguyễn Văn An(Bình)", "(Thợ (mỏ)) Nguyễn Văn  An"] {
      #expect(OrderKey(person: name) == plain, "\(name)")
    }
    // A name of nothing else, or a slip of the pen, is taken as it stands.
    for name in ["(Bình Minh)", "Nguyễn Văn An (Bình", "Nguyễn Văn An) Bình"] {
      #expect(OrderKey(person: name) != plain, "\(name)")
    }
    #expect(OrderKey(person: "(Bình An)") < OrderKey(person: "(An Bình)"))
    #expect(OrderKey(organisation: "Báo (Bắc Kạn)") != OrderKey(organisation: "Báo"))
  }

  @Test func organisationsStandByFullName() {
    #expect(OrderKey(organisation: "Báo Bắc Kạn") < OrderKey(organisation: "Công ty An"))
    #expect(OrderKey(person: "Báo Bắc Kạn") > OrderKey(person: "Công ty An"))
  }

  @Test func encodingDoesNotMoveAName() {
    #expect(
      OrderKey(person: "Nguye\u{302}\u{303}n Tho\u{323}") == OrderKey(person: " Nguyễn  Thọ "))
  }

  @Test func bytesCompareAsTheKeysDo() {
    let names = ["", "A", "An", "An Bình", "Ẩn", "Đạt", "李", "😀", "ñ", "é", "Ö", "-", "9"]
    for left in names {
      for right in names {
        let (a, b) = (OrderKey(person: left), OrderKey(person: right))
        #expect((a < b) == a.bytes.lexicographicallyPrecedes(b.bytes))
        #expect((a == b) == (left == right), "\(left) \(right)")
      }
    }
  }
}
