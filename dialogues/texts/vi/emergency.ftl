### Status: drafted 2026-11-28.
### Emergency. The number comes in the second sentence. { $emergency } is dialled as it stands.

emergency-first = Mình mừng vì bạn đã nhắn. Hãy gọi { $emergency } ngay bây giờ. Họ có thể cho người đến giúp. Nếu được, hãy ra chỗ có người. Mình vẫn ở đây. Bạn cứ nhắn tiếp nhé.

# Country not known. 112 is worded as "in many places".
emergency-no-country = Mình mừng vì bạn đã nhắn. Hãy gọi 112 ngay bây giờ. Số này gọi được bằng di động ở nhiều nơi. Nếu không được, cho mình biết bạn ở nước nào. Mình sẽ tìm đúng số. Mình vẫn ở đây.

# The country is known, but we hold no number for it.
emergency-no-number = Mình mừng vì bạn đã nhắn. Mình không có số chắc chắn cho { $country }. { emergency-bar-unknown } Nếu được, hãy ra chỗ có người. Nhờ một người gọi giúp. Mình vẫn ở đây.
    .again = Mình vẫn chưa có số chắc chắn cho { $country }. { emergency-bar-unknown } Hãy nhờ người ở gần gọi cùng bạn. Mình ở đây.

# Sent with one of the three above when words point to pills, poison, a wound or a fall.
emergency-body = Hãy gọi ngay, dù bạn thấy vẫn ổn. Có những tổn thương lâu sau mới thấy. Đừng đợi đến lúc nặng hơn.

# Sent once, right after the first emergency message.
emergency-limits = Mình là máy tính. Mình không thấy bạn ở đâu. Mình không gọi người đến giúp bạn được. Bạn có thể gọi, hoặc nhờ người ở gần gọi.

# The country became known during an emergency.
emergency-country = Cảm ơn bạn. Ở { $country }, hãy gọi { $emergency } ngay bây giờ. Họ có thể cho người đến giúp. Nếu được, hãy ra chỗ có người. Mình vẫn ở đây.
    .again = Số của { $country } là { $emergency }. Hãy gọi ngay bây giờ. Họ có thể cho người đến giúp. Mình ở đây với bạn.

emergency-silent-data = Nói thành tiếng lúc này có thể không an toàn. Bạn có thể nhắn tin đến { $textnumber }. Viết bạn đang ở đâu và bạn cần giúp.
    .again = Bạn vẫn nhắn tin đến { $textnumber } được. Viết bạn đang ở đâu. Rồi cứ im lặng nếu bạn cần.
emergency-silent-none = Nói thành tiếng lúc này có thể không an toàn. Nhờ người ở gần gọi giúp. Bạn bè, người bán hàng hay thầy cô đều được. { danger-now }
    .again = Người ở gần có thể gọi giúp bạn. { danger-now } Có chỗ nào có người để bạn đến không?

emergency-did-you-reach = Mình vẫn ở đây. Bạn gọi được ai chưa?
    .again = Mình ở đây với bạn. Bạn gọi được cho ai chưa?
emergency-reached = Mừng quá. Nếu được, hãy ở cùng họ. Lúc nào bạn cũng nhắn cho mình được.
emergency-not-reached = Cảm ơn bạn đã thử. Hãy gọi { $emergency } thêm một lần. Hoặc đến chỗ có người và nhờ họ gọi. Bạn cũng có thể gọi { $helpline }: { $number }.
    .again = Bạn đã thử, giỏi lắm. Hãy đến chỗ có người và nhờ họ gọi { $emergency }. Cũng có { $helpline }: { $number }.
emergency-not-reached-alone = Cảm ơn bạn đã thử. Hãy gọi { $emergency } thêm một lần. Hoặc đến chỗ có người và nhờ họ gọi.
    .again = Bạn đã thử, giỏi lắm. Hãy đến chỗ có người và nhờ họ gọi { $emergency }.
emergency-not-reached-unknown = Cảm ơn bạn đã thử. { emergency-bar-unknown } Hoặc đến chỗ có người và nhờ họ gọi. Cho mình biết bạn ở nước nào, mình sẽ tìm đúng số.
    .again = Bạn đã thử, giỏi lắm. Hãy đến chỗ có người và nhờ họ gọi. { emergency-bar-unknown }

# The young person says that the guess was wrong. The number stays.
emergency-corrected = Được rồi. Cảm ơn bạn đã nói. Mình hiểu nhầm rồi. { danger-now } Lúc này bạn cần gì nhất?

# Again at emergency level, later in the same chat.
emergency-again = Bạn vẫn ở đây, vậy là tốt. Gọi { $emergency } là nhanh nhất. Gần bạn có ai ở cùng bạn được không?
    .again = Mình ở đây và đang đọc. Hãy gọi { $emergency }, hoặc nhờ ai đó gọi giúp. Bạn không phải chịu một mình.
emergency-again-unknown = Bạn vẫn ở đây, vậy là tốt. { emergency-bar-unknown } Bạn đang ở nước nào? Mình sẽ tìm đúng số.
    .again = Mình ở đây và đang đọc. { emergency-bar-unknown } Hoặc nhờ người ở gần gọi giúp. Cho mình biết tên nước, mình sẽ tìm.

emergency-here = Mình vẫn ở đây. Bạn gọi được { $emergency } chưa?
    .again = Mình ở đây. Gọi { $emergency } là nhanh nhất. Bạn gọi được ai chưa?
emergency-here-unknown = Mình vẫn ở đây. { emergency-bar-unknown } Bạn gọi được ai chưa?
    .again = Mình ở đây với bạn. { emergency-bar-unknown } Có ai đến chưa?

# Wants a person in the chat: the number stays, then the services.
emergency-person = Bạn cũng có thể nói chuyện với những người này. { danger-now }

# Text for the bar that is always in view.
emergency-bar = Đang gặp nguy hiểm? Hãy gọi { $emergency }.
emergency-bar-unknown = Đang gặp nguy hiểm? Hãy gọi 112. Số này dùng được ở nhiều nơi.

# Put into other messages. $known is yes when the country's number is known.
danger-now =
    { $known ->
        [yes] Đang gặp nguy hiểm? Hãy gọi { $emergency }.
       *[no] { emergency-bar-unknown }
    }
