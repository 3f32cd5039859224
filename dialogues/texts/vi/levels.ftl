### Status: drafted 2026-11-28.
### The levels below emergency: thanks, belief, not your fault, choice, next step. No "why", no detail.

check-danger = Cảm ơn bạn đã kể cho mình. Mình hỏi một điều trước nhé. Bây giờ bạn có an toàn không?
check-safe = Cảm ơn bạn. Biết vậy mình mừng. Mình cùng tìm người để bạn trò chuyện nhé.

urgent-first = Cảm ơn bạn đã kể cho mình. Giữ chuyện này một mình thì nặng lắm. Bạn nói ra là tốt lắm. Có người thật có thể nói chuyện với bạn.
    .again = Mình đang nghe đây. Bạn kể ra là tốt lắm. Có người thật có thể nghe hết.

# Thoughts of dying or self-harm, no plan and no act in the words.
urgent-dark-thoughts = Cảm ơn bạn đã kể cho mình. Những ý nghĩ như vậy nặng nề lắm. Rồi chúng cũng có thể qua đi. Bạn không phải chịu một mình. Ngay bây giờ có người nghe bạn. { danger-now }
    .again = Mình đang nghe đây. Bạn nói ra được là tốt lắm. Bạn rất quan trọng. Có người có thể ở bên bạn lúc này. { danger-now }

# Someone is hurting them.
urgent-hurt = Cảm ơn bạn đã kể cho mình. Bạn xứng đáng được tin. Đây không phải lỗi của bạn. Bạn không cần kể thêm. Có người có thể cùng bạn nghĩ xem làm gì tiếp.
    .again = Mình đang nghe đây. Không có gì là lỗi của bạn cả. Có người có thể giúp bạn bước tiếp theo.

# Someone online has pictures, or makes threats.
urgent-online-threat = Cảm ơn bạn đã kể cho mình. Mình không trách bạn. Đây không phải lỗi của bạn. Bạn không phải trả tiền, cũng không phải gửi thêm gì. Có người có thể giúp bạn bước tiếp theo.
    .again = Mình đang nghe đây. Vẫn không phải lỗi của bạn. Bạn không cần trả lời họ. Ngay bây giờ có người giúp bạn được.

# Our own reading of the words failed: treated as urgent.
urgent-unread = Cảm ơn bạn đã kể cho mình. Mình chưa hiểu hết, và lỗi là ở mình, không phải bạn. Người thật có thể hiểu. { danger-now }
    .again = Xin lỗi, mình vẫn chưa hiểu hết. Người thật có thể hiểu. { danger-now }

concern-first = Cảm ơn bạn đã kể cho mình. Nghe thật không dễ chút nào. Bạn không phải chịu một mình. Nói chuyện với một người có giúp bạn đỡ hơn không?
    .again = Mình đang nghe đây. Ôm từng ấy chuyện nặng lắm. Nói chuyện với một người có giúp bạn đỡ hơn không?
concern-topic = Cảm ơn bạn. Vậy mình dễ tìm hơn. Có những người rất rành chuyện này.
    .again = Cảm ơn bạn. Mình biết có người nói chuyện này với bạn được.
listening-more = Cảm ơn bạn đã kể thêm. Viết ra được thành lời là tốt lắm.
    .again = Mình đang nghe đây. Bạn viết gì mình cũng đọc.
not-sure-person = Không sao, chưa cần biết ngay. Bạn có thể xem trước có những ai. Mình cho bạn xem nhé?
    .again = Không vội đâu. Mình cho xem có những ai, còn nói hay không tùy bạn. Xem nhé?

none-first = Cảm ơn bạn đã nhắn. Mình giúp bạn trẻ tìm người để trò chuyện. Chuyện nhà, trường, tình cảm, buồn, hay trên mạng đều được. Bạn muốn kể chuyện gì?
    .again = Mình ở đây. Chuyện gì cũng được. Bạn muốn kể chuyện gì?
none-again = Không sao, không vội đâu. Bạn cứ xem quanh, hoặc hỏi mình dùng thế nào.
    .again = Cứ thong thả. Bạn hỏi mình dùng thế nào cũng được. Hay nghĩ gì viết nấy.
none-third = Chưa nói thành lời được cũng không sao. Có người giúp bạn tìm lời để nói. Mình tìm cho bạn một người nhé?
    .again = Bạn cứ thong thả. Mình tìm cho bạn một người nhé?
still-here = Mình vẫn ở đây. Bạn viết nhiều hay ít đều được.
    .again = Mình ở đây. Cứ thong thả nhé.

no-person-wanted = Không sao, tùy bạn. Mình có thể cho bạn một số để dành. Hoặc bạn cứ viết ở đây một lúc. Mình chỉ là máy tính, không khuyên bạn được.
    .again = Không sao, bạn chọn. Bạn viết tiếp ở đây, hoặc lấy một số để dành.
keep-later = Được, bạn giữ số này nhé: { $helpline }, { $number }. Bạn quay lại lúc nào cũng được.
    .again = Mình gửi lại: { $helpline }, { $number }.

question-first = Được, bạn cứ viết ra. Mình không hỏi ngược lại đâu.
    .again = Bạn cứ viết câu hỏi nhé.
question-answer = Câu hỏi hay. Mình chỉ là máy tính, không trả lời tốt được. Người trả lời được có ở đây: { $url }. Không cần nói tên. { danger-now }
    .again = Câu này mình không trả lời tốt được. Người ở trang này thì được: { $url }. { danger-now }
question-answer-line = Câu hỏi hay. Mình chỉ là máy tính, không trả lời tốt được. { $helpline } thì được: { $number }. Không cần nói tên. { danger-now }
    .again = Câu này mình không trả lời tốt được. { $helpline } thì được: { $number }. { danger-now }
