import MessageModel
import Testing

@Suite("Messages")
struct MessageTests {
  @Test("An interpolated text is a template and its arguments")
  func interpolation() {
    let name = "A {2}"
    let message: Message = "'\(name)' has \(3) of \(0.5)"
    #expect(message.template == "'{1}' has {2} of {3}")
    #expect(message.english == "'A {2}' has 3 of 0.5")
    #expect(("plain" as Message).template == "plain")
  }

  @Test("A text in two pieces is one template")
  func pieces() {
    let message: Message = "\(1) and \(2)," + " then \(3)"
    #expect(message.template == "{1} and {2}, then {3}")
    #expect(message.english == "1 and 2, then 3")
  }

  @Test("Another language may change the order; data is not looked up, messages and separators are")
  func translation() {
    let words = ["{1} in {2}": "dans {2} : {1}", "none": "aucun", "; ": " ; "]
    let none: Message = "none"
    #expect(("\("none") in \(none)" as Message).text { words[$0] } == "dans aucun : none")
    let list: Message = "\([none, Message(data: "none")], separator: "; ")"
    #expect(list.text { words[$0] } == "aucun ; none")
    #expect(list.english == "none; none")
  }

  @Test("An error explains itself within another message")
  func errors() {
    struct Fault: ExplainedError { var explanation: Message { "none" } }
    let fault: any Error = Fault()
    #expect(("why: \(fault)" as Message).text { $0 == "none" ? "aucun" : nil } == "why: aucun")
    #expect("\(fault)" == "none")
  }

  @Test("Messages that say the same are equal, however they are made")
  func equality() {
    #expect(("a \(1)" as Message) == "a 1")
    #expect(("a \(1)" as Message) != "a 2")
    #expect(Set<Message>(["a 1", "a \(1)"]).count == 1)
  }

  @Test("A long argument loses its middle, in both languages, as the whole text would")
  func excerpt() {
    let long = String(repeating: "x", count: 500)
    let whole = "'" + long + "' appears twice"
    let message = ("'\(long)' appears twice" as Message).excerpt(first: 20, last: 30)
    #expect(message.english == whole.prefix(20) + "…" + whole.suffix(30))
    let french = "« " + long + " » figure deux fois"
    #expect(message.text { _ in "« {1} » figure deux fois" } == french.prefix(20) + "…" + french.suffix(30))
    #expect(Message(data: "a\nb\u{202E}").excerpt(first: 20, last: 30).english == "a␊b\u{FFFD}")
  }
}
