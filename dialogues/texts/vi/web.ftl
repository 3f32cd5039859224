### Status: drafted 2026-11-28.
### What stands on the web page and in the terminal around the conversation.

web-title = Ghi chú
web-exit = Rời trang này
web-exit-help = Đưa bạn sang trang khác. Không xóa lịch sử trình duyệt.
web-skip = Đến phần tin nhắn
web-log-label = Tin nhắn
web-input-label = Tin nhắn của bạn
web-send = Gửi
web-no-js = Bạn gửi tin, câu trả lời hiện ở đây. Bấm “{ web-refresh }” để xem tin mới.
web-refresh = Xem tin mới
web-tracks-link = Xóa dấu vết
web-tracks = Trình duyệt ghi lại các trang bạn mở. Cửa sổ ẩn danh thì không. Nếu bạn xóa hết lịch sử, người khác có thể để ý. Chỉ xóa trang này có thể là tốt nhất.
web-from-you = Bạn
web-from-bot = Máy tính
web-from-person = Người thật
web-closed = Đoạn chat này đã đóng. Bạn mở đoạn mới được.
web-lost = Đoạn chat này không còn nữa. Như vậy thì kín đáo hơn. Bạn mở đoạn mới được. { danger-now }
web-not-found = Không có trang này ở đây. Bạn quay lại trang đầu nhé.
web-start = Trang đầu
web-language-label = Ngôn ngữ
web-error = Bên mình bị trục trặc, không phải do bạn. { danger-now }
web-too-fast = Bạn viết nhanh quá. Đợi mình một chút nhé. { danger-now }
web-exit-loading = Đang mở
web-exit-two = Nhấn phím Shift hai lần nữa để rời đi.
web-exit-one = Nhấn phím Shift một lần nữa để rời đi.
web-exit-over = Muốn rời bằng phím Shift thì nhấn lại từ đầu.
web-exit-shift = Trên bàn phím, bạn cũng có thể nhấn Shift ba lần.
web-sending = Đang gửi
web-sent = Đã gửi
web-not-sent = Chưa gửi được. Mình đang thử lại.
web-retry = Chưa gửi được. Bấm để thử lại.
web-offline = Bạn đang mất mạng. Gọi điện có thể vẫn được. Có mạng lại thì mình gửi.
web-show = Hiện lại
web-listen = Đọc thành tiếng
web-listen-stop = Ngừng đọc
web-pictures = Hình lớn
web-close = Đóng
web-run-by = Người quản lý chỗ chat này:
web-widget-off = Chat không mở ở đây. Bạn mở trên trang riêng được. { danger-now }
web-own-page = Mở đoạn chat

term-intro = Bạn viết ở đây. Gửi “{ word-stop }” để dừng. Gõ số để chọn trong danh sách.
term-left = Tạm biệt. Không có gì được giữ lại.
