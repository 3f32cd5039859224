### Status: drafted 2026-11-28.
### The pages that everyone may find: whom to call in each country, and who runs this.

page-skip = Đến phần nội dung
page-chat-link = Chat với máy tính
page-countries-link = Tất cả các nước
page-countries-title = Ai giúp được, theo từng nước
page-countries-intro = Chọn nước của bạn. Bạn sẽ thấy các số khẩn cấp, và ai lắng nghe người trẻ ở đó.
page-not-known = Ở đây không có nước nào tên như vậy. Đây là tất cả những nước có.
page-country-title = Ai giúp được ở { $country }

page-emergency = Đang gặp nguy hiểm
page-emergency-general = Khẩn cấp
page-emergency-police = Công an, cảnh sát
page-emergency-ambulance = Cấp cứu
page-emergency-fire = Cứu hỏa
page-emergency-texts = Bạn cũng có thể nhắn tin đến các số này.
page-emergency-unknown = Chúng tôi không biết số khẩn cấp của nước này.
page-services = Những người để trò chuyện
page-worldwide = Nơi giúp người ở mọi nước
page-none = Chúng tôi không biết nơi nào cho người trẻ ở { $country }. Đó không phải lỗi của bạn. Bạn có thể gọi số khẩn cấp, hoặc hỏi một người lớn bạn tin.

page-kind-child-helpline = Đường dây hỗ trợ trẻ em
page-kind-youth-helpline = Đường dây hỗ trợ người trẻ
page-kind-government-child-protection = Cơ quan nhà nước bảo vệ trẻ em
page-kind-suicide-crisis-line = Đường dây cho lúc quá bế tắc
page-kind-domestic-violence-line = Đường dây về bạo lực trong nhà
page-kind-violence-reporting = Nơi báo tin về bạo lực
page-kind-online-abuse-hotline = Nơi báo tin về chuyện xấu trên mạng
page-kind-missing-children-line = Đường dây tìm trẻ lạc
page-kind-csam-removal = Công cụ gỡ ảnh khỏi mạng
page-kind-peer-support = Người trẻ lắng nghe người trẻ
page-kind-adult-line = Đường dây cho người lớn
page-kind-stop-abuse-line = Đường dây cho người sợ mình làm hại trẻ

page-whatsapp = WhatsApp
page-unknown = chưa rõ
page-hours = Giờ mở
page-hours-always = cả ngày lẫn đêm, mỗi ngày
page-hours-changing = mỗi tuần một khác; xem trang của họ
page-hours-zone = Giờ ghi theo giờ của { $country }.
page-local-times = Mọi giờ ghi theo giờ địa phương.
page-day = { $day ->
        [mon] thứ Hai
        [tue] thứ Ba
        [wed] thứ Tư
        [thu] thứ Năm
        [fri] thứ Sáu
        [sat] thứ Bảy
       *[sun] Chủ nhật
    }
page-cost = Giá
page-cost-free = miễn phí
page-cost-free-no-credit = miễn phí, hết tiền điện thoại vẫn gọi được
page-cost-local = giá như cuộc gọi hay tin nhắn thường
page-languages = Ngôn ngữ
page-ages = Tuổi
page-ages-between = từ { $from } đến { $to }
page-ages-from = từ { $from } trở lên
page-ages-to = đến { $to }
page-source = Nguồn
page-checked = Ngày kiểm tra

page-about-title = Về đoạn chat này
page-about-what = Đây là chỗ chat miễn phí cho trẻ em và người trẻ. Bạn kể có chuyện gì. Nó cho bạn biết ai giúp được ở nơi bạn sống.
page-about-computer = Bạn viết với máy tính, không phải với người. Nó chọn câu trả lời từ những câu đã viết và xem kỹ từ trước. Nó không tự nghĩ ra câu nào.
page-about-danger = Nó không gọi ai giúp bạn được, và không biết bạn ở đâu.
page-about-kept-title = Những gì được giữ
page-about-kept-words = Những gì bạn viết không được lưu. Máy tính chỉ nhớ tạm trong lúc chat, để bạn đọc lại.
page-about-kept-steps = Trong lúc chat, nó nhớ đang đến đâu, gấp thế nào, về chuyện gì, nước, ngôn ngữ, và nó đã nói gì. Không có tên, địa chỉ hay số điện thoại. Bấm nút rời đi là mất hết, hoặc khoảng { $minutes } phút sau khi chat xong.
page-about-kept-count = Chỉ còn lại con số: có bao nhiêu đoạn chat, bao nhiêu đoạn tìm được người giúp, theo tuần và theo nước. Không con số nào nói về một người.
page-about-who-title = Ai quản lý chỗ chat này
page-about-who-nobody = Bản này chạy để thử. Không có tổ chức nào đứng sau.
page-about-contact = Bạn có thể viết cho họ:
page-about-numbers-title = Các số lấy từ đâu
page-about-numbers = Mỗi nơi đều ghi nguồn và ngày kiểm tra. Sau ngày đó số có thể đã đổi.
page-about-licence = Bạn được dùng và chia sẻ danh sách này. Giấy phép:
page-about-wrong-title = Có số nào sai không?
page-about-wrong = Hãy cho chúng tôi biết. Không cần nói tên.
page-about-wrong-nobody = Bản này chưa có ai để bạn báo.

page-region-africa = Châu Phi
page-region-americas-the-caribbean = Châu Mỹ và vùng Ca-ri-bê
page-region-antarctic = Nam Cực
page-region-asia-pacific = Châu Á và Thái Bình Dương
page-region-europe = Châu Âu
page-region-middle-east-north-africa = Trung Đông và Bắc Phi
