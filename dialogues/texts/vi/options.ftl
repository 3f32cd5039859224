### Status: drafted 2026-11-28.
### Who can help: the card of services, one picked service, and what to do when it does not work.

options-intro = Ở { $country }, bạn có thể nói chuyện với những nơi này. Bạn chọn nhé.
options-intro-silent = Ở { $country }, bạn có thể viết cho những nơi này. Không cần nói thành tiếng.
options-intro-next = Ở { $country } còn có những nơi này.
options-intro-other = Ở { $country }, mình không thấy nơi nào riêng cho bạn trẻ. Những người này cũng có thể lắng nghe.
option-call = { $helpline }. Gọi { $number }.
option-text = { $helpline }. Nhắn tin đến { $number }.
option-app = { $helpline }. Viết qua { $app }: { $number }.
option-web = { $helpline }. Trang của họ: { $url }
option-cost = { $cost ->
        [free] Bạn không mất tiền.
        [free-no-credit] Miễn phí. Hết tiền điện thoại vẫn gọi được.
        [local] Giá như một cuộc gọi thường.
       *[unknown] Mình không chắc có mất tiền không.
    }
option-bill = { $bill ->
        [hidden] Không hiện trên hóa đơn.
        [shown] Có thể hiện trên hóa đơn điện thoại.
       *[unknown] Mình không biết có hiện trên hóa đơn không.
    }
option-keyword = Bắt đầu bằng chữ “{ $keyword }”.
option-hours = { $state ->
        [always] Mở cả ngày lẫn đêm.
        [open] Đang mở, đến { $hours }.
        [open-long] Đang mở.
        [closed] Đang đóng. Mở lại { $opens }.
        [closed-long] Đang đóng.
       *[unknown] Mình không chắc khi nào họ mở.
    }
option-languages = Họ nói: { $languages }.
option-age = Dành cho tuổi từ { $from } đến { $to }.
option-age-to = Dành cho tuổi đến { $to }.
option-age-from = Dành cho tuổi từ { $from } trở lên.
option-anywhere = Ở nước nào cũng dùng được.
option-old = Lâu rồi mình chưa kiểm tra được chỗ này. Có thể đã khác.
options-choose = Bạn thấy cái nào được?
options-all-closed = Lúc khó khăn mà phải đợi lâu vậy, mình xin lỗi. Trong lúc đó, bạn xem ở đây: { $url }. { danger-now }
options-again = Bạn chọn một nơi, hoặc cứ viết tiếp. Không vội đâu.
    .again = Những nơi này vẫn ở đây. Khi nào muốn thì bạn chọn.
options-none-left = Ở { $country }, mình chỉ biết có vậy. Xin lỗi vì không có nhiều hơn. Bạn xem thêm ở đây: { $url }. { danger-now }
    .again = Ở { $country }, mình không biết thêm ai nữa. Trang này có thể giúp: { $url }. { danger-now }

picked-call = Bạn có thể gọi { $helpline }:
picked-text = Bạn có thể nhắn tin cho { $helpline }:
picked-app = Bạn có thể viết cho { $helpline } qua { $app }:
picked-web = Đây là trang của { $helpline }:
picked-after = Sau đó bạn quay lại kể mình nghe nhé.

weekday = { $day ->
        [mon] thứ Hai
        [tue] thứ Ba
        [wed] thứ Tư
        [thu] thứ Năm
        [fri] thứ Sáu
        [sat] thứ Bảy
       *[sun] Chủ nhật
    }
opens-today = lúc { $time } hôm nay
opens-tomorrow = lúc { $time } ngày mai
opens-day = { $day } lúc { $time }

any-other = Được. Còn có những nơi này.
    .again = Được, mình cho bạn xem thêm.
any-not-work = Mình xin lỗi. Cảm ơn bạn đã cho biết. Trục trặc ở chỗ nào vậy?
    .again = Xin lỗi vì lại không được. Trục trặc ở chỗ nào vậy?
any-not-work-next = Cảm ơn bạn. Không phải lỗi của bạn. Mình thử nơi này nhé.
    .again = Cảm ơn bạn đã thử lại. Còn nơi này nữa.
any-not-work-last = Cảm ơn bạn. Không phải lỗi của bạn. Ở { $country }, mình không còn nơi nào khác. Lát nữa bạn thử lại, hoặc xem ở đây: { $url }. { danger-now }
    .again = Cảm ơn bạn đã thử. Trang này có thể giúp bạn tìm nơi khác: { $url }. { danger-now }
any-not-work-sorry = Cảm ơn bạn đã cho biết. Không phải lỗi của bạn. Mình tìm người khác nhé.
    .again = Cảm ơn bạn. Mình tìm tiếp nhé.

cantcall-first = Không sao, bạn không cần gọi. Bạn sợ có người nghe thấy, hay vì chuyện tiền?
    .again = Bạn không cần gọi. Sợ có người nghe thấy, hay vì chuyện tiền?
cantcall-heard = Vậy mình chỉ viết thôi nhé.
cantcall-nocredit = Mình cho xem chỗ miễn phí trước. { danger-now }
    .again = Chỗ miễn phí được xếp lên đầu rồi. { danger-now }
cantcall-none = Ở { $country }, mình không có nơi nào để viết. Có điện thoại nào bạn dùng nhờ được không? Trường, phòng y tế hay nhà bạn bè có thể cho mượn. Trang này có thêm: { $url }. { danger-now }
    .again = Ở { $country }, mình vẫn chưa có nơi nào để viết. Trang này có thể có: { $url }. { danger-now }
near-first = Được. Khi cần, bạn gửi “{ word-hide }”. Mình sẽ viết ngắn. Lúc ở một mình, bạn quay lại cũng được.
    .again = Được, mình viết ngắn. “{ word-hide }” sẽ giấu hết chỗ này.

noline-first = Mình xin lỗi. Ở { $country }, mình không tìm được nơi nào cho bạn trẻ. Không phải lỗi của bạn. Nơi giúp được người ở mọi nước có ở đây: { $url }. Thầy cô, y tá hay cô dì bạn tin có thể biết thêm. { danger-now }
    .again = Mình xin lỗi, ở { $country } vẫn chưa có. Nơi giúp được người ở mọi nước có ở đây: { $url }. Có người lớn nào bạn tin không? { danger-now }

keep-reached = Bạn liên lạc được rồi, mình mừng lắm. Lúc nào bạn cũng nhắn cho mình được.
    .again = Lại liên lạc được, mừng quá. Lúc nào bạn cũng nhắn cho mình được.
