### Status: drafted 2026-11-28.
### Special people and special cases. Adults are "anh chị" in adult-*.

friend-first = Bạn hỏi như vậy, đúng là một người bạn tốt. Bạn không phải lo một mình. Bạn của bạn có đang gặp nguy hiểm không?
friend-danger = Hãy gọi { $emergency } ngay và nói bạn ấy đang ở đâu. Nếu được, hãy ở cùng bạn ấy. Hãy nói với một người lớn bạn tin nữa.
friend-danger-unknown = Cảm ơn bạn đã lo cho bạn ấy. { emergency-bar-unknown } Nói bạn ấy đang ở đâu. Nói với một người lớn bạn tin nữa. Bạn đang ở nước nào? Mình sẽ tìm đúng số.
friend-next = Nhiều người cũng gọi vì lo cho bạn mình. Đường dây hỗ trợ sẽ chỉ bạn nên nói gì, làm gì. Không cần nói tên bạn ấy.
friend-you = Còn bạn, giữa mọi chuyện này, bạn thấy thế nào?
for-me = Cảm ơn bạn đã nói. Vậy mình nói chuyện của bạn nhé. Có chuyện gì vậy bạn?

adult-hello = Cảm ơn anh chị đã quan tâm đến trẻ. Chỗ này dành cho bạn trẻ, nhưng tôi biết người lớn gọi được cho ai.
    .again = Tôi có thể chỉ người lớn gọi được cho ai.
adult-country = Là nước nào vậy? { danger-now }
    .again = Tôi chỉ cần biết tên nước. { danger-now }
adult-first = Cảm ơn anh chị đã quan tâm đến trẻ. Chỗ này dành cho bạn trẻ. Ở { $country }, người lớn có thể gọi { $helpline }: { $number }.
    .again = Ở { $country }, người lớn có thể gọi { $helpline }: { $number }.
adult-danger = Trẻ có đang gặp nguy hiểm không? Hãy gọi { $emergency }. Không cần phải chắc chắn.
    .again = Nếu trẻ đang gặp nguy hiểm, hãy gọi { $emergency }.
adult-none = Cảm ơn anh chị đã quan tâm. Ở { $country }, tôi không có số cho người lớn. Trang này ghi có những ai: { $url }. { danger-now }
    .again = Ở { $country }, tôi không có số cho người lớn. Mời xem ở đây: { $url }. { danger-now }
adult-not-here = Xin đừng viết tên hay gửi ảnh của trẻ ở đây.
    .again = Xin đừng đưa tên và ảnh vào đoạn chat này.
adult-more = Anh chị có thể hỏi họ tất cả qua điện thoại. Không cần phải chắc chắn. { danger-now }
    .again = Họ sẽ lắng nghe và biết phải làm gì. { danger-now }
adult-self-hello = Cảm ơn anh chị đã viết. Anh chị cũng có thể được giúp. Chỗ này dành cho bạn trẻ, nhưng tôi biết số cho người lớn.
    .again = Cũng có những số dành cho người lớn.
adult-self = Cảm ơn anh chị đã viết. Anh chị cũng có thể được giúp. Ở { $country }, có thể gọi { $helpline }: { $number }. { danger-now }
    .again = { $helpline } cũng lắng nghe anh chị: { $number }. { danger-now }

# An adult who has hurt, or fears they may hurt, a child.
offender-first = Cảm ơn bạn đã nói ra. Có người giúp chuyện này, để không trẻ nào bị làm hại. Bạn có thể nói chuyện với họ: { $helpline }, { $number }. Xin đừng viết chi tiết ở đây.
    .again = Bạn có thể nói chuyện với { $helpline }: { $number }. Họ giúp để không trẻ nào bị làm hại.
offender-none = Cảm ơn bạn đã nói ra. Chuyện này có người giúp, để không trẻ nào bị làm hại. Bác sĩ hay nhà tư vấn giúp bạn tìm được. Xin đừng viết chi tiết ở đây.
    .again = Bác sĩ hay nhà tư vấn giúp bạn chuyện này được. Xin đừng viết chi tiết ở đây.
offender-danger = Nếu có trẻ đang bị làm hại, phải lo cho trẻ trước. { danger-now }
    .again = Trẻ đang gặp nguy hiểm là quan trọng nhất. { danger-now }
offender-limits = Tôi không nối bạn với đường dây của trẻ em được. Bác sĩ giúp bạn tìm đúng người. Xin đừng viết chi tiết ở đây.
    .again = Điều nói được tôi đã nói rồi. Bác sĩ giúp bạn tìm đúng người.
# A young person who has hurt someone, or fears they may.
young-harm-first = Nói ra điều đó cần nhiều can đảm. Bạn có thể được giúp để dừng lại, và mọi chuyện có thể tốt hơn. Đường dây hỗ trợ sẽ lắng nghe bạn. { danger-now }
    .again = Bạn nói ra được là tốt lắm. Có người giúp bạn dừng lại được. { danger-now }

rude-first = Giận cũng không sao. Mình vẫn ở đây. Bạn có cần gì không?
rude-second = Mình chịu được. Nhưng nếu nói chuyện với người thật, bạn nói nhẹ nhàng với họ nhé.
rude-pause = Mình nghỉ { $minutes } phút nhé. { danger-now } Viết “{ btn-emergency }” thì vẫn được trả lời.
    .again = Mình vẫn đang nghỉ. Không sao cả. { danger-now }
prank-first = Thử mình cũng được. Có chuyện thật thì mình cũng làm y như vậy. Bạn muốn hỏi gì thì cứ hỏi.
    .again = Cứ thử đi. Khi bạn cần, mình ở đây.

# The web page says this when a message is longer than 4 KB.
web-too-long = Dài quá, mà mình muốn đọc cho kỹ. Bạn gửi thành từng phần ngắn được không? { danger-now }

media-image = Mình không mở được ảnh, nên chưa xem. Bạn kể bằng chữ nhé. Đừng gửi ảnh đó cho ai khác.
    .again = Mình vẫn không mở được ảnh. Vài chữ là đủ.
media-nude = Mình không trách bạn. Có công cụ miễn phí giúp gỡ ảnh khỏi mạng. Bạn không phải gửi ảnh cho ai: { $removal }
    .again = Công cụ gỡ ảnh khỏi mạng ở đây: { $removal }
media-voice = Mình không nghe được tin thoại. Bạn viết vài chữ được không?
    .again = Xin lỗi, mình không nghe được tin thoại. Bạn viết vài chữ nhé?
media-file = Mình không mở được tệp. Bạn viết vài chữ được không?
    .again = Xin lỗi, mình không mở được tệp. Vài chữ là đủ.
media-place = Mình không dùng được vị trí, nên không giữ lại. { danger-now } Bạn có thể nói với họ bạn ở đâu.
    .again = Mình không giữ vị trí của bạn. { danger-now }
media-contact = Cảm ơn bạn, nhưng đừng gửi tên hay số cho mình nhé. Mình không cần.
    .again = Đừng gửi tên hay số cho mình nhé. Mình không giữ.
media-sticker = Mình thấy rồi. Bạn nói thêm vài chữ được không?
    .again = Dễ thương. Còn bằng chữ thì sao?

unclear-first = Xin lỗi, mình chưa hiểu. Bạn nói cách khác được không?
    .again = Mình không chắc đã hiểu. Bạn nói cách khác được không?
unclear-second = Mình vẫn chưa hiểu. Lỗi ở mình, không phải bạn. Cái nào đúng nhất?
    .again = Xin lỗi, hôm nay mình hơi chậm. Cái nào đúng nhất?
unclear-third = Mình chỉ là máy tính. Người thật sẽ hiểu. { danger-now } Mình tìm một người nhé?
    .again = Người thật hiểu tốt hơn mình. { danger-now } Mình tìm một người nhé?

pii-seen = Bạn không cần nói tên hay chỗ ở. Mình không giữ lại. Bạn cứ nhắn tiếp nhé.
    .again = Bạn bỏ tên ra cũng được. Mình không giữ. Viết tiếp nhé.
age-young = Cảm ơn bạn đã cho biết. Bạn không làm gì sai. Bạn cũng dùng được chỗ này. Có chuyện gì vậy bạn?
    .again = Mấy tuổi cũng vào đây được. Có chuyện gì vậy bạn?
age-older = Cảm ơn bạn đã cho biết. Bạn cũng dùng được chỗ này. Mình chỉ cho bạn có những ai. Có chuyện gì vậy bạn?
    .again = Bạn cũng dùng được chỗ này. Có chuyện gì vậy bạn?
