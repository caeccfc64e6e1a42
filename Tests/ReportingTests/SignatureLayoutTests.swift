import Accounting
import Legislation
import Testing

@Suite struct SignatureLayoutTests {
  @Test func signersAreListedFromTheLeft() {
    #expect(Signer.list("head;accountant") == [.head, .accountant])
    #expect(Signer.list("head") == [.head])
  }

  @Test(arguments: ["", "boss", "head;", "head;head", "head, accountant"])
  func aLayoutNamesKnownSignersOnce(text: String) {
    #expect(Signer.list(text) == nil)
    #expect(ProfileKey.signersVoucher.refusal(of: text) != nil)
  }
}
