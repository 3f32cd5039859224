### Status: drafted 2026-11-28.
### A person on the other end: before the yes, in line, in the talk, and after it. Once a person is there, we say only
### what must be known.

# --- Before the yes. $helpline is who would answer.

option-chat = { $helpline }. Bạn có thể chat với họ ngay ở đây.
handover-who = Mình có thể kết nối bạn với người thật ở { $helpline }. Họ thấy điều bạn viết, bạn ở nước nào và chuyện gấp đến đâu. Họ không thấy tên, số điện thoại, hay chỗ bạn đang ở.
    .again = Người ở { $helpline } có thể nhắn với bạn ở đây. Họ thấy điều bạn viết, bạn ở nước nào và chuyện gấp đến đâu. Không thấy tên, không thấy số điện thoại.
# $reporting: what this helpline must tell others.
handover-rules = { $reporting ->
        [must] Hầu hết chuyện họ giữ kín. Nhưng nếu có trẻ đang bị làm hại, luật buộc họ phải báo người khác. Bạn có thể hỏi trước cách họ làm, rồi mới nói mình là ai. Mình tiếp tục nhé?
        [may] Hầu hết chuyện họ giữ kín. Nhưng nếu có người nguy đến tính mạng, họ có thể phải báo người khác. Có trẻ đang bị làm hại cũng vậy. Bạn hỏi họ trước được. Mình tiếp tục nhé?
       *[unknown] Mình không biết chuyện gì họ phải báo cho người khác. Bạn hỏi họ trước, rồi mới nói mình là ai. Mình tiếp tục nhé?
    }
    .again = { $reporting ->
        [must] Bạn hỏi trước cách họ làm cũng được. Nơi này cũng phải báo người khác nếu có trẻ đang bị làm hại. Mình tiếp tục nhé?
        [may] Nếu có người nguy đến tính mạng, họ cũng có thể phải báo người khác. Bạn hỏi họ trước được. Mình tiếp tục nhé?
       *[unknown] Mình không biết nơi này phải báo chuyện gì. Bạn hỏi họ trước được. Mình tiếp tục nhé?
    }
handover-near = Bây giờ bạn có đang ở một mình và viết thoải mái được không?
handover-share = Mình chuyển cho họ những gì bạn đã viết nhé? Vậy bạn không phải kể lại. Mình bỏ tên và số ra.
    .again = Bạn chọn. Mình chuyển những gì bạn đã viết nhé?
handover-wait = { $known ->
        [yes] Bây giờ phải đợi khoảng { $minutes } phút.
       *[no] Mình không biết phải đợi bao lâu. Có gì mới mình báo bạn.
    }
handover-ask = Mình kết nối cho bạn nhé?
    .again = Mình kết nối bây giờ nhé? Bạn nói không cũng được.
# In an emergency: the number stands there already; who they are and one yes.
handover-short = Mình cũng kết nối được bạn với người ở { $helpline }. Họ thấy điều bạn viết và bạn ở nước nào, không thấy tên. Khi có người nguy đến tính mạng, họ có thể phải báo người khác. { danger-now } Mình kết nối nhé?
    .again = Đó là người ở { $helpline }. Họ thấy điều bạn viết và bạn ở nước nào, không thấy tên. { danger-now } Mình kết nối bây giờ nhé?
handover-declined = Được, mình không kết nối. Chưa có gì được gửi đi. Bạn muốn làm gì tiếp?
    .again = Không sao. Chưa có gì được gửi đi. Bạn muốn làm gì tiếp?
# What do they see?
handover-see = Họ thấy những gì bạn viết từ bây giờ. Họ thấy bạn ở nước nào, ngôn ngữ, và chuyện gấp đến đâu. Điều bạn viết trước đó, chỉ khi bạn đồng ý. Họ không thấy tên, số điện thoại, hay chỗ bạn đang ở.
    .again = Họ thấy điều bạn viết, tên nước, ngôn ngữ, và chuyện gấp đến đâu. Mình không đưa gì khác.
# The helpline cannot be asked any more, a moment after it could.
handover-gone = Mình xin lỗi. Bây giờ mình không kết nối được với họ nữa. Không phải do bạn.
    .again = Mình xin lỗi, nơi này bây giờ cũng không kết nối được. Không phải do bạn.

# The practice helpline: only for trying things out. It must never pass for help.
practice-who = Cái này chỉ để tập thử. Không có người thật nào đọc. Mình tiếp tục nhé?
    .again = Lại là phần tập thử. Không có người thật nào đọc. Mình tiếp tục nhé?
practice-joined = Đây là chat tập thử. Không có người thật nào đọc. Cần giúp thật, bạn gửi “{ word-stop }” rồi bắt đầu lại. { danger-now }
practice-line = Nơi tập thử
practice-name = Tập thử
practice-hello = Chào bạn. Một cuộc trò chuyện bắt đầu như thế này. Bạn viết gì đó để thử nhé.
practice-answer = Tin của bạn đã tới. Nếu là thật, bây giờ có người đang đọc.
practice-more = Tin này cũng tới rồi. Bạn viết tiếp, hoặc kết thúc.
practice-bye = Tập thử xong rồi. Giờ bạn đã biết nó ra sao.

# --- In line.

wait-start = Được, mình đã nhờ tìm người. Bạn ở lại đoạn chat này nhé. Họ vào là mình báo. Bạn cứ viết tiếp, họ vào sẽ thấy.
    .again = Mình đã nhờ tìm lại. Bạn ở lại đoạn chat này nhé. Họ vào là mình báo.
wait-start-fresh = Được, mình đã nhờ tìm người. Bạn ở lại đoạn chat này nhé. Điều bạn viết trước đó, họ không thấy. Từ bây giờ bạn viết gì, họ vào sẽ thấy.
    .again = Mình đã nhờ tìm lại. Bạn ở lại đoạn chat này nhé. Từ bây giờ bạn viết gì, họ vào sẽ thấy.
wait-place = Vẫn đang tìm người. Bạn đứng thứ { $position } trong hàng chờ.
    .again = Bây giờ bạn đứng thứ { $position } trong hàng chờ. Mình vẫn đang tìm.
wait-noplace = Vẫn đang tìm người. Mình không quên bạn đâu.
    .again = Mình vẫn ở đây, vẫn đang tìm. Bạn chịu đợi là tốt lắm.
wait-worse = Nếu thấy tệ hơn, bạn đừng đợi chat. { danger-now }
    .again = Thấy tệ hơn thì bạn không cần đợi. { danger-now }
wait-heard = Mình giữ lại cho họ. Bạn viết thêm được.
    .again = Cái này mình cũng giữ cho họ.
wait-long = Lâu quá rồi, mình xin lỗi. Không phải do bạn. Chỗ của bạn vẫn còn. Mình xem thêm cách khác nhé?
    .again = Vẫn còn lâu, mình xin lỗi. Chỗ của bạn vẫn còn. Bạn muốn xem cách khác không?
wait-options = Bạn cũng có thể gọi { $helpline }: { $number }. Chỗ của bạn trong hàng chờ vẫn còn.
    .again = Trong lúc đợi, bạn có thể gọi { $helpline }: { $number }.
wait-kept = Được, bạn vẫn giữ chỗ. Họ vào là mình báo.
    .again = Được, mình đợi cùng bạn. Chỗ của bạn vẫn còn.
wait-refused = Bây giờ không ai rảnh, mình xin lỗi. Không phải vì điều bạn viết. Mình còn cách này.
    .again = Bên đó cũng không ai rảnh, mình xin lỗi. Không phải do bạn. Còn có cách khác.
# Someone else is open: they are asked only with a new yes.
wait-next = Bên đó bây giờ không ai rảnh, mình xin lỗi. Không phải do bạn. Mình có thể hỏi { $helpline }. Họ sẽ thấy giống như vậy.
    .again = Bên đó cũng không ai rảnh, mình xin lỗi. Giờ mình hỏi { $helpline } được. Họ sẽ thấy giống như vậy.
wait-left = Được, mình đã đưa bạn ra khỏi hàng chờ. Lúc nào bạn cũng nhờ lại được.
    .again = Được, bạn ra khỏi hàng chờ rồi. Muốn thì nhờ lại nhé.

# --- With a person.

# Stands in for the counsellor's name where there is none.
live-someone = Một tư vấn viên
live-joined = Họ vào rồi. { $counsellor } ở { $helpline } là người thật. Bây giờ bạn nhắn cho họ được.
live-tips = Bạn hỏi gì họ cũng được. Không cần trả lời mọi câu. Muốn dừng, bạn gửi “{ word-stop }”.
live-human = Bạn đang nhắn với { $counsellor }. Đó là người thật ở { $helpline }.
    .again = Đúng, { $counsellor } là người thật ở { $helpline }.
live-real-check = Bạn kiểm tra được. Gọi { $helpline }: { $number }, hỏi xem { $counsellor } có làm ở đó không.
live-dropped = Kết nối bị đứt. Mình đang nối lại với họ. Bạn không làm gì sai. Bạn cứ viết tiếp, mình giữ cho họ.
    .again = Lại bị đứt, mình xin lỗi. Mình đang nối lại với họ.
live-back = Nối lại được rồi. Bạn viết tiếp nhé.
    .again = Lại nối được rồi. Bạn viết tiếp nhé.
live-lost = Mình không nối lại được với họ. Mình xin lỗi. Không phải do bạn. Mình nhờ một người mới nhé?
    .again = Lại mất họ rồi, mình xin lỗi. Mình nhờ một người mới nhé?
live-switch-ask = { $counsellor } hỏi có thể để người khác ở { $helpline } thay không. Người đó sẽ thấy hai bạn đã viết gì. Được không bạn?
live-switch-yes = Được. { $counsellor } ở với bạn đến khi người mới vào.
live-switch-no = Được, vẫn như cũ. Bạn cứ nói tiếp với { $counsellor }.
live-switch = Bây giờ có người mới thay. { $counsellor } ở { $helpline } cũng là người thật.
live-quiet = Bạn còn ở đó không? Cứ thong thả, không vội đâu.
    .again = Mình chỉ hỏi thăm thôi. Bạn còn ở đó không? Không vội đâu.
live-closed-quiet = Mình đóng lại để người khác khỏi đọc. Lúc nào bạn cũng viết lại được.
live-ended = Cuộc trò chuyện đã xong. Bạn nói ra được, giỏi lắm.
    .again = Lần này cũng xong rồi. Bạn nói ra được, giỏi lắm.
live-to-bot = Cuộc trò chuyện với người thật đã xong. Lại là mình, máy tính đây. Bạn viết tiếp ở đây được.
    .again = Lại là mình, máy tính đây. Bạn viết tiếp ở đây được.
live-left = Được, mình đã báo họ là bạn phải đi. Bạn không làm gì sai.
    .again = Được, họ biết là bạn phải đi. Bạn không làm gì sai.
live-media = Mình chỉ chuyển được chữ. Họ không thấy thứ bạn gửi.
    .again = Cái đó không đến được họ. Chỉ chữ mới đến.
live-undone = Được, mình đã rút lại. Họ chưa thấy.
    .again = Rút lại rồi. Họ chưa thấy tin đó.
live-undo-late = Có thể họ đã thấy. Mình đã nhờ họ xóa.
    .again = Tin đó mình cũng nhờ họ xóa rồi.
live-undo-none = Không còn gì để rút lại nữa.
    .again = Xa hơn thì mình không rút lại được.
# Something feels wrong.
live-report = Mình xin lỗi. Cảm ơn bạn đã nói. Mình báo cho người quản lý chỗ chat này. Không báo cho người đang nhắn với bạn. Bạn không cần nói tiếp. Mình kết thúc ngay nhé?
    .again = Cảm ơn bạn đã nói. Mình chuyển cho người quản lý chỗ chat này. Mình kết thúc ngay nhé?
live-report-ended = Xong rồi. Bạn không làm gì sai. Bạn nói ra là đúng.
live-report-stay = Được. Lúc nào bạn cũng kết thúc được.
    .again = Được, bạn nói tiếp. Muốn kết thúc lúc nào cũng được.

any-stop-live = Được, mình đã báo họ là bạn phải đi. Bạn không làm gì sai. Bạn không nhắn trước thì mình không nhắn nữa. { danger-now }
any-delete-helpline = Mình cũng nhờ { $helpline } xóa những gì họ giữ. Theo luật, có thể họ phải giữ một phần. Bạn hỏi họ được.

# --- Buttons.

btn-chat = Chat ở đây
btn-see = Họ thấy những gì?
btn-go-on = Tiếp tục
btn-not-now = Để lúc khác
btn-free = Mình viết được
btn-share = Có, chuyển đi
btn-share-fresh = Không, kể lại từ đầu
btn-connect = Có, kết nối cho mình
btn-leave-line = Rời hàng chờ
btn-wait-on = Đợi tiếp
btn-leave = Kết thúc nói chuyện
btn-end-it = Có, kết thúc đi
btn-stay = Không, nói tiếp
btn-feels-wrong = Có gì đó không ổn
btn-undo = Rút lại
btn-new-person = Có, người mới

# --- On the page.

web-waiting = Đang đợi người thật
web-typing = Họ đang viết.
web-edited = Đã sửa
web-taken-back = Đã rút lại
