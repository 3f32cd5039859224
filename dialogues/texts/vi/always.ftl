### Status: drafted 2026-11-28.
### What can be asked at any time.

any-stop = Được, mình dừng rồi. Bạn không nhắn trước thì mình không nhắn nữa. { danger-now }
any-delete-ask = Mình sẽ xóa hết những gì mình giữ về bạn. Xóa rồi không lấy lại được. Được không bạn?
    .again = Xóa thật hết những gì mình giữ nhé? Xóa rồi không lấy lại được.
any-delete-web = Xong. Mình đã xóa những gì mình giữ. Trang này có thể vẫn còn trong lịch sử trình duyệt.
any-delete-app = Xong. Mình đã xóa những gì mình giữ. Muốn hết hẳn, bạn xóa đoạn chat trên điện thoại nhé.
any-delete-discord = Xong. Mình đã xóa những gì mình giữ và gỡ tin của mình. Tin của bạn mình không gỡ được. Bạn giữ tay vào từng tin để xóa.
delete-kept = Được, mình không xóa gì. Bạn cứ nhắn tiếp nhé.

any-language = Bạn muốn dùng tiếng nào?
    .again = Mình có những tiếng này. Bạn chọn tiếng nào?
any-language-set = Được, mình viết bằng { $language }.
    .again = Xong. Bây giờ mình viết bằng { $language }.
any-language-none = Xin lỗi, mình chưa viết được tiếng đó. Mình có những tiếng này.
    .again = Mình chưa có tiếng đó, xin lỗi bạn. Đây là những tiếng mình có.

any-person = Được. Bạn có thể nói chuyện với người thật. Mình chỉ cần biết tên nước thôi.
    .again = Mình tìm người thật cho bạn. Mình tìm ở nước nào đây?
any-person-yes = Được. Bạn có thể nói chuyện với người thật.
    .again = Được, người thật có thể nói chuyện với bạn.
any-thanks = Không có gì đâu. Muốn nhắn nữa thì mình ở đây.
    .again = Lúc nào cũng được. Bạn nhắn cho mình, mình mừng lắm.
any-wrong = Xin lỗi, mình hiểu nhầm rồi. Cảm ơn bạn đã nói. { danger-now } Lúc này bạn cần gì nhất?
    .again = Xin lỗi, mình lại nhầm, lỗi ở mình. { danger-now } Lúc này bạn cần gì nhất?

any-who = Mình là công cụ miễn phí. Mình tìm xem nơi bạn sống ai giúp được. Mình không phải công an. Mình không phải người của trường. Ai quản lý chỗ chat này, bạn đọc ở đây: { $about }
    .again = Mình là công cụ miễn phí, tìm người giúp ở nơi bạn sống. Trang này nói rõ hơn: { $about }
any-private = Là thế này. Mình không hỏi tên bạn. Mình không báo nhà, trường hay công an. Hết chat là mình quên. Đường dây hỗ trợ có quy định riêng. Nếu có người nguy đến tính mạng, họ có thể phải báo người khác. Bạn hỏi họ trước được mà.
    .again = Mình không biết tên bạn và không nói với ai. Đường dây hỗ trợ có quy định riêng. Bạn hỏi họ trước được.
any-private-web = Mình không dùng cookie, không giữ tên. Nhưng người dùng máy này có thể thấy trang này. Trình duyệt có thể ghi lại. Chủ wifi có thể thấy đó là trang nào.
    .again = Mình không dùng cookie. Nhưng trình duyệt vẫn có thể ghi lại trang này.
any-private-app = Ứng dụng có thể giữ một bản của đoạn chat. Người dùng máy này cũng có thể thấy.
    .again = Ứng dụng có thể giữ một bản của đoạn chat.
any-parents = Mình sẽ không nói với họ. Mình không biết họ là ai. Nếu gọi đường dây hỗ trợ, bạn hỏi họ làm thế nào nhé.
    .again = Không, mình không nói với ai ở nhà. Mình không thể. Mình không biết bạn là ai.
any-police = Mình không gọi công an được, và sẽ không gọi. Mình không biết bạn là ai, ở đâu. Nếu bạn gọi { $emergency }, họ có thể cho người đến.
    .again = Không. Mình không gọi được. Chỉ bạn, hoặc người ở gần, gọi được { $emergency }.
any-police-unknown = Mình không gọi công an được, và sẽ không gọi. Mình không biết bạn là ai, ở đâu.
    .again = Không. Mình không gọi được, cũng không biết bạn ở đâu.
any-locate = Không. Mình không thấy bạn ở đâu, và cũng không tìm.
    .again = Không, thật là mình không thấy bạn ở đâu.
any-robot = Đúng, mình là máy tính. Mình làm theo quy tắc đơn giản và có thể sai. Mình giúp bạn tìm người thật.
    .again = Đúng, mình là máy tính, không phải người. Mình tìm cho bạn người thật được.
any-cost = Mình miễn phí, chỉ tốn một ít dữ liệu mạng. Số nào mình cũng ghi có mất tiền không.
    .again = Mình miễn phí. Bên cạnh mỗi số có ghi mất tiền hay không.
any-how-long = Mình trả lời ngay. Còn bên đường dây hỗ trợ bao lâu thì mình không biết. Bạn xin mình nhiều số cũng được.
    .again = Họ mất bao lâu mình không biết. Không ai nghe máy thì mình cho số khác.
any-what = Bạn kể mình nghe có chuyện gì. Mình cho bạn biết ai giúp được và liên lạc thế nào. Bạn dừng lúc nào cũng được.
    .again = Kể mình nghe một chút, mình sẽ cho biết ai giúp được. Bạn dừng lúc nào cũng được.
any-repeat = Được. Mình gửi lại đây.
    .again = Đây, thêm lần nữa.
any-complain = Mình xin lỗi. Bạn có thể nói với người quản lý chỗ chat này: { $about }. Không cần nói tên.
    .again = Bạn nói với người quản lý chỗ chat này ở đây: { $about }
any-keep-web = Bạn rời đi là trang này không giữ gì. Nếu tiện, bạn ghi lại một số nhé.
    .again = Bạn đi rồi, ở đây không còn gì. Nếu tiện, bạn ghi lại một số nhé.

# The help word's answer looks like small talk; the numbers come on tap.
any-help-word = Được thôi. Bấm để xem nhé.
    .again = Đây rồi. Bấm để xem nhé.
any-help-word-open = { danger-now } { $helpline }: { $number }. Gửi “{ word-hide }” để giấu đi.
    .again = { $helpline }: { $number }. { danger-now } Gửi “{ word-hide }” để giấu đi.
any-help-word-numbers = { danger-now } Tất cả các số ở đây: { $url }. Gửi “{ word-hide }” để giấu đi.
    .again = Tất cả các số: { $url }. { danger-now }

# The cover after the hide word. No mention of help.
hide-cover = Hôm nay trời có vẻ khô ráo. Chiều có gió nhẹ.
    .again = Trời khô và lặng gió đến hết ngày.
hide-cover-two = Lát nữa có vài đám mây. Ít mưa.
    .again = Trời dịu mát đến cuối tuần.
