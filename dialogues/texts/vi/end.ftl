### Status: drafted 2026-11-28.
### Goodbye, feedback, and when things break.

end-bye = Bạn giữ gìn nhé. Bạn quay lại lúc nào cũng được, ngày hay đêm.
    .again = Nhớ chăm sóc bản thân nhé. Mình ở đây cả ngày lẫn đêm.
end-numbers = Nếu tiện, bạn giữ lại những số này nhé. { danger-now } { $helpline }: { $number }.
    .again = Mình gửi lại lần nữa. { $helpline }: { $number }. { danger-now }
end-bye-numbers = Bạn giữ gìn nhé. Bạn quay lại lúc nào cũng được. { danger-now }
    .again = Nhớ chăm sóc bản thân nhé. { danger-now }
end-wipe = Mình xóa những gì xóa được trong đoạn chat này nhé?
    .again = Giờ mình dọn đoạn chat này nhé?
end-wiped = Xong. Mình đã xóa những gì mình giữ.
feedback-ask = Hỏi bạn một câu cuối. Đoạn chat này có giúp được bạn không? Bạn bỏ qua cũng được.
    .again = Có giúp được bạn không? Bạn bỏ qua cũng được.
feedback-thanks = Cảm ơn bạn. Nhờ vậy chúng mình làm tốt hơn.
feedback-bad-next = Xin lỗi vì chưa giúp được bạn. Bạn muốn xem còn ai để nói chuyện không?

service-off = Đoạn chat này đang tạm nghỉ. Bạn tìm người để gọi ở đây: { $url }. { danger-now }
