### Status: drafted 2026-11-28.
### The public map and the pages around it: where help is, where it is missing, filters, posters, reports, downloads.
### These pages may be found, printed and shared by anybody.

page-map-title = Ở đâu có người giúp?
page-map-intro = Bản đồ này cho thấy những nơi chúng tôi biết có giúp người trẻ. Bạn cũng có thể xem danh sách.
page-map-link = Bản đồ nơi giúp
page-map-note = Tên và biên giới theo Liên Hợp Quốc, không đứng về bên nào.
page-map-list = Danh sách tất cả các nước
page-map-country = Nước

page-map-legend = Ý nghĩa các màu
page-cover-free = Có đường dây miễn phí cho người trẻ
page-cover-young = Có đường dây cho người trẻ
page-cover-other = Chỉ có nơi khác
page-cover-none = Chúng tôi chưa biết nơi nào
page-gaps-title = Nơi còn thiếu người giúp
page-gaps-intro = Ở những nước này, chúng tôi không biết đường dây nào cho người trẻ. Có thể có mà chúng tôi bỏ sót.
page-gaps-kind = Loại này chúng tôi không biết nơi nào ở đây:
page-gaps-tell = Bạn biết nơi nào không? Hãy cho chúng tôi biết.

page-pop-helpline = Đường dây hỗ trợ
page-pop-reporting = Nơi báo tin khi có người bị hại
page-pop-government = Đường dây của nhà nước
page-kind-counselling = Tư vấn cho người trẻ
page-kind-police-unit = Công an chuyên về trẻ em và gia đình
page-kind-ai-driven = Chương trình chat, không phải người

page-filter-title = Chỉ hiện
page-filter-topic = Về chuyện gì
page-filter-channel = Liên lạc thế nào
page-filter-open = Đang mở
page-filter-any = Tất cả
page-filter-apply = Hiện
page-filter-clear = Hiện lại tất cả
page-filter-none = Không có nơi nào hợp với mọi điều đã chọn. Hãy chọn ít hơn.
page-filter-maybe = Có nơi không ghi điều này. Bây giờ chúng không hiện.

page-channel-chat = Chat trên trang web
page-channel-email = Email
page-channel-page = Trang web

page-topic-suicide = Không muốn sống nữa
page-topic-self-harm = Tự làm mình đau
page-topic-physical-abuse = Bị đánh hoặc bị làm đau
page-topic-sexual-abuse = Bị sờ mó hay chuyện tình dục ngoài ý muốn
page-topic-emotional-abuse = Bị chê bai hoặc bị dọa
page-topic-neglect = Không ai chăm sóc bạn
page-topic-domestic-violence = Bạo lực trong nhà
page-topic-bullying = Bị bắt nạt
page-topic-online-exploitation = Bị dọa hoặc bị hại trên mạng
page-topic-harmful-practices = Ép cưới, cắt bộ phận kín và các hủ tục khác
page-topic-labour-trafficking = Bị ép làm việc, bị mua bán
page-topic-mental-health = Cảm xúc và tinh thần
page-topic-grief = Mất người thân
page-topic-family-relationships = Gia đình
page-topic-peer-relationships = Bạn bè và tình yêu
page-topic-sexuality-identity = Bạn là ai và bạn yêu ai
page-topic-physical-health = Cơ thể và sức khỏe
page-topic-school = Học hành và việc làm
page-topic-basic-needs = Cái ăn, chỗ ngủ, xa nhà
page-topic-substance-use = Rượu và ma túy
page-topic-discrimination = Bị đối xử tệ vì bạn là chính bạn
page-topic-legal-migration = Luật, quyền và lánh nạn

page-checked-on = Kiểm tra ngày { $date }
page-next-check = Lần kiểm tra tới
page-checked-by = Người kiểm tra
page-vetting = Mức chắc chắn
page-vetting-confirmed = Đã xác nhận với nơi đó
page-vetting-two-sources = Hai nguồn khớp nhau
page-vetting-one-source = Một nguồn tốt
page-vetting-weak = Một nguồn yếu
page-home-only = Số này có thể chỉ gọi được trong { $country }.
page-way-hidden = Nhiều người không liên lạc được bằng một cách. Cách đó hiện không được hiển thị.
page-reach-good = Người khác nói rằng ở đây có người trả lời.
page-reach-seldom = Người khác nói rằng ở đây thường khó gặp được ai.
page-hours-doubt = Người khác nói rằng không ai trả lời trong giờ này.

page-report-link = Báo lỗi
page-report-intro = Người giữ danh sách này sẽ đọc. Xin đừng viết gì về bản thân bạn.
page-report-what = Sai ở đâu?
page-report-dead = Số hoặc trang không dùng được
page-report-other-place = Nơi khác nghe máy
page-report-hours = Giờ mở bị sai
page-report-cost = Có mất tiền
page-report-closed = Nơi này đã đóng hẳn
page-report-right = Số hoặc trang đúng, nếu bạn biết
page-report-bad = Ở đây chỉ ghi được số điện thoại hoặc địa chỉ trang web.
page-report-thanks = Cảm ơn bạn. Chúng tôi sẽ xem lại.
page-report-later = Nhiều quá cùng lúc. Bạn thử lại sau nhé.

page-chat-app = Chat qua { $app }
page-poster-link = Tờ áp phích để in
page-poster-title = Có người lắng nghe bạn
page-poster-lead = Chuyện gì bạn cũng nói được. Không cần nói tên.
page-poster-scan = Dùng điện thoại quét mã này
page-poster-computer = Máy tính trả lời trước và cho bạn biết ai giúp được.

page-data-title = Mang danh sách này theo
page-data-intro = Ai cũng được tải, dùng và chia sẻ. Không cần mã khóa.
page-data-version = Phiên bản
page-data-signed = Mỗi tệp đều có chữ ký. Cách kiểm tra ở đây:
page-changes-title = Những gì đã thay đổi
page-changes-none = Chưa có gì thay đổi.
page-changes-added = Mới
page-changes-edited = Đã sửa
page-changes-removed = Đã bỏ
page-changes-two = Số này đã được hai người kiểm tra.
